import type { RefusalCode } from "#kernel";

/** The HTTP status of each refusal, for every surface. */
export const statusOf = {
  "not-found": 404,
  "sign-in-needed": 401,
  "not-allowed": 403,
  "foreign-origin": 403,
  "link-invalid": 404,
  "link-expired": 410,
  "too-many": 429,
  paused: 409,
  conflict: 409,
  "too-large": 413,
  "wrong-format": 415,
  busy: 503,
} as const satisfies Record<RefusalCode, number>;

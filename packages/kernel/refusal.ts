/** Why a use-case would not do what it was asked. Each surface maps the codes once to its own answer. */
export type RefusalCode =
  | "not-found"
  | "sign-in-needed"
  | "not-allowed"
  | "foreign-origin"
  | "link-invalid"
  | "link-expired"
  | "too-many"
  | "paused"
  | "conflict"
  | "too-large"
  | "wrong-format"
  | "busy";

/** Thrown by use-cases. What a person can correct is a return value instead, never a refusal. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.name = "Refusal";
    this.code = code;
  }
}

export function refuse(code: RefusalCode): never {
  throw new Refusal(code);
}

/** The value, or a `not-found` refusal where there is none. */
export function found<T>(value: T | null | undefined): T {
  return value ?? refuse("not-found");
}

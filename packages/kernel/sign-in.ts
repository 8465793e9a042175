import type { Problem } from "./problem.ts";

/** Where somebody stands on the way in: what the surface's sign-in page has to show. */
export type SignInView =
  | { step: "mail"; mail: string; to: string; problems: Problem[]; notice?: "signed-out" | "session-ended" }
  | { step: "code"; mail: string; to: string; problems: Problem[] }
  | { step: "confirm"; formToken: string; asksCode: boolean; problems: Problem[] }
  | { step: "link-used" }
  | { step: "link-expired" }
  | { step: "link-unknown" };

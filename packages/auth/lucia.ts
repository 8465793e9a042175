import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { Lucia, TimeSpan } from "lucia";
import { SESSION_IDLES_AFTER } from "./limits.ts";
import { SessionStore } from "./session-store.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOf>;
    DatabaseUserAttributes: Member;
  }
}

/** Lucia over the rows of the scope's tenant. */
export const luciaOf = (scope: Scope) =>
  new Lucia(new SessionStore(scope), {
    sessionExpiresIn: new TimeSpan(SESSION_IDLES_AFTER, "s"),
    getUserAttributes: (member: Member) => ({ member }),
  });

import type { Scope } from "#domain/scope";
import { Lucia, TimeSpan } from "lucia";
import type { Kind } from "./kind.ts";
import { SESSION_IDLES_AFTER } from "./limits.ts";
import { SessionStore } from "./session-store.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOf>;
    DatabaseUserAttributes: { person: object };
  }
}

/** Lucia over the rows that the scope's tenant has of this kind of people. */
export const luciaOf = (kind: Kind<object>, scope: Scope) =>
  new Lucia(new SessionStore(kind, scope), {
    sessionExpiresIn: new TimeSpan(SESSION_IDLES_AFTER, "s"),
    getUserAttributes: ({ person }: { person: object }) => ({ person }),
  });

import type { AuditLog, DeskSessions, DeskSignIns, NewMail, Sessions, SignIns, Write } from "#db/repositories";
import type { Scope } from "#domain/scope";

/**
 * A kind of people who sign in. Each has rows, cookies and signatures of its own, so that what lets one kind in is nothing
 * at the other's door.
 */
export interface Kind<Person extends object> {
  /** Stands in every signature and digest of the kind. */
  readonly purpose: string;
  readonly cookies: { readonly session: string; readonly request: string; readonly link: string };
  requests(scope: Scope): SignIns | DeskSignIns;
  sessions(
    scope: Scope,
  ): (Sessions | DeskSessions) & { findLive(...of: never): Promise<{ person: Person } | undefined> };
  /** The mail with the link and the code. */
  mail(scope: Scope, way: { url: string; code: string }): Pick<NewMail, "kind" | "letter">;
  /** What is written along when somebody comes in. */
  arrival(scope: Scope, subject: string): Promise<(Write | ReturnType<AuditLog["append"]>)[]>;
  /**
   * Whether a link that is opened where nobody asked for it wants the typed code besides the button. Then not even a
   * program that reads mail, runs scripts and presses buttons gets in.
   */
  readonly linkNeedsCode: boolean;
}

import { AuditLog, DeskAccounts, DeskInvitations, DeskSessions, DeskSignIns } from "#db/repositories";
import type { DeskVisitor } from "#domain/desk/open-desk";
import type { Kind } from "./kind.ts";

/** Employers; signing in is by an address on file, whichever employers it is on file for. */
export const desk: Kind<DeskVisitor> = {
  purpose: "desk-sign-in",
  cookies: { session: "__Host-betrieb", request: "__Host-betrieb-code", link: "__Host-betrieb-link" },
  linkNeedsCode: true,
  requests: ({ db }) => DeskSignIns.in(db),
  sessions: ({ db }) => DeskSessions.in(db),
  mail: ({ tenant }, { url, code }) => ({
    kind: "desk-sign-in",
    letter: {
      lang: "de",
      subject: `${code} ist Ihr Code für den Arbeitgeberbereich`,
      greeting: "Guten Tag,",
      paragraphs: [
        `mit diesem Code melden Sie sich im Arbeitgeberbereich von ${tenant.name} an. Er gilt 15 Minuten und für eine Anmeldung.`,
        "Der Link führt Sie dorthin. Öffnen Sie ihn auf einem anderen Gerät, fragt er auch dort nach dem Code.",
      ],
      action: { label: "Anmelden", url },
      code,
      footnote:
        "Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun: Ohne diese E-Mail kommt niemand hinein.",
    },
  }),
  async arrival({ db, clock }, address) {
    const now = clock.now();
    const accounts = await DeskAccounts.in(db).withAddress(address);
    return [
      DeskAccounts.in(db).seen(address, now),
      DeskInvitations.in(db).signedIn(
        accounts.map(({ id }) => id),
        now,
      ),
      ...accounts.map(({ id }) =>
        AuditLog.in(db).append({ at: now, actor: id, action: "desk.signed-in", subject: id }),
      ),
    ];
  },
};

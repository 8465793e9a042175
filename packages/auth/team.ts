import { AuditLog, Members, Sessions, SignIns } from "#db/repositories";
import type { Member } from "#domain/team/actors";
import type { Id } from "#kernel";
import type { Kind } from "./kind.ts";

/** The members of a team; signing in is by their place in the team. */
export const team: Kind<Member> = {
  purpose: "sign-in",
  cookies: { session: "__Host-anmeldung", request: "__Host-anmeldung-code", link: "__Host-anmeldung-link" },
  linkNeedsCode: false,
  requests: ({ db }) => SignIns.in(db),
  sessions: ({ db }) => Sessions.in(db),
  mail: ({ tenant }, { url, code }) => ({
    kind: "sign-in",
    letter: {
      lang: "de",
      subject: `${code} ist Ihr Code für ${tenant.name}`,
      greeting: "Guten Tag,",
      paragraphs: [
        `mit diesem Link oder dem Code darunter melden Sie sich bei ${tenant.name} an. Beides gilt 15 Minuten und für eine Anmeldung.`,
      ],
      action: { label: "Anmelden", url },
      code,
      footnote:
        "Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun: Ohne diese E-Mail kommt niemand hinein.",
    },
  }),
  async arrival({ db, clock }, subject) {
    const now = clock.now();
    return [
      Members.in(db).seen(subject as Id<"mem">, now),
      AuditLog.in(db).append({ at: now, actor: subject, action: "member.signed-in", subject }),
    ];
  },
};

import { commit, Outbox, SignIns } from "#db/repositories";
import type { Scope } from "#domain/scope";
import { newId, randomText, sha256, type Id } from "#kernel";
import { MOST_MAILS_PER_SIGN_IN_PERIOD, SIGN_IN_EXPIRES_AFTER } from "./limits.ts";

/** The keyed digest under which a typed code is stored for one request. */
export const codeHashOf = (scope: Scope, request: Id<"sgn">, code: string) =>
  scope.signer.digest("sign-in-code", `${request}:${code}`);

/**
 * Mails a link and a code to a member of the team. For an address nobody has, or that asked three times in a quarter of
 * an hour, the same statements run and add nothing: the answer and the work are the same.
 * @param linkBase address that the link's token is put behind, `https://hsk.example.org/team/anmeldung`
 */
export async function requestSignIn(scope: Scope, mail: string, linkBase: string): Promise<Id<"sgn">> {
  const id = newId("sgn");
  const now = scope.clock.now();
  const token = randomText(48);
  const code = sixDigits();
  const letter = {
    lang: "de" as const,
    subject: `${code} ist Ihr Code für ${scope.tenant.name}`,
    greeting: "Guten Tag,",
    paragraphs: [
      `mit diesem Link oder dem Code darunter melden Sie sich bei ${scope.tenant.name} an. Beides gilt 15 Minuten und für eine Anmeldung.`,
    ],
    action: { label: "Anmelden", url: `${linkBase}/${token}` },
    code,
    footnote:
      "Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun: Ohne diese E-Mail kommt niemand hinein.",
  };
  const signIns = SignIns.in(scope.db);
  await commit(
    scope.db,
    signIns.request({
      id,
      mail,
      tokenHash: await sha256(token),
      codeHash: await codeHashOf(scope, id, code),
      now,
      expiresAt: now + SIGN_IN_EXPIRES_AFTER,
      since: now - SIGN_IN_EXPIRES_AFTER,
      most: MOST_MAILS_PER_SIGN_IN_PERIOD,
    }),
    Outbox.in(scope.db).addIf(
      signIns.has(id),
      { kind: "sign-in", recipient: mail, letter, dedupeKey: `sign-in:${id}` },
      now,
    ),
  );
  return id;
}

/** Six random digits, each number equally likely. */
function sixDigits(): string {
  const range = 1_000_000;
  const [number] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
  return number < Math.floor(2 ** 32 / range) * range ? String(number % range).padStart(6, "0") : sixDigits();
}

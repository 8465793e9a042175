import { commit, Outbox } from "#db/repositories";
import type { MailTransport } from "#mail";
import type { Scope } from "../scope.ts";

const CLAIM_SECONDS = 120;
const MOST_ATTEMPTS = 6;

/**
 * Sends what waits in the outbox. Each mail is claimed before it leaves, so two senders at once send it once; a sender
 * that dies after sending may cause one resend when its claim runs out.
 */
export async function sendDueMail(scope: Scope, transport: MailTransport): Promise<void> {
  const outbox = Outbox.in(scope.db);
  const now = scope.clock.now();
  const head = { name: scope.tenant.name, origin: scope.origin, accent: scope.tenant.look.accent };
  for (const mail of await outbox.due(now, 50)) {
    const [claimed] = await commit(scope.db, outbox.claim(mail.id, now, now + CLAIM_SECONDS));
    if (claimed.length === 0) continue;
    try {
      await transport.send({ to: mail.recipient, replyTo: mail.replyTo ?? undefined, letter: mail.letter, head });
      await commit(scope.db, outbox.sent(mail.id, scope.clock.now()));
    } catch (error) {
      const failure = error instanceof Error ? error.name : "Error";
      const attempts = claimed[0]!.attempts;
      const giveUp = attempts >= MOST_ATTEMPTS || failure === "HeaderInjection";
      await commit(scope.db, giveUp ? outbox.failed(mail.id, failure) : outbox.retryAt(mail.id, now + 30 * 2 ** attempts, failure));
    }
  }
}

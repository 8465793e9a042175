import { commit, Outbox, type ClaimedMail } from "#db/repositories";
import type { MailTransport } from "#mail";
import type { Scope } from "../scope.ts";

const CLAIM_SECONDS = 300;
const AT_ONCE = 20;
const MOST_ATTEMPTS = 6;

/**
 * Sends what waits in the outbox. Mail is claimed in one statement before it leaves, so two senders at once send it once; a
 * sender that dies after sending may cause one resend when its claim runs out.
 */
export async function sendDueMail(scope: Scope, transport: MailTransport): Promise<void> {
  for (;;) {
    const now = scope.clock.now();
    const [claimed] = await commit(scope.db, Outbox.in(scope.db).claimDue(now, now + CLAIM_SECONDS, AT_ONCE));
    for (const mail of claimed) await send(scope, transport, mail);
    if (claimed.length < AT_ONCE) return;
  }
}

async function send(scope: Scope, transport: MailTransport, { id, recipient, replyTo, letter, attempts }: ClaimedMail) {
  const outbox = Outbox.in(scope.db);
  const head = { name: scope.tenant.name, origin: scope.origin, accent: scope.tenant.look.accent };
  try {
    await transport.send({ to: recipient, replyTo: replyTo ?? undefined, letter, head });
  } catch (error) {
    const failure = error instanceof Error ? error.name : "Error";
    const giveUp = attempts >= MOST_ATTEMPTS || failure === "HeaderInjection";
    const later = scope.clock.now() + 30 * 2 ** attempts;
    await commit(scope.db, giveUp ? outbox.failed(id, failure) : outbox.retryAt(id, later, failure));
    return;
  }
  await commit(scope.db, outbox.sent(id, scope.clock.now()));
}

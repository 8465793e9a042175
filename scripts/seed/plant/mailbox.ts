import type { MailTransport, OutgoingMail } from "#mail";
import { sendDueMail } from "#domain/mail/send-due-mail";
import type { Scope } from "#domain/scope";

/** Takes what the outbox sends, so that those who were written to can follow the links in their letters. */
export class Mailbox implements MailTransport {
  readonly #letters: OutgoingMail[] = [];

  async send(mail: OutgoingMail): Promise<void> {
    this.#letters.push(mail);
  }

  /** Sends what is due and answers with who got a link, and its last part: the token. */
  async deliver(scope: Scope): Promise<{ to: string; token: string }[]> {
    await sendDueMail(scope, this);
    return this.#letters.splice(0).map(({ to, letter }) => ({ to, token: letter.action?.url.split("/").at(-1) ?? "" }));
  }
}

import type { Letter } from "#db/tables";
import { letterHtml, letterText, type Letterhead } from "./letter.tsx";

/** A letter on its way to one person. */
export interface OutgoingMail {
  to: string;
  replyTo?: string;
  letter: Letter;
  /** Whose letter it is; its name stands beside the region's own sender address. */
  head: Letterhead;
}

/** The one door to SMTP. Throws when the mail was not taken. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
}

const UNSAFE = /[\r\n\0]/;

/** Sends through Cloudflare's `send_email` binding from `sender`. Refuses CR, LF and NUL in every header field. */
export function bindingTransport(binding: SendEmail, sender: string): MailTransport {
  return {
    async send({ to, replyTo, letter, head }) {
      if ([to, head.name, replyTo ?? "", letter.subject].some((field) => UNSAFE.test(field)))
        throw new HeaderInjection();
      await binding.send({
        to,
        from: { name: head.name, email: sender },
        replyTo,
        subject: letter.subject,
        text: letterText(letter, head),
        html: letterHtml(letter, head),
      });
    },
  };
}

/** A header field contains a line break or NUL; such a mail never leaves. */
export class HeaderInjection extends Error {
  constructor() {
    super("a header field contains CR, LF or NUL");
    this.name = "HeaderInjection";
  }
}

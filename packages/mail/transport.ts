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
      const headers = listHeaders(letter);
      if ([to, head.name, replyTo ?? "", letter.subject, ...Object.values(headers)].some((field) => UNSAFE.test(field)))
        throw new HeaderInjection();
      await binding.send({
        to,
        from: { name: head.name, email: sender },
        replyTo,
        subject: letter.subject,
        text: letterText(letter, head),
        html: letterHtml(letter, head),
        headers,
      });
    },
  };
}

/** How a mail program ends mail to a list with one click (RFC 2369, RFC 8058). An address that is more than one is refused. */
function listHeaders({ unsubscribe }: Letter): Record<string, string> {
  if (unsubscribe === undefined) return {};
  if (!URL.canParse(unsubscribe) || /[<>,\s]/.test(unsubscribe)) throw new HeaderInjection();
  return { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** A header field contains what would end it or begin another one; such a mail never leaves. */
export class HeaderInjection extends Error {
  constructor() {
    super("a header field contains what does not belong into it");
    this.name = "HeaderInjection";
  }
}

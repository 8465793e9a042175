import { commit, Enquiries, Outbox, type NewMail } from "#db/repositories";
import { dayOf, newId, refuse, sha256, type Language } from "#kernel";
import { cameBy } from "../codes/came-by.ts";
import { touched } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { BarrierInput, EnquiryInput } from "./enquiry-input.ts";
import { noticeLetter, receiptLetter } from "./letters.ts";

/** More than this in an hour is no county's daily life but an attack on its mailbox. */
const MOST_PER_HOUR = 60;

/** Under which key a message is counted. */
export const enquiryKey = (operationKey: string) => `enquiry:${operationKey}`;

interface Sent {
  /** From the form: sent twice, it arrives once. */
  key: string;
  language: Language;
  /** The code they came by, as it was typed or carried along. */
  code?: string;
}

/** Puts a question before the county's guide. */
export const sendEnquiry = (scope: Scope, input: EnquiryInput, sent: Sent) =>
  arrive(scope, input, scope.tenant.site.guide.mail, sent);

/** Reports a barrier on the site to the person named in the accessibility statement. */
export const reportBarrier = (scope: Scope, input: BarrierInput, sent: Sent) =>
  arrive(
    scope,
    { topic: "accessibility", ...input },
    scope.tenant.legal.accessibilityMail || scope.tenant.site.guide.mail,
    sent,
  );

/**
 * Stores the message, counts it, thanks the sender and tells the person in charge that something waits. Mails never carry
 * what was typed, so that nobody can have us send their words to somebody else; a sender is thanked once a day at most.
 */
async function arrive(
  scope: Scope,
  input: { topic: string; name: string; mail: string; message: string },
  inCharge: string,
  { key, language, code }: Sent,
): Promise<void> {
  whileOpen(scope);
  const now = scope.clock.now();
  const enquiries = Enquiries.in(scope.db);
  const [lately, came] = await Promise.all([enquiries.since(now - 3600), cameBy(scope, code)]);
  if (lately >= MOST_PER_HOUR) refuse("too-many");
  const thanked = `enquiry-received:${dayOf(now)}:${await sha256(input.mail)}`;
  const mails: NewMail[] = [
    { kind: "enquiry-received", recipient: input.mail, letter: receiptLetter(scope, language), dedupeKey: thanked },
  ];
  if (inCharge)
    mails.push({
      kind: "enquiry-notice",
      recipient: inCharge,
      letter: noticeLetter(scope),
      dedupeKey: `enquiry-notice:${key}`,
    });
  await commit(
    scope.db,
    enquiries.add({
      id: newId("enq"),
      ...input,
      ...came,
      lang: language,
      status: "open",
      operationKey: key,
      createdAt: now,
    }),
    touched(scope, { indicator: "enquiries", amount: 1, key: enquiryKey(key), ...came }),
    Outbox.in(scope.db).add(mails, now),
  );
}

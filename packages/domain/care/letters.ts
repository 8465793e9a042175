import type { NewMail } from "#db/repositories";
import type { Instant } from "#kernel";
import type { Scope } from "../scope.ts";

interface Recipient {
  id: string;
  name: string;
  mail: string;
}

/** Asks a lead to look through records that nobody has confirmed for a year. */
export const reminderMail = ({ origin }: Scope, to: Recipient, stale: number, remindedAt: Instant): NewMail => ({
  kind: "care-reminder",
  recipient: to.mail,
  dedupeKey: `care-reminder:${remindedAt}:${to.id}`,
  letter: {
    lang: "de",
    subject: "Stimmen die Angaben Ihrer Arbeitgeber noch?",
    greeting: `Guten Tag ${to.name},`,
    paragraphs: [
      stale === 1
        ? "im Verzeichnis steht ein Arbeitgeber aus Ihrer Hand, dessen Angaben seit über einem Jahr niemand bestätigt hat."
        : `im Verzeichnis stehen ${stale} Arbeitgeber aus Ihrer Hand, deren Angaben seit über einem Jahr niemand bestätigt hat.`,
      "Ein Blick genügt: Was stimmt, bestätigen Sie mit einem Klick, auch für viele auf einmal. Was sich geändert hat, tragen Sie nach.",
    ],
    action: { label: "Durchsehen", url: `${origin}/team/arbeitgeber/pflege` },
    footnote: "Die regionale Agentur hat um diese Nachricht gebeten. Sie kommt höchstens einmal in der Woche.",
  },
});

/** Tells a lead that the agency keeps employers while the county is not at work. */
export const custodyMail = ({ tenant }: Scope, to: Recipient, number: number, takenAt: Instant): NewMail => ({
  kind: "custody",
  recipient: to.mail,
  dedupeKey: `custody:${takenAt}:${to.id}`,
  letter: {
    lang: "de",
    subject: "Die Agentur kümmert sich um Ihre Arbeitgeber",
    greeting: `Guten Tag ${to.name},`,
    paragraphs: [
      `solange ${tenant.name} ruht, hat die regionale Agentur ${number === 1 ? "einen Ihrer Arbeitgeber" : `${number} Ihrer Arbeitgeber`} in Obhut genommen, damit die Angaben im Verzeichnis gepflegt bleiben.`,
      "Ihre eigenen Texte, Ansprechpersonen und Notizen zu diesen Arbeitgebern bleiben bei Ihnen; die Agentur sieht sie nicht. Welche es sind, steht in Ihrem Protokoll.",
    ],
  },
});

import type { NewMail } from "#db/repositories";
import type { Instant, Month } from "#kernel";
import type { Scope } from "../scope.ts";

const MOST_NAMED = 6;
const monthName = new Intl.DateTimeFormat("de", { month: "long", year: "numeric", timeZone: "UTC" });
const nameOf = (month: Month) => monthName.format(new Date(`${month}-15T12:00:00Z`));

/** Asks a lead for the months that the region has not seen, the oldest first. */
export function monthsMail(
  { origin }: Pick<Scope, "origin">,
  to: { id: string; name: string; mail: string },
  months: readonly Month[],
  remindedAt: Instant,
): NewMail {
  const names = months.slice(0, MOST_NAMED).map(nameOf);
  const more = months.length - names.length;
  return {
    kind: "months-reminder",
    recipient: to.mail,
    dedupeKey: `months-reminder:${remindedAt}:${to.id}`,
    letter: {
      lang: "de",
      subject:
        months.length === 1
          ? `${names[0]} wartet auf Ihre Freigabe`
          : `${months.length} Monate warten auf Ihre Freigabe`,
      greeting: `Guten Tag ${to.name},`,
      paragraphs: [
        `der Region fehlen noch Ihre Zahlen: ${names.join(", ")}${more > 0 ? ` und ${more} weitere` : ""}.`,
        "Vor der Freigabe sehen Sie genau, was die Region lesen wird. Auch ein stiller Monat gehört dazu: Erst mit ihm wird das Jahr vollständig.",
      ],
      action: { label: "Ansehen und freigeben", url: `${origin}/team/kennzahlen/freigabe` },
      footnote: "Die regionale Agentur hat um diese Nachricht gebeten. Sie kommt höchstens einmal am Tag.",
    },
  };
}

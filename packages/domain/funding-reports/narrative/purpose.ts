import type { Gathered } from "../gather.ts";
import { dateText, moneyText, sentence, shareText, spanText } from "./german.ts";
import type { Proposed } from "./proposed.ts";

/** What the money was given for. */
export function purposeSentences({ grant, account, span }: Gathered, kind: "interim" | "final"): Proposed[] {
  const source = {
    section: "purpose" as const,
    sourceLabel: `Bescheid ${grant.noticeNumber}`,
    sourcePath: `/team/foerderung/${grant.id}`,
  };
  const title = kind === "interim" ? "Dieser Zwischennachweis" : "Dieser Verwendungsnachweis";
  return [
    {
      ...source,
      sourceKey: "grant:notice",
      text: `Gefördert wird das Vorhaben „${grant.title}“ (Zuwendungsgeber: ${grant.funder}; Bescheid vom ${dateText(grant.noticeOn)}, Aktenzeichen ${grant.noticeNumber}) mit ${shareText(grant.share)} der zuwendungsfähigen Ausgaben.`,
    },
    {
      ...source,
      sourceKey: "grant:period",
      text: `${title} umfasst die Zeit vom ${spanText(span.from, span.to)}; geplant waren dafür Ausgaben von ${moneyText(account.totals.plannedCents)}.`,
    },
    ...(grant.purpose
      ? [{ ...source, sourceKey: "grant:purpose", text: sentence(`Zweck der Förderung: ${grant.purpose}`) }]
      : []),
  ];
}

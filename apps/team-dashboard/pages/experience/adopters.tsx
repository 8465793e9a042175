import type { AdoptionView } from "#db/repositories";
import { costPerContact } from "#domain/campaigns/contacts";
import { againNames } from "#domain/experience/labels";
import { euroText } from "#domain/experience/wording";
import { DataTable } from "#ui";
import { shortDate, wholeNumber } from "#web";

/** The counties that took an experience over, each with its result. */
export function Adopters({ adoptions }: { adoptions: AdoptionView[] }) {
  if (adoptions.length === 0) return null;
  return (
    <DataTable
      caption="Ergebnisse der Kreise, die sie übernommen haben"
      captionHidden
      narrow="stack"
      columns={[
        { label: "Kreis" },
        { label: "Übernommen" },
        { label: "Erreicht", numeric: true },
        { label: "Pro Kontakt", numeric: true },
        { label: "Stunden", numeric: true },
        { label: "Noch einmal" },
        { label: "Anmerkung" },
      ]}
      rows={adoptions.map(({ county, adoptedAt, reportedAt, reached, costCents, hours, again, comment }) => {
        if (reportedAt === null) return [county, shortDate(adoptedAt, "de"), "–", "–", "–", "steht noch aus", ""];
        const cost = costPerContact(costCents ?? 0, reached ?? 0);
        return [
          county,
          shortDate(adoptedAt, "de"),
          wholeNumber(reached ?? 0, "de"),
          cost === null ? "–" : euroText(cost),
          wholeNumber(hours ?? 0, "de"),
          again ? againNames[again] : "–",
          comment ?? "",
        ];
      })}
    />
  );
}

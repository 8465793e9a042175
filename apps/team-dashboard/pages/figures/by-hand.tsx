import type { CountyFigures } from "#domain/figures/county-figures";
import { indicatorNames } from "#domain/figures/labels";
import { berlinInstant, type Day } from "#kernel";
import { Button, DataTable, Form } from "#ui";
import { shortDate, wholeNumber } from "#web";

/** The last counts that were typed in, each to be taken back. */
export function ByHand({ entries, places }: { entries: CountyFigures["byHand"]; places: CountyFigures["places"] }) {
  const nameOf = (ags: string | null) => places.find((place) => place.ags === ags)?.name ?? "ohne Gemeinde";
  return (
    <DataTable
      id="nachtraege"
      caption="Zuletzt nachgetragen"
      narrow="stack"
      columns={[
        { label: "Was" },
        { label: "Tag" },
        { label: "Wo" },
        { label: "Notiz" },
        { label: "Zurücknehmen", hidden: true },
      ]}
      rows={entries.map(({ id, indicator, amount, day, municipalityAgs, note }) => [
        `${wholeNumber(amount, "de")} ${indicatorNames[indicator]}`,
        shortDate(berlinInstant(day as Day, "12:00"), "de"),
        nameOf(municipalityAgs),
        note,
        <Form action={`/team/kennzahlen/nachtraege/${id}/ruecknahme`} layout="inline">
          <Button kind="quiet" small icon="undo" label={`${amount} ${indicatorNames[indicator]} zurücknehmen`}>
            Zurücknehmen
          </Button>
        </Form>,
      ])}
      empty={<p>Noch nichts nachgetragen.</p>}
    />
  );
}

import type { CampaignPage } from "#domain/campaigns/read-campaign";
import { Button, DataTable, Form, StatRow } from "#ui";
import { wholeNumber } from "#web";
import { dayText } from "../../texts/campaigns.ts";

interface CountedProps extends Pick<CampaignPage, "touchpoints" | "tally" | "indicators"> {
  path: string;
  mayTakeBack: boolean;
}

/** What was counted so far: the sums, then day by day, with the way to take back what was typed by mistake. */
export function Counted({ touchpoints, tally, indicators, path, mayTakeBack }: CountedProps) {
  if (touchpoints.length === 0) return <p class="hint">Noch ist nichts gezählt.</p>;
  const nameOf = (indicator: string) => indicators.get(indicator)?.name ?? "nicht mehr gezählt";
  return (
    <>
      <StatRow
        items={tally.map(({ indicator, amount }) => ({ value: wholeNumber(amount, "de"), label: nameOf(indicator) }))}
      />
      <DataTable
        caption="Gezählt"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Wann" },
          { label: "Was" },
          { label: "Wie viele", numeric: true },
          { label: "Notiz" },
          { label: "Zurücknehmen", hidden: true },
        ]}
        rows={touchpoints.map(({ id, day, indicator, amount, note }) => [
          dayText(day),
          nameOf(indicator),
          wholeNumber(amount, "de"),
          note,
          mayTakeBack && id ? (
            <Form action={`${path}/kontaktpunkte/${id}/ruecknahme`} layout="inline">
              <Button
                kind="quiet"
                small
                icon="undo"
                label={`${amount} ${nameOf(indicator)} vom ${dayText(day)} zurücknehmen`}
              >
                Zurücknehmen
              </Button>
            </Form>
          ) : (
            ""
          ),
        ])}
      />
    </>
  );
}

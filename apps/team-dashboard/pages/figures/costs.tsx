import type { CampaignCost, CountyCosts } from "#domain/figures/county-costs";
import { campaignKindName } from "#domain/figures/labels";
import type { FigureTable } from "#export/tables";
import { BarChart, DataTable, EmptyState, Link, StatRow } from "#ui";
import { euros, wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { FiguresFrame, periodName } from "./figures-frame.tsx";
import { costFinding } from "./findings.ts";

export interface CostsProps extends PageProps {
  costs: CountyCosts;
  waiting: number;
}

const euro = (cents: number | null) => (cents === null ? "–" : euros(cents, "de"));
const number = (value: number) => wholeNumber(value, "de");
const MOST_BARS = 15;

/** Where a cost comes from, in a word. */
const sources = { receipts: "Belege", campaign: "Angabe der Aktion" } as const;
const sourceOf = ({ from }: CampaignCost) => (from === null ? "keine Angabe" : sources[from]);

/** What a contact and an arrival cost, campaign by campaign. */
export function CostsPage({ costs, waiting, ...page }: CostsProps) {
  const { campaigns, cents, arrivals, perArrival } = costs;
  const priced = campaigns
    .filter((one): one is CampaignCost & { perContact: number } => one.perContact !== null)
    .toSorted((a, b) => a.perContact - b.perContact)
    .slice(0, MOST_BARS);
  return (
    <FiguresFrame
      {...page}
      view="costs"
      period={costs.period}
      years={costs.years}
      waiting={waiting}
      lead="Aktionen, die im Zeitraum begannen, mit allem, was sie bis heute brachten. Gerechnet wird mit den Belegen; ohne Beleg mit dem, was bei der Aktion steht."
    >
      <StatRow
        items={[
          { value: euro(cents), label: "Kosten zusammen", note: periodName(costs.period) },
          { value: number(arrivals), label: arrivals === 1 ? "Ankunft durch Aktionen" : "Ankünfte durch Aktionen" },
          {
            value: euro(perArrival),
            label: "je Ankunft",
            note: "alle Kosten geteilt durch alle Ankünfte, die einer Aktion zugeordnet sind",
          },
        ]}
      />
      {priced.length > 0 && (
        <BarChart
          id="je-kontakt"
          level={2}
          title="Kosten je Kontakt"
          finding={costFinding(priced, (one) => euros(one, "de"))}
          source="Ein Kontakt ist je nach Art der Aktion eine Box, eine Karte, ein Kopf oder ein erreichtes Konto; vergleichbar sind Aktionen derselben Art."
          tableLabel="Als Tabelle"
          labels={{ name: "Aktion", value: "Je Kontakt" }}
          bars={priced.map((one) => ({
            label: `${one.title} (${campaignKindName(one.kind)})`,
            value: one.perContact,
            display: euro(one.perContact),
          }))}
        />
      )}
      <DataTable
        id="kosten"
        caption="Kosten nach Aktion"
        columns={columns.map((label, at) => ({ label, numeric: at > 1 && at !== 3 }))}
        rows={campaigns.map((one) => [
          <Link href={`/team/aktionen/${one.id}`}>{one.title}</Link>,
          campaignKindName(one.kind),
          euro(one.cents),
          sourceOf(one),
          number(one.contacts),
          euro(one.perContact),
          number(one.arrivals),
          euro(one.perArrival),
        ])}
        empty={
          <EmptyState title="Noch keine Kosten">
            <p>Sobald an einer Aktion Belege, Kosten oder Kontakte hängen, stehen sie hier.</p>
          </EmptyState>
        }
      />
    </FiguresFrame>
  );
}

const columns = ["Aktion", "Art", "Kosten", "Kosten laut", "Kontakte", "je Kontakt", "Ankünfte", "je Ankunft"];

/** Euro as a spreadsheet reads them, "1250,50". */
const inFile = (cents: number | null) => (cents === null ? "" : (cents / 100).toFixed(2).replace(".", ","));

/** The table of the page for its file. */
export const costTables = ({ campaigns }: CountyCosts): FigureTable[] => [
  {
    id: "kosten",
    title: "Kosten nach Aktion, in Euro",
    columns,
    rows: campaigns.map((one) => [
      one.title,
      campaignKindName(one.kind),
      inFile(one.cents),
      sourceOf(one),
      one.contacts,
      inFile(one.perContact),
      one.arrivals,
      inFile(one.perArrival),
    ]),
  },
];

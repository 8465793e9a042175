import { indicatorMeanings, indicatorNames } from "#domain/figures/labels";
import type { Pooled, PooledPeriod } from "#domain/figures/pooled-figures";
import { type Indicator } from "#kernel";
import {
  ButtonLink,
  Columns,
  DataTable,
  EmptyState,
  Field,
  FilterBar,
  Notice,
  PageTitle,
  Section,
  StatRow,
  TabNav,
} from "#ui";
import { monthName, wholeNumber } from "#web";
import { PooledCharts } from "./figure-charts.tsx";
import { figureText, pooledTables, shownIndicators } from "./figure-tables.ts";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface FiguresProps extends PageProps {
  pooled: Pooled;
  indicator: Indicator;
}

const tabs: Record<PooledPeriod, string> = {
  jahr: "Letzte 12 Monate",
  "zwei-jahre": "Letzte 24 Monate",
  alles: "Seit Beginn",
};
const number = (value: number) => wholeNumber(value, "de");

/** What the counties released, pooled. */
export function FiguresPage({ pooled, indicator, ...page }: FiguresProps) {
  const address = (file: string, period: PooledPeriod) => `/kennzahlen${file}?zeitraum=${period}&kennzahl=${indicator}`;
  const lastMonth = pooled.months.at(-1)!;
  const missing = pooled.counties.filter(
    ({ status, releases }) => status === "active" && !releases.some(({ month }) => month === lastMonth),
  );
  const nothing = pooled.counties.every(({ releases }) => releases.length === 0);
  return (
    <AgencyFrame {...page} path="/kennzahlen" title="Kennzahlen">
      <PageTitle
        title="Kennzahlen"
        lead="Aus Monaten, die die Kreise freigegeben haben. Was nicht freigegeben ist, sieht hier niemand."
        actions={
          <ButtonLink kind="secondary" icon="download" href={address(".csv", pooled.period)} download>
            CSV
          </ButtonLink>
        }
      />
      <TabNav
        label="Zeitraum"
        items={(Object.keys(tabs) as PooledPeriod[]).map((of) => ({
          label: tabs[of],
          href: address("", of),
          current: of === pooled.period,
        }))}
      />
      {nothing ? (
        <EmptyState title="Noch ist kein Monat freigegeben">
          <p>Sobald ein Kreis einen Monat freigibt, steht er hier.</p>
        </EmptyState>
      ) : (
        <>
          {missing.length > 0 && (
            <Notice
              title={`${monthName(lastMonth, "de")} fehlt noch von ${missing.length === 1 ? "einem Kreis" : `${missing.length} Kreisen`}`}
            >
              <p>{missing.map(({ name }) => name).join(", ")}</p>
            </Notice>
          )}
          <StatRow
            items={shownIndicators.map((one) => ({
              value: figureText(pooled.total[one], number),
              label: indicatorNames[one],
              note: indicatorMeanings[one],
            }))}
          />
          <FilterBar action="/kennzahlen" label="Kennzahl für die Bilder wählen" submit="Zeigen">
            <input type="hidden" name="zeitraum" value={pooled.period} />
            <Field
              name="kennzahl"
              kind="select"
              label="Kennzahl in den Bildern"
              value={indicator}
              options={shownIndicators.map((one) => ({ value: one, label: indicatorNames[one] }))}
            />
          </FilterBar>
          <Columns>
            <PooledCharts pooled={pooled} indicator={indicator} />
          </Columns>
          <Section
            title="Alle Zahlen"
            lead="Dieselben Tabellen stehen in der CSV-Datei. Zahlen über Menschen sind auf 5 gerundet und werden nur zusammengezählt, wenn mindestens drei Kreise darin sind und keiner mehr als 85 % ausmacht."
          >
            {pooledTables(pooled, number).map(({ id, title, columns, rows }) => (
              <DataTable
                id={id}
                caption={title}
                columns={columns.map((label, at) => ({ label, numeric: at > 0 && id !== "freigaben" }))}
                rows={rows}
              />
            ))}
          </Section>
        </>
      )}
    </AgencyFrame>
  );
}

import type { CountyFigures } from "#domain/figures/county-figures";
import { indicatorMeanings, indicatorNames } from "#domain/figures/labels";
import type { Period } from "#domain/figures/period";
import { mayActAs } from "#domain/team/actors";
import { indicators, type Indicator } from "#kernel";
import { ButtonLink, Columns, DataTable, Field, FilterBar, PageTitle, Section, StatRow, TabNav } from "#ui";
import { wholeNumber } from "#web";
import { TeamFrame, type TeamFrameProps } from "../frame.tsx";
import { FigureCharts } from "./charts.tsx";
import { figureTables } from "./tables.ts";

export interface FiguresProps extends Omit<TeamFrameProps, "title" | "path" | "children"> {
  figures: CountyFigures;
  indicator: Indicator;
  /** Months that are over and that the region has not seen. */
  waiting: number;
}

const tabs: Record<Period, string> = { monat: "Dieser Monat", jahr: "Letzte 12 Monate", alles: "Seit Beginn" };

/** The county's own figures, exact. */
export function FiguresPage({ figures, indicator, waiting, ...frame }: FiguresProps) {
  const { period } = figures;
  const address = (file: string, of: Period) => `/team/kennzahlen${file}?zeitraum=${of}&kennzahl=${indicator}`;
  const isLead = mayActAs("lead", frame.member.role);
  return (
    <TeamFrame {...frame} path="/team/kennzahlen" title="Kennzahlen">
      <PageTitle
        title="Kennzahlen"
        lead="Was Ihr Kreis bewirkt, genau gezählt. Die Region sieht davon nur, was die Leitung freigibt."
        actions={
          <>
            <ButtonLink kind="secondary" icon="download" href={address(".csv", period)} download>
              CSV
            </ButtonLink>
            {isLead && (
              <ButtonLink icon="share" href="/team/kennzahlen/freigabe">
                {waiting > 0 ? `Freigaben (${waiting} offen)` : "Freigaben"}
              </ButtonLink>
            )}
          </>
        }
      />
      <TabNav
        label="Zeitraum"
        items={(Object.keys(tabs) as Period[]).map((of) => ({
          label: tabs[of],
          href: address("", of),
          current: of === period,
        }))}
      />
      <StatRow
        items={indicators.map((one) => ({
          value: wholeNumber(figures.total(one), "de"),
          label: indicatorNames[one],
          note: indicatorMeanings[one],
        }))}
      />
      <FilterBar action="/team/kennzahlen" label="Kennzahl für die Bilder wählen" submit="Zeigen">
        <input type="hidden" name="zeitraum" value={period} />
        <Field
          name="kennzahl"
          kind="select"
          label="Kennzahl in den Bildern"
          value={indicator}
          options={indicators.map((one) => ({ value: one, label: indicatorNames[one] }))}
        />
      </FilterBar>
      <Columns>
        <FigureCharts figures={figures} indicator={indicator} countyAgs={frame.scope.tenant.countyAgs} />
      </Columns>
      <Section title="Alle Zahlen" lead="Dieselben Tabellen stehen in der CSV-Datei.">
        {figureTables(figures).map(({ id, title, columns, rows }) => (
          <DataTable
            id={id}
            caption={title}
            columns={columns.map((label, at) => ({ label, numeric: at > 0 }))}
            rows={rows.map((row) => row.map((cell) => (typeof cell === "number" ? wholeNumber(cell, "de") : cell)))}
            empty={<p>{title}: In diesem Zeitraum ist noch nichts gezählt.</p>}
          />
        ))}
      </Section>
      {mayActAs("editor", frame.member.role) && (
        <Section
          title="Woanders gezählt"
          lead="Boxen an einer Schule, Köpfe an einem Stand: Was nicht über die Website lief, zählen Sie selbst."
          more={{ href: "/team/zaehlen", label: "Zählen und nachtragen" }}
        />
      )}
    </TeamFrame>
  );
}

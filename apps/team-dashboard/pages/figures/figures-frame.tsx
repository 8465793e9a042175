import type { ComponentChildren } from "preact";
import type { Period } from "#domain/figures/period";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, Field, FilterBar, PageTitle, type SelectOption } from "#ui";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { FiguresTabs, pathOfView, type FiguresView } from "./figures-tabs.tsx";

export const FIGURES = "/team/kennzahlen";

export interface FiguresFrameProps extends PageProps {
  view: FiguresView;
  period: Period;
  /** Calendar years to choose from, the first to the last. */
  years: readonly number[];
  /** Months that are over and that the region has not seen. */
  waiting: number;
  /** A further choice of this view, kept when the period changes. */
  choice?: { name: string; value: string; label: string; options: readonly SelectOption[] };
  lead: string;
  children?: ComponentChildren;
}

export const periodName = (period: Period): string =>
  ({ monat: "Dieser Monat", jahr: "Letzte 12 Monate", alles: "Seit Beginn" })[period as string] ?? `Jahr ${period}`;

/** What the pages of figures have in common: their views, the period, the file, the way to releasing. */
export function FiguresFrame({ view, period, years, waiting, choice, lead, children, ...page }: FiguresFrameProps) {
  const path = pathOfView(view);
  const query = new URLSearchParams({ zeitraum: period, ...(choice && { [choice.name]: choice.value }) });
  const periods: Period[] = ["monat", "jahr", ...years.toReversed().map((year): Period => `${year}`), "alles"];
  return (
    <TeamFrame {...page} path={FIGURES} title="Kennzahlen">
      <PageTitle
        title="Kennzahlen"
        lead={lead}
        actions={
          <>
            <ButtonLink kind="secondary" icon="download" href={`${path}.csv?${query}`} download>
              CSV
            </ButtonLink>
            {mayActAs("lead", page.member.role) && (
              <ButtonLink icon="share" href={`${FIGURES}/freigabe`}>
                {waiting > 0 ? `Freigaben (${waiting} offen)` : "Freigaben"}
              </ButtonLink>
            )}
          </>
        }
      />
      <FiguresTabs at={view} period={period} />
      <FilterBar action={path} label="Zeitraum und Kennzahl wählen" submit="Zeigen">
        <Field
          name="zeitraum"
          kind="select"
          label="Zeitraum"
          value={period}
          options={periods.map((value) => ({ value, label: periodName(value) }))}
        />
        {choice && (
          <Field name={choice.name} kind="select" label={choice.label} value={choice.value} options={choice.options} />
        )}
      </FilterBar>
      {children}
    </TeamFrame>
  );
}

import type { ComponentChildren } from "preact";
import { monthText } from "#domain/insights/names";
import { listed } from "#domain/insights/figure-words";
import { takingPart } from "#domain/insights/findings";
import type { Insights } from "#domain/insights/read-insights";
import { Button, ButtonLink, EmptyState, Field, Link, Notice, PageTitle, TabNav, Toolbar } from "#ui";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { addressIn, views, type View } from "./address.ts";

export interface InsightsProps extends PageProps {
  insights: Insights;
}

interface InsightsFrameProps extends InsightsProps {
  view: View;
  lead: string;
  /** Whether the page's pictures show one chosen indicator. */
  chooses?: boolean;
  /** Parameters of this page alone, kept when another indicator is chosen. */
  keeps?: Record<string, string>;
  children?: ComponentChildren;
}

/** What stands around every page of the insights: period, parts, files. */
export function InsightsFrame({ insights, view, lead, chooses, keeps = {}, children, ...page }: InsightsFrameProps) {
  const { path, label } = views[view];
  const { period, periods, chosen, definitions, counties, months, versions } = insights;
  const nothing = counties.every((county) => county.months === 0);
  const lastMonth = months.at(-1)!;
  const missing = counties.filter(
    ({ id, status }) =>
      status === "active" && !versions.some(({ countyId, period: of }) => countyId === id && of === lastMonth),
  );
  const report = (ending: string) => addressIn(insights, `${views.bericht.path}${ending}`);
  return (
    <AgencyFrame {...page} path={path} title={view === "ueberblick" ? "Einblicke" : `${label} – Einblicke`}>
      <PageTitle
        kicker={view === "ueberblick" ? insights.region : "Einblicke"}
        title={view === "ueberblick" ? "Einblicke" : label}
        lead={lead}
        actions={
          <>
            <ButtonLink icon="eye" href={addressIn(insights, "/einblicke/praesentation")}>
              Vorführen
            </ButtonLink>
            <ButtonLink kind="secondary" icon="download" href={report(".pdf")} download>
              PDF
            </ButtonLink>
            <ButtonLink kind="secondary" href={report(".xlsx")} download>
              XLSX
            </ButtonLink>
            <ButtonLink kind="secondary" href={report(".csv")} download>
              CSV
            </ButtonLink>
          </>
        }
      />
      <TabNav
        label="Teile der Einblicke"
        items={Object.entries(views).map(([name, part]) => ({
          label: part.label,
          href: addressIn(insights, part.path),
          current: name === view,
        }))}
      />
      <Toolbar label="Zeitraum und Kennzahl">
        <form method="get" action={path} class="insight-choice">
          {Object.entries(keeps).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Field
            name="zeitraum"
            kind="select"
            label="Zeitraum"
            value={period.key}
            options={periods.map(({ key, name }) => ({ value: key, label: name }))}
          />
          {chooses ? (
            <Field
              name="kennzahl"
              kind="select"
              label="Kennzahl in den Bildern"
              value={chosen.id}
              options={definitions.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : (
            <input type="hidden" name="kennzahl" value={chosen.id} />
          )}
          <Button kind="secondary">Zeigen</Button>
        </form>
      </Toolbar>
      {nothing && view !== "wirkung" && view !== "hausaerzte" ? (
        <EmptyState title="Für diesen Zeitraum ist noch nichts freigegeben">
          <p>Sobald ein Kreis einen Monat freigibt, steht er hier. Vorher sieht ihn niemand.</p>
        </EmptyState>
      ) : (
        <>
          <p class="insight-part">
            {takingPart(insights)}{" "}
            {missing.length > 0 &&
              !nothing &&
              `${monthText(lastMonth)} fehlt noch von ${listed(missing.map(({ name }) => name))}.`}
          </p>
          <WholeYear insights={insights} path={path} />
          {children}
        </>
      )}
    </AgencyFrame>
  );
}

/** The way to a calendar year that is over: figures about people say more there than in the sum of small months. */
function WholeYear({ insights, path }: { insights: Insights; path: string }) {
  const whole = insights.periods.find(({ key, name }) => key === name);
  if (!whole || insights.period.key === insights.period.name) return null;
  return (
    <p class="insight-part">
      In Monaten unter 8 steht nur eine Spanne. Ein ganzes Jahr sagt mehr:{" "}
      <Link href={addressIn({ ...insights, period: whole }, path)}>{whole.name} ansehen</Link>
    </p>
  );
}

/** What the reader has to know before reading a figure. */
export const Honestly = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <Notice title={title}>
    <p>{children}</p>
  </Notice>
);

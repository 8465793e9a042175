import { becauseNames, stayedMeanings, stayedNames } from "#domain/arrivals/words";
import type { CountyWay, StayingFigures } from "#domain/figures/county-way";
import type { FigureTable } from "#export/tables";
import { CohortChart, FactList, FunnelChart, Section } from "#ui";
import { wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { FigureTables } from "./figure-tables.tsx";
import { FiguresFrame, periodName } from "./figures-frame.tsx";
import { cohortFinding, funnelFinding, stayingFinding } from "./findings.ts";

export interface WayProps extends PageProps {
  way: CountyWay;
  waiting: number;
}

const number = (value: number) => wholeNumber(value, "de");
const share = new Intl.NumberFormat("de-DE", { style: "percent", maximumFractionDigits: 1 });
const TABLE = "Als Tabelle";
/** Pictures show the latest years; the table below has all of them. */
const MOST_COHORTS = 12;

/** How people come closer, from which years they come, and whether they stayed. */
export function WayPage({ way, waiting, ...page }: WayProps) {
  return (
    <FiguresFrame
      {...page}
      view="way"
      period={way.period}
      years={way.years}
      waiting={waiting}
      lead="Vom ersten Kontakt bis zum ersten Arbeitstag, und was danach wurde. Genau gezählt, ohne Namen."
    >
      <Funnel way={way} />
      <Cohorts way={way} />
      <Stayed staying={way.staying} />
      <FigureTables tables={wayTables(way)} />
    </FiguresFrame>
  );
}

function Funnel({ way }: { way: CountyWay }) {
  return (
    <FunnelChart
      id="weg"
      level={2}
      title={`Vom ersten Kontakt bis zur Ankunft: ${periodName(way.period)}`}
      finding={funnelFinding(way.funnel)}
      source="Gezählt ist, was im Zeitraum auf jeder Stufe geschah; es sind nicht überall dieselben Menschen. Die Breite wächst mit der Wurzel der Zahl, damit auch die letzten Stufen zu sehen sind."
      tableLabel={TABLE}
      labels={{ name: "Stufe", value: "Gezählt", note: "Gegenüber der Stufe davor" }}
      steps={way.funnel.map(({ name, amount }, at) => ({
        label: name,
        value: amount,
        display: number(amount),
        note: against(amount, way.funnel[at - 1]?.amount),
      }))}
    />
  );
}

function against(amount: number, before: number | undefined) {
  if (!before) return undefined;
  return amount > before ? "mehr als auf der Stufe davor" : `${share.format(amount / before)} der Stufe davor`;
}

function Cohorts({ way }: { way: CountyWay }) {
  const shown = way.cohorts.slice(-MOST_COHORTS);
  return (
    <CohortChart
      id="jahrgaenge"
      level={2}
      title="Wer wann wegzog, und wo sie heute stehen"
      finding={cohortFinding(way.cohorts)}
      source="Heutiger Stand, ohne Zeitraum. Nur wer sein Jahr genannt hat, zählt; wer sich abmeldet, zählt nicht mehr als in Kontakt. Wer spricht oder zurück ist und auch folgt, steht nur einmal da."
      tableLabel={TABLE}
      parts={["noch in Kontakt", "in Gesprächen", "zurück"]}
      labels={{ name: "Weggezogen", total: "Zusammen" }}
      rows={shown.map(({ year, inTouch, inTalks, arrived }) => ({
        label: String(year),
        parts: [inTouch, inTalks, arrived].map((value) => ({ value, display: number(value) })),
        total: number(inTouch + inTalks + arrived),
      }))}
    />
  );
}

function Stayed({ staying }: { staying: readonly StayingFigures[] }) {
  const answered = staying.filter((one) => one.answered > 0);
  return (
    <Section title="Geblieben, und auch durch uns?">
      {answered.length > 0 ? (
        <>
          <CohortChart
            id="geblieben"
            level={3}
            title="Wo sie heute arbeiten, von denen, die geantwortet haben"
            finding={answered.map(stayingFinding).join(" ")}
            tableLabel={TABLE}
            labels={{ name: "Rückfrage nach", total: "Antworten" }}
            parts={Object.values(stayedNames)}
            rows={answered.map(({ months, stayed }) => answers(months, Object.values(stayed)))}
          />
          <CohortChart
            id="durch-uns"
            level={3}
            title="Lag es auch an uns?"
            finding={becauseFinding(answered)}
            tableLabel={TABLE}
            labels={{ name: "Rückfrage nach", total: "Antworten" }}
            parts={Object.values(becauseNames)}
            rows={answered.map(({ months, because }) => answers(months, Object.values(because)))}
          />
        </>
      ) : (
        <p>{staying.map(stayingFinding).join(" ")}</p>
      )}
      <FactList items={stayedMeanings} />
    </Section>
  );
}

const answers = (months: number, given: readonly number[]) => ({
  label: `${months} Monaten`,
  parts: given.map((value) => ({ value, display: number(value) })),
});

/** Whether it was because of us, over all answers. */
export function becauseFinding(staying: readonly StayingFigures[]): string {
  const sum = (answer: keyof StayingFigures["because"]) =>
    staying.reduce((total, { because }) => total + because[answer], 0);
  const [yes, partly, all] = [sum("yes"), sum("partly"), sum("yes") + sum("partly") + sum("no")];
  if (all === 0) return "Dazu hat noch niemand etwas gesagt.";
  if (yes + partly === 0)
    return all === 1 ? "Die eine Antwort sagt Nein." : `Alle ${number(all)} Antworten sagen Nein.`;
  const said = all === 1 ? "In der einen Antwort" : `In ${number(yes + partly)} von ${number(all)} Antworten`;
  return `${said} lag es auch an uns, davon ganz in ${number(yes)}.`;
}

/** The tables of the page, which are those of its file. */
export function wayTables({ period, funnel, cohorts, staying }: CountyWay): FigureTable[] {
  return [
    {
      id: "tabelle-weg",
      title: `Vom ersten Kontakt bis zur Ankunft: ${periodName(period)}`,
      columns: ["Stufe", "Gezählt"],
      rows: funnel.map(({ name, amount }) => [name, amount]),
    },
    {
      id: "tabelle-jahrgaenge",
      title: "Nach Jahr des Wegzugs, heute",
      columns: ["Weggezogen", "noch in Kontakt", "in Gesprächen", "zurück"],
      rows: cohorts
        .toReversed()
        .map(({ year, inTouch, inTalks, arrived }) => [String(year), inTouch, inTalks, arrived]),
    },
    {
      id: "tabelle-geblieben",
      title: "Geblieben, und auch durch uns?",
      columns: [
        "Rückfrage",
        "gefragt",
        "geantwortet",
        ...Object.values(stayedNames),
        ...Object.values(becauseNames).map((name) => `durch uns: ${name}`),
      ],
      rows: staying
        .filter(({ asked }) => asked > 0)
        .map(({ months, asked, answered, stayed, because }) => [
          `nach ${months} Monaten`,
          asked,
          answered,
          ...Object.values(stayed),
          ...Object.values(because),
        ]),
    },
  ];
}

import type { PdfBlock, PdfDocument } from "#export/pdf/document";
import type { Day } from "#kernel";
import { euroText } from "../experience/wording.ts";
import { campaignKindName, campaignKindNames } from "../figures/labels.ts";
import { drawnAt, figureText, rateText } from "./figure-words.ts";
import {
  COHORT_NOTE,
  dayText,
  EFFECT_SOURCE,
  effectFinding,
  kindFinding,
  mapFinding,
  MAP_SOURCE,
  programmeFinding,
  rateFinding,
  SEAT_SOURCE,
  seatFinding,
  sourceOf,
  spanText,
  stayFinding,
  takingPart,
  trendFinding,
} from "./findings.ts";
import {
  countyTable,
  effectTable,
  overviewTable,
  placeTable,
  rateTable,
  releaseTable,
  seatTable,
  shownCell,
  stayTable,
  type InsightTable,
} from "./insight-tables.ts";
import { mapClassesOf } from "./map-classes.ts";
import { monthMark } from "./names.ts";
import { byCounty, byKind, byMunicipality, endsOf, perTenThousand, trendOf } from "./pooled-insights.ts";
import type { Insights } from "./read-insights.ts";
import { staySteps } from "./stay.ts";

interface Issuer {
  agency: string;
  /** `#rrggbb` */
  accent: string;
  origin: string;
  today: Day;
}

/** The insights as a document for a committee: each picture with its finding and its source, then the tables. */
export function committeeDocument(insights: Insights, { agency, accent, origin, today }: Issuer): PdfDocument {
  const { region, period } = insights;
  return {
    title: `Einblicke ${region}`,
    subtitle: `${period.name}: ${spanText(period)}`,
    language: "de",
    author: agency,
    imprint: [
      `Herausgegeben von ${agency}`,
      `Stand: ${dayText(today)}`,
      takingPart(insights),
      `Dieselben Zahlen als offene Daten: ${origin}/offene-daten`,
    ],
    foot: `Einblicke ${region}, ${period.name}, Stand ${dayText(today)}`,
    contents: true,
    accent,
    blocks: [
      heading("Überblick"),
      tableBlock(overviewTable(insights)),
      note(),
      ...trend(insights),
      ...kinds(insights),
      heading("Kreise und Gemeinden"),
      ...rates(insights),
      tableBlock(rateTable(insights)),
      tableBlock(countyTable(insights)),
      map(insights),
      heading("Was wirkt"),
      ...effects(insights),
      tableBlock(effectTable(insights)),
      heading("Rückkehr und Bleiben"),
      ...stay(insights),
      { kind: "note", text: COHORT_NOTE },
      tableBlock(stayTable(insights)),
      heading("Hausärztinnen und Hausärzte"),
      { kind: "text", text: programmeFinding(insights) },
      ...seats(insights),
      tableBlock(seatTable(insights)),
      heading("Anhang"),
      tableBlock(placeTable(insights)),
      tableBlock(releaseTable(insights)),
    ],
  };
}

const heading = (text: string): PdfBlock => ({ kind: "heading", level: 1, text });

const note = (): PdfBlock => ({
  kind: "note",
  text: "Zahlen über Menschen sind auf 5 gerundet; unter 8 steht eine Spanne. Für die Region werden sie nur zusammengezählt, wenn mindestens drei Kreise darin sind und keiner mehr als 85 % ausmacht. Zahlen über Dinge sind genau.",
});

const tableBlock = ({ title, columns, rows }: InsightTable): PdfBlock => ({
  kind: "table",
  caption: title,
  columns: columns.map(({ label, kind }, at) => ({
    label,
    numeric: kind !== "text",
    share: at === 0 || (kind === "text" && label === "Gezählt wird") ? 3 : kind === "text" ? 2 : 1.4,
  })),
  rows: rows.map((row) => row.map((cell, at) => shownCell(cell, columns[at]!.kind))),
});

function trend(insights: Insights): PdfBlock[] {
  const points = trendOf(insights, insights.chosen)
    .filter(({ counties, figure }) => counties > 0 && drawnAt(figure) !== null)
    .map(({ month, figure }) => ({ label: monthMark(month), value: drawnAt(figure)!, display: figureText(figure) }));
  if (points.length < 2) return [{ kind: "text", text: trendFinding(insights) }];
  return [
    {
      kind: "trend",
      title: `${insights.chosen.name} Monat für Monat`,
      finding: trendFinding(insights),
      source: sourceOf(insights),
      points,
    },
  ];
}

type Bars = Extract<PdfBlock, { kind: "bars" }>;

/** Bars, or the finding alone where there is nothing to draw. */
const barsOf = (block: Omit<Bars, "kind">): PdfBlock[] =>
  block.bars.length > 0 ? [{ kind: "bars", ...block }] : [{ kind: "text", text: block.finding }];

const kinds = (insights: Insights): PdfBlock[] =>
  barsOf({
    title: `${insights.chosen.name} nach Art der Aktion`,
    finding: kindFinding(insights),
    source: sourceOf(insights),
    bars: byKind(insights, insights.chosen).map(({ kind, figure }) => ({
      label: campaignKindName(kind),
      value: drawnAt(figure) ?? 0,
      display: figureText(figure),
    })),
  });

const rates = (insights: Insights): PdfBlock[] =>
  barsOf({
    title: `${insights.chosen.name} je 10.000 Einwohner`,
    finding: rateFinding(insights),
    source: `${sourceOf(insights)} Einwohner: Destatis, 31.12.2019.`,
    bars: byCounty(insights, insights.chosen)
      .filter(({ county }) => county.population > 0)
      .map(({ county, figure }) => {
        const rate = perTenThousand(figure, county.population);
        return {
          label: county.name,
          value: Number.isFinite(rate.high) ? (rate.low + rate.high) / 2 : rate.low,
          display: rateText(rate),
        };
      }),
  });

function map(insights: Insights): PdfBlock {
  const places = byMunicipality(insights, insights.chosen);
  const { names, classOf } = mapClassesOf(
    insights.chosen.aboutPeople,
    places.map(({ figure }) => endsOf(figure)),
  );
  return {
    kind: "map",
    title: `${insights.chosen.name} nach Gemeinde`,
    finding: mapFinding(insights),
    source: `${sourceOf(insights)} Ohne Farbe: nichts freigegeben, oder was freigegeben ist, reicht über mehrere Stufen. ${MAP_SOURCE}`,
    areas: places.flatMap(({ ags, figure }) => {
      const step = classOf(endsOf(figure));
      return step === undefined ? [] : [{ ags, step }];
    }),
    steps: names,
  };
}

const effects = (insights: Insights): PdfBlock[] =>
  barsOf({
    title: "Kosten je Kontakt nach Art der Aktion",
    finding: effectFinding(insights),
    source: EFFECT_SOURCE,
    bars: insights.effects.map(({ kind, perContact }) => ({
      label: campaignKindNames[kind],
      value: perContact ?? 0,
      display: perContact === null ? "zu wenige Kreise" : euroText(perContact),
    })),
  });

const stay = (insights: Insights): PdfBlock[] =>
  barsOf({
    title: "Vom Kontakt zum Bleiben",
    finding: stayFinding(insights),
    source: "Gerundete Zahlen und Spannen aus freigegebenen Monaten; jeder Schritt ist für sich gezählt.",
    bars: staySteps(insights).map(({ definition, figure, counties }) => ({
      label: definition.name,
      value: drawnAt(figure) ?? 0,
      display: counties === 0 ? "nichts freigegeben" : figureText(figure),
    })),
  });

const seats = (insights: Insights): PdfBlock[] =>
  barsOf({
    title: "Freie halbe Sitze nach Planungsbereich",
    finding: seatFinding(insights),
    source: SEAT_SOURCE,
    bars: insights.areas.map(({ area, county, halfSeats }) => ({
      label: `${area || "ohne Angabe"}, ${county}`,
      value: halfSeats,
      display: String(halfSeats),
    })),
  });

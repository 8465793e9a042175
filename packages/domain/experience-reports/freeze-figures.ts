import type { FrozenFigure, FrozenOf, ReportPicture, SectionOf } from "#kernel";
import { campaignKindName } from "../figures/labels.ts";
import { drawnAt, figureText } from "../insights/figure-words.ts";
import { kindFinding, MAP_SOURCE, mapFinding, sourceOf, trendFinding } from "../insights/findings.ts";
import { mapClassesOf } from "../insights/map-classes.ts";
import { monthMark } from "../insights/names.ts";
import { byCounty, byKind, byMunicipality, endsOf, regionalTotal, trendOf } from "../insights/pooled-insights.ts";
import type { Insights } from "../insights/read-insights.ts";

type Figure = Parameters<typeof figureText>[0];

const names: Record<ReportPicture, (of: string) => string> = {
  months: (of) => `${of} Monat für Monat`,
  counties: (of) => `${of} in den Kreisen`,
  kinds: (of) => `${of} nach Art der Aktion`,
  places: (of) => `${of} nach Gemeinde`,
};

/** Pooled figures as they were read; they never change again once the report is published. */
export function freezeFigures(
  { id, title, note, indicator, picture }: SectionOf<"figures">,
  read: Insights,
): FrozenOf<"figures"> {
  const chosen = read.definitions.find((one) => one.id === indicator);
  const base = { kind: "figures", id, note, picture } as const;
  if (!chosen) return { ...base, title, unit: "", finding: RETIRED, source: "", figures: [] };
  const insights = { ...read, chosen };
  return {
    ...base,
    title: title || names[picture](chosen.name),
    unit: chosen.name,
    finding: findings[picture](insights),
    source: picture === "places" ? `${sourceOf(insights)} ${MAP_SOURCE}` : sourceOf(insights),
    figures: figures[picture](insights),
    ...(picture === "places" && { shades: shadesOf(insights) }),
  };
}

const RETIRED = "Diese Kennzahl wird in der Region nicht mehr gezählt.";

const findings: Record<ReportPicture, (insights: Insights) => string> = {
  months: trendFinding,
  counties: (insights) => {
    const { figure, counties } = regionalTotal(insights, insights.chosen);
    if (counties === 0) return "Für diesen Zeitraum ist noch nichts freigegeben.";
    const together = counties === 1 ? "Ein Kreis hat" : `${counties} Kreise haben`;
    return figure.kind === "withheld"
      ? `${together} freigegeben; eine Summe für die Region steht hier nicht: ${figureText(figure)}.`
      : `${together} freigegeben, zusammen ${figureText(figure)}. Die Reihenfolge ist keine Wertung.`;
  },
  kinds: kindFinding,
  places: mapFinding,
};

const shown = (label: string, figure: Figure): FrozenFigure => ({
  label,
  value: drawnAt(figure),
  display: figureText(figure),
});

const figures: Record<ReportPicture, (insights: Insights) => FrozenFigure[]> = {
  months: (insights) =>
    trendOf(insights, insights.chosen).map(({ month, figure, counties }) =>
      counties === 0
        ? { label: monthMark(month), value: null, display: "nichts freigegeben" }
        : shown(monthMark(month), figure),
    ),
  counties: (insights) => byCounty(insights, insights.chosen).map(({ county, figure }) => shown(county.name, figure)),
  kinds: (insights) =>
    byKind(insights, insights.chosen).map(({ kind, figure }) => shown(campaignKindName(kind), figure)),
  places: (insights) => byMunicipality(insights, insights.chosen).map(({ name, figure }) => shown(name, figure)),
};

function shadesOf(insights: Insights): NonNullable<FrozenOf<"figures">["shades"]> {
  const places = byMunicipality(insights, insights.chosen);
  const ends = places.map(({ figure }) => endsOf(figure));
  const classes = mapClassesOf(insights.chosen.aboutPeople, ends);
  return {
    names: classes.names,
    areas: places.map(({ ags, name }, at) => {
      const step = classes.classOf(ends[at]!);
      return { ags, name, ...(step !== undefined && { step }) };
    }),
  };
}

import { berlinInstant, type Day } from "#kernel";
import { euroText } from "../experience/wording.ts";
import { campaignKindName, campaignKindNames } from "../figures/labels.ts";
import { decimalText, drawnAt, figureText, isVague, listed, wholeText } from "./figure-words.ts";
import { areaName, monthText } from "./names.ts";
import { byCounty, byKind, byMunicipality, perTenThousand, regionalTotal, trendOf } from "./pooled-insights.ts";
import type { Insights } from "./read-insights.ts";
import { stayedShare, staySteps } from "./stay.ts";

const NOTHING = "Für diesen Zeitraum ist noch nichts freigegeben.";
const isShown = <T extends { figure: Parameters<typeof drawnAt>[0] }>({ figure }: T) => (drawnAt(figure) ?? 0) > 0;
const greatest = <T extends { figure: Parameters<typeof drawnAt>[0] }>(all: readonly T[]): T | undefined =>
  all.filter(isShown).toSorted((a, b) => drawnAt(b.figure)! - drawnAt(a.figure)!)[0];

/** "Alle 5 Kreise haben etwas freigegeben; vollständig sind Olpe und Soest." */
export function takingPart({ counties, months }: Insights): string {
  const part = counties.filter((county) => county.months > 0);
  if (part.length === 0) return NOTHING;
  const whole = part.filter((county) => county.months === months.length);
  const who =
    part.length === counties.length
      ? `Alle ${part.length} Kreise haben`
      : part.length === 1
        ? `Einer von ${counties.length} Kreisen hat`
        : `${part.length} von ${counties.length} Kreisen haben`;
  if (whole.length === part.length) return `${who} alle Monate freigegeben.`;
  if (whole.length === 0) return `${who} etwas freigegeben, keiner alle Monate.`;
  return `${who} etwas freigegeben; vollständig ${whole.length === 1 ? "ist" : "sind"} ${listed(whole.map(({ shortName }) => shortName))}.`;
}

export function trendFinding(insights: Insights): string {
  const trend = trendOf(insights, insights.chosen);
  const last = trend.findLast(isShown);
  const most = greatest(trend);
  if (!last || !most) return NOTHING;
  const then = `Im ${monthText(last.month)} waren es ${figureText(last.figure)}`;
  return drawnAt(most.figure) === drawnAt(last.figure)
    ? `${then}, mehr waren es in keinem Monat.`
    : `${then}; am meisten im ${monthText(most.month)} mit ${figureText(most.figure)}.`;
}

/** Says how far counties are apart, and ranks nobody. */
export function rateFinding(insights: Insights): string {
  const rates = byCounty(insights, insights.chosen)
    .filter(({ county }) => county.population > 0)
    .map(({ county, figure }) => perTenThousand(figure, county.population));
  if (rates.length === 0) return NOTHING;
  if (rates.length === 1) return "Bisher hat nur ein Kreis freigegeben; ein Vergleich braucht mindestens zwei.";
  const low = Math.min(...rates.map((rate) => rate.low));
  const high = Math.max(...rates.map((rate) => rate.high));
  const to = Number.isFinite(high) ? decimalText(high) : "mehr";
  return `Je 10.000 Einwohner liegen die Kreise zwischen ${decimalText(low)} und ${to}. Die Reihenfolge ist keine Wertung: Was ein Kreis tut, richtet sich danach, wer dort fehlt.`;
}

export function mapFinding(insights: Insights): string {
  const places = byMunicipality(insights, insights.chosen);
  const few = places.filter(({ figure }) => figure.kind === "about" && figure.high <= 7).length;
  const most = greatest(places);
  if (!most) return NOTHING;
  const top = `Am meisten in ${most.name}: ${figureText(most.figure)}`;
  return few === 0 ? `${top}.` : `${top}. In ${few} von ${places.length} Gemeinden waren es weniger als 8 Menschen.`;
}

export function kindFinding(insights: Insights): string {
  const most = greatest(byKind(insights, insights.chosen).filter(({ kind }) => kind !== ""));
  if (!most) return "Keiner Aktion ist in diesem Zeitraum etwas zugeordnet.";
  return `Am meisten bei „${campaignKindName(most.kind)}“ mit ${figureText(most.figure)}.`;
}

export function effectFinding({ effects }: Pick<Insights, "effects">): string {
  const told = effects.filter(({ perContact }) => perContact !== null);
  const [best, ...others] = told;
  if (!best) return "Noch hat keine Art von Aktion Erfahrungen aus drei Kreisen. Darum steht hier noch kein Vergleich.";
  const first = `Am wenigsten kostet ein Kontakt bei „${campaignKindNames[best.kind]}“: ${euroText(best.perContact!)}, aus ${best.campaigns} Aktionen in ${best.counties} Kreisen`;
  const last = others.at(-1);
  return last
    ? `${first}; am meisten bei „${campaignKindNames[last.kind]}“ mit ${euroText(last.perContact!)}.`
    : `${first}.`;
}

export function stayFinding(insights: Insights): string {
  const returns = staySteps(insights).find(({ definition }) => definition.id === "returns");
  if (!returns || returns.counties === 0) return NOTHING;
  const came = isVague(returns.figure)
    ? "Wie viele zurückkamen, lässt sich aus Monaten mit weniger als 8 Menschen nicht sagen; ganze Jahre sagen mehr."
    : returns.figure.kind === "withheld"
      ? `Wie viele zurückkamen, lässt sich für die Region noch nicht sagen: ${figureText(returns.figure)}.`
      : `${figureText(returns.figure)} Menschen kamen zurück oder zogen her.`;
  const share = stayedShare(insights);
  return share
    ? `${came} Von rund ${wholeText(share.came)}, die im Jahr davor kamen, sagten rund ${wholeText(share.stayed)} nach zwölf Monaten, dass sie noch hier arbeiten: etwa ${share.share} %.`
    : came;
}

export function seatFinding({ areas, soon }: Pick<Insights, "areas" | "soon">): string {
  if (areas.length === 0) return "Im Verzeichnis steht noch keine Praxis.";
  const seats = areas.reduce((sum, { halfSeats }) => sum + halfSeats, 0);
  const near = areas.reduce((sum, { successionSoon }) => sum + successionSoon, 0);
  const most = areas.toSorted((a, b) => b.halfSeats - a.halfSeats)[0]!;
  const free =
    seats === 0
      ? "Keine Praxis meldet gerade einen freien Sitz"
      : `${seats === 1 ? "Ein halber Sitz ist" : `${wholeText(seats)} halbe Sitze sind`} frei, am meisten hier: ${areaName(most.area)} (${most.halfSeats})`;
  return `${free}; ${near === 1 ? "eine Praxis sucht" : near === 0 ? "keine Praxis sucht" : `${wholeText(near)} Praxen suchen`} bis ${soon} eine Nachfolge.`;
}

export function programmeFinding(insights: Insights): string {
  const figures = insights.definitions
    .filter(({ id }) => ["students", "clerkships", "beginnings"].includes(id))
    .map((definition) => ({ definition, ...regionalTotal(insights, definition) }))
    .filter(({ counties }) => counties > 0)
    .map(({ definition, figure }) => `${definition.name}: ${isVague(figure) ? "wenige" : figureText(figure)}`);
  return figures.length > 0 ? `${figures.join("; ")}.` : NOTHING;
}

/** Where the figures are from and how they were made safe, for below each picture. */
export function sourceOf({ chosen, period }: Pick<Insights, "chosen" | "period">): string {
  const how = chosen.aboutPeople
    ? "Zahlen über Menschen sind auf 5 gerundet; unter 8 steht eine Spanne."
    : "Zahlen über Dinge sind genau.";
  return `Gezählt werden ${chosen.counts}, nicht: ${chosen.leavesOut}. Aus Monaten, die die Kreise freigegeben haben, ${spanText(period)}. ${how}`;
}

/** "Januar 2027 bis Juni 2027" */
export const spanText = ({ from, to }: Insights["period"]): string =>
  from === to ? monthText(from) : `${monthText(from)} bis ${monthText(to)}`;

/** "24. November 2026" */
export const dayText = (day: Day): string =>
  new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "Europe/Berlin" }).format(
    berlinInstant(day, "12:00") * 1000,
  );

export const EFFECT_SOURCE =
  "Quelle: Erfahrungen, die Kreise mit der Region teilen, und Ergebnisse von Übernahmen. Gezeigt wird eine Art von Aktion erst, wenn drei Kreise dahinterstehen.";
export const SEAT_SOURCE =
  "Quelle: Praxen im gemeinsamen Verzeichnis, wie die Kreise sie pflegen. Zwei halbe Sitze sind ein ganzer.";
export const COHORT_NOTE =
  "Jahrgänge („wer 2016 wegging“) geben Kreise nicht frei: Die Gruppen wären so klein, dass sie auf Einzelne schließen ließen. Jeder Kreis sieht seine eigenen. Hier steht, was freigegeben ist; jeder Schritt ist für sich gezählt.";
export const MAP_SOURCE = "Grenzen: © GeoBasis-DE / BKG 2017, GeoNutzV, vereinfacht";

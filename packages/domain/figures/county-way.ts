import { Arrivals, Cohorts, FigureTotals, FollowUps, type FollowUpMonths, type Stayed } from "#db/repositories";
import type { KnownIndicator } from "#kernel";
import { askedAfter, becauseAnswers, stayedAnswers } from "../arrivals/words.ts";
import { byId, listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { monthsBetween, spanOf, yearsSince, type Period } from "./period.ts";
import { seriesOf } from "./series.ts";

/** The way from being reached to working here: each step with what is counted on it. */
const steps = [
  { name: "Erreicht", of: ["reach"] },
  { name: "Codes aufgerufen und Köpfe getroffen", of: ["scans", "heads"] },
  { name: "Folgen neu", of: ["followers"] },
  { name: "Angefragt", of: ["enquiries"] },
  { name: "In Gesprächen", of: ["talks"] },
  { name: "Angekommen", of: ["returns", "beginnings"] },
] as const satisfies { name: string; of: KnownIndicator[] }[];

/** How people come closer and stay: the funnel of a period, the years they left in, and what they answered. Names nobody. */
export async function countyWay(scope: Scope, _reader: Reader, period: Period) {
  const now = scope.clock.now();
  const span = spanOf(period, now);
  const arrivals = Arrivals.in(scope.db);
  const [indicators, first, byMonth, followers, stages, both, answers] = await Promise.all([
    listIndicators(scope),
    FigureTotals.in(scope.db).firstMonth(),
    FigureTotals.in(scope.db).byMonth(span),
    Cohorts.in(scope.db).list(),
    arrivals.byCohort(),
    arrivals.followingToo(),
    FollowUps.in(scope.db).answers(),
  ]);
  const months = monthsBetween(byMonth[0]?.month ?? span.to, span.to);
  const { total } = seriesOf(byMonth, byId(indicators));
  const at = (year: number, stage: string) =>
    stages.find((row) => row.leftYear === year && row.stage === stage)?.number ?? 0;
  const inTouch = (year: number) =>
    (followers.find(({ leftYear }) => leftYear === year)?.followers ?? 0) -
    (both.find(({ leftYear }) => leftYear === year)?.number ?? 0);
  const left = [...new Set([...followers, ...stages].map(({ leftYear }) => leftYear))].sort((a, b) => a - b);
  return {
    period,
    years: yearsSince(first, now),
    funnel: steps.map(({ name, of }) => ({ name, amount: of.reduce((sum, one) => sum + total(one, months), 0) })),
    cohorts: left
      .map((year) => ({ year, inTouch: inTouch(year), inTalks: at(year, "in-talks"), arrived: at(year, "arrived") }))
      .filter(({ inTouch: touch, inTalks, arrived }) => touch + inTalks + arrived > 0),
    staying: askedAfter.map((after) => stayingAfter(after, answers)),
  };
}
export type CountyWay = Awaited<ReturnType<typeof countyWay>>;
export type StayingFigures = CountyWay["staying"][number];

type Answer = Awaited<ReturnType<FollowUps["answers"]>>[number];

function stayingAfter(months: FollowUpMonths, all: readonly Answer[]) {
  const answers = all.filter((row) => row.months === months);
  const sum = (rows: readonly Answer[]) => rows.reduce((total, { number }) => total + number, 0);
  const given = answers.filter(({ stayed }) => stayed !== null);
  const stayed = (answer: Stayed) => sum(given.filter((row) => row.stayed === answer));
  return {
    months,
    asked: sum(answers),
    answered: sum(given),
    stayed: Object.fromEntries(stayedAnswers.map((answer) => [answer, stayed(answer)])) as Record<Stayed, number>,
    here: stayed("same-employer") + stayed("same-county"),
    because: Object.fromEntries(
      becauseAnswers.map((answer) => [answer, sum(given.filter((row) => row.because === answer))]),
    ) as Record<(typeof becauseAnswers)[number], number>,
  };
}

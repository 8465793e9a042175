import { Goals, Indicators, ProgrammeChanges, ProgrammeGoals, ProgrammeReadings } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { countyGoals, type CountyGoal } from "./list-goals.ts";

type Version<T extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<T>>[number];
type IndicatorVersion = Version<ProgrammeChanges["indicators"]>;
type GoalVersion = Version<ProgrammeChanges["goals"]>;

/** What somebody changed above: what it said when the county last looked, what it says now, and why. */
export interface Changed<V> {
  id: string;
  version: number;
  before?: V;
  after: V;
  reasons: string[];
}

/**
 * The part of the change inbox that comes from the region's programme: definitions and goals that changed and hold from now on, and
 * goals that changed under a version of the county's own, which it decides about.
 */
export async function readProgrammeChanges(scope: Scope) {
  const changes = ProgrammeChanges.in(scope.directory);
  const [ofIndicators, ofGoals, readings, regional, own, indicators] = await Promise.all([
    changes.indicators(),
    changes.goals(),
    ProgrammeReadings.in(scope.db).list(),
    ProgrammeGoals.in(scope.directory).all(),
    Goals.in(scope.db).all(),
    Indicators.in(scope.directory).all(),
  ]);
  const read = new Map(readings.map(({ about, version }) => [about, version]));
  const goals = countyGoals(scope.tenant.programmes, regional, own);
  const versionsOf = new Map(Map.groupBy(ofGoals, ({ goalId }) => goalId as string));
  return {
    indicators,
    definitions: [...Map.groupBy(ofIndicators, ({ indicatorId }) => indicatorId as string)].flatMap(([id, versions]) =>
      unread(id, versions, ({ revision }) => revision, read.get(id) ?? 0),
    ),
    goals: goals
      .filter(({ origin }) => origin === "inherited")
      .flatMap(({ id }) => unread(id, versionsOf.get(id) ?? [], ({ version }) => version, read.get(id) ?? 0)),
    adapted: goals
      .filter(({ origin }) => origin === "adapted")
      .flatMap((goal) => overtaken(goal, versionsOf.get(goal.id) ?? [])),
  };
}
export type ProgrammeChangesRead = Awaited<ReturnType<typeof readProgrammeChanges>>;

/** How much of it waits: to be read, and to be decided. */
export async function countProgrammeChanges(scope: Scope) {
  const { definitions, goals, adapted } = await readProgrammeChanges(scope);
  return { toRead: definitions.length + goals.length, toDecide: adapted.length };
}

function unread<V extends IndicatorVersion | GoalVersion>(
  id: string,
  versions: V[],
  numberOf: (version: V) => number,
  seen: number,
): Changed<V>[] {
  const news = versions.filter((version) => version.fresh && numberOf(version) > seen);
  const after = news.at(-1);
  if (!after) return [];
  const before = versions.findLast((version) => numberOf(version) < numberOf(news[0]!));
  // What came and went before the county ever looked was nothing to it.
  if (!before && after.retired) return [];
  return [{ id, version: numberOf(after), before, after, reasons: reasonsOf(news) }];
}

function overtaken(goal: CountyGoal, versions: GoalVersion[]): (Changed<GoalVersion> & { goal: CountyGoal })[] {
  const news = versions.filter(({ version }) => version > goal.basedOn!);
  const after = news.at(-1);
  if (!after) return [];
  const before = versions.find(({ version }) => version === goal.basedOn);
  return [{ id: goal.id, version: after.version, before, after, reasons: reasonsOf(news), goal }];
}

const reasonsOf = (versions: { reason: string }[]) => versions.map(({ reason }) => reason).filter(Boolean);

import { Goals, ProgrammeGoals, type OwnGoal, type ProgrammeGoal } from "#db/repositories";
import type { Id, Programme } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Aim } from "./aim.ts";

/** Where a county's goal comes from: the region's as it is, the region's as the county adapted it, or its own. */
export type GoalOrigin = "inherited" | "adapted" | "own";

export interface CountyGoal extends Aim {
  id: Id<"gol">;
  programme: Programme;
  origin: GoalOrigin;
  /** What the region says now, where the goal is the region's. */
  regional?: Aim & { version: number; retired: boolean };
  /** The version of the region's goal that was last compared with the county's own. */
  basedOn?: number;
  /** It no longer counts; grants that were given for it still name it. */
  retired: boolean;
}

/** The goals of a county: those of the region for its programmes, as they are or as it adapted them, and its own. */
export async function listGoals(scope: Scope): Promise<CountyGoal[]> {
  const [regional, own] = await Promise.all([ProgrammeGoals.in(scope.directory).all(), Goals.in(scope.db).all()]);
  return countyGoals(scope.tenant.programmes, regional, own);
}

/** Puts what the region says and what the county made of it together, the region's order first. */
export function countyGoals(
  programmes: readonly Programme[],
  regional: readonly ProgrammeGoal[],
  own: readonly OwnGoal[],
): CountyGoal[] {
  const adapted = new Map(own.map((goal) => [goal.id, goal]));
  const above = new Set<string>(regional.map(({ id }) => id));
  return [
    ...regional
      .filter(({ id, programme }) => programmes.includes(programme) || adapted.has(id))
      .map((goal) => inherited(goal, adapted.get(goal.id))),
    ...own.filter(({ id }) => !above.has(id)).map((goal) => ({ ...aimOf(goal), origin: "own" as const })),
  ];
}

function inherited(goal: ProgrammeGoal, own: OwnGoal | undefined): CountyGoal {
  const { text, indicator, targets, version } = goal;
  const regional = { text, indicator, targets, version, retired: goal.retiredAt !== null };
  if (!own) return { ...aimOf(goal), origin: "inherited", regional };
  return own.basedOn === null
    ? { ...aimOf(own), origin: "own" }
    : { ...aimOf(own), origin: "adapted", regional, basedOn: own.basedOn };
}

const aimOf = ({ id, programme, text, indicator, targets, retiredAt }: OwnGoal | ProgrammeGoal) => ({
  id,
  programme,
  text,
  indicator,
  targets,
  retired: retiredAt !== null,
});

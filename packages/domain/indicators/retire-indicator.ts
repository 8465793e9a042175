import { Indicators, ProgrammeGoals } from "#db/repositories";
import { refuse, type Problem } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { StatusChange } from "./indicator-input.ts";
import { asItIs, isKnown, reviseIndicator } from "./revise-indicator.ts";

/** Puts an indicator aside: what was counted stays, nothing new is asked for. Not while a goal of the region is measured by it. */
export async function retireIndicator(
  scope: Scope,
  lead: Lead,
  id: string,
  { reason, seen }: StatusChange,
): Promise<{ revised: boolean } | { problems: Problem[] }> {
  if (isKnown(id)) refuse("not-found");
  const goals = await ProgrammeGoals.in(scope.directory).measuredBy(id);
  const inUse = () => ({ problems: [{ field: "reason", rule: "in-use" as const, limit: namesOf(goals) }] });
  if (goals.length > 0) return inUse();
  try {
    return await reviseIndicator(scope, lead, id, asItIs, { reason, seen, action: "indicator.retired", retired: true });
  } catch (error) {
    if (Indicators.inUse(error)) return inUse();
    throw error;
  }
}

const namesOf = (goals: { text: string }[]) => goals.map(({ text }) => `Ziel „${text}“`).join(", ") || "in einem Ziel";

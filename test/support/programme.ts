import { defineIndicator } from "#domain/indicators/define-indicator";
import { indicatorInput } from "#domain/indicators/indicator-input";
import { addProgrammeGoal } from "#domain/programme/add-programme-goal";
import { goalInput } from "#domain/programme/goal-input";
import { asLead, type Lead } from "#domain/team/actors";
import { randomText, type Id } from "#kernel";
import { agencyHost, scopeOf } from "./platform.ts";

const agencyLead: Lead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });

/** The agency at work: its scope and a lead of it. */
export const theAgency = async () => ({ scope: await scopeOf(agencyHost), lead: agencyLead });

/** What is typed to define an indicator, with everything in order. */
export const indicatorForm = (name = `Gespräche ${randomText(6)}`) => ({
  name,
  nameEn: `Talks ${randomText(6)}`,
  unit: "Gespräche",
  counts: "geführte Gespräche am Telefon",
  leavesOut: "Anrufe ohne Gespräch",
  about: "things",
  sums: "sum",
});

/** An indicator of the whole region. */
export async function aRegionalIndicator(about: "people" | "things" = "things"): Promise<Id<"ind">> {
  const { scope, lead } = await theAgency();
  const made = await defineIndicator(scope, lead, indicatorInput.parse({ ...indicatorForm(), about }));
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made.id;
}

/** A goal of the whole region for careers. */
export async function aRegionalGoal(text = `Mehr Rückkehr ${randomText(6)}`): Promise<Id<"gol">> {
  const { scope, lead } = await theAgency();
  const input = goalInput.parse({ programme: "careers", text, indicator: "returns", targets: { 2027: "40" } });
  const made = await addProgrammeGoal(scope, lead, input);
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made.id;
}

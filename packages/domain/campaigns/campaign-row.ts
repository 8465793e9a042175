import { BudgetLines, Municipalities, violatedReference } from "#db/repositories";
import type { Id, Problem } from "#kernel";
import type { Scope } from "../scope.ts";
import type { CampaignInput } from "./campaign-input.ts";

/** The columns that a plan fills. */
export const campaignRow = (input: CampaignInput) => ({
  ...input,
  startsOn: input.startsOn || null,
  endsOn: input.endsOn || null,
  plannedHours: input.plannedHours ?? 0,
  municipalityAgs: input.municipalityAgs || null,
  budgetLineId: (input.budgetLineId || null) as Id<"bln"> | null,
});

type Named = { municipalityAgs?: string; budgetLineId?: string; campaignId?: string };

/** Runs a write; a municipality, budget line or campaign that is not there comes back as a problem of its field. */
export async function withKnownReferences<T>(
  scope: Scope,
  { municipalityAgs, budgetLineId }: Named,
  write: () => Promise<T>,
): Promise<T | { problems: Problem[] }> {
  try {
    return await write();
  } catch (error) {
    if (!violatedReference(error)) throw error;
    const [towns, line] = await Promise.all([
      municipalityAgs ? Municipalities.in(scope.directory).list() : [],
      budgetLineId ? BudgetLines.in(scope.db).find(budgetLineId) : undefined,
    ]);
    if (municipalityAgs && !towns.some(({ ags }) => ags === municipalityAgs))
      return { problems: [{ field: "municipalityAgs", rule: "unknown-place" }] };
    if (budgetLineId && !line) return { problems: [{ field: "budgetLineId", rule: "choice" }] };
    return { problems: [{ field: "campaignId", rule: "choice" }] };
  }
}

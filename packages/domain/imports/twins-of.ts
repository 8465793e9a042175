import type { RowTwin } from "#db/repositories";
import type { EmployerInput } from "../directory/employer-input.ts";
import { findTwins } from "../directory/matching/find-twins.ts";
import type { Scope } from "../scope.ts";
import type { Places } from "./places.ts";

/** From this score on a row is taken for the employer that is there already, unless somebody says otherwise. */
export const SURE = 0.9;

/** By row: the employer of the directory that a newcomer most likely is. */
export async function twinsOf(
  scope: Scope,
  places: Places,
  newcomers: { id: string; input: EmployerInput }[],
): Promise<Map<string, RowTwin>> {
  const found = await findTwins(
    scope,
    newcomers.map(({ input }) => ({ ...input, place: places.get(input.municipalityAgs)?.name })),
  );
  const twins = new Map<string, RowTwin>();
  newcomers.forEach(({ id }, at) => {
    const best = found[at]?.[0];
    if (!best) return;
    const { employer, score, reasons } = best;
    const { id: employerId, name, place, own } = employer;
    const texts = reasons.filter(({ speaks }) => speaks === "for").map(({ text }) => text);
    twins.set(id, { id: employerId, name, place, own, score, reasons: texts });
  });
  return twins;
}

import { commit, OwnIndicators } from "#db/repositories";
import { dayOf, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Puts one of the county's own aside: what was counted stays. Not while something still asks for it. */
export async function retireOwnIndicator(
  scope: Scope,
  editor: Editor,
  id: string,
): Promise<{ retired: true } | { problems: Problem[] }> {
  const own = OwnIndicators.in(scope.db);
  const now = scope.clock.now();
  const [indicator, uses] = await Promise.all([own.get(id), own.uses(id, dayOf(now).slice(0, 4))]);
  const inUse = () => ({ problems: [{ field: `absetzung-${id}`, rule: "in-use" as const, limit: usesInWords(uses) }] });
  if (usesInWords(uses) !== "") return inUse();
  try {
    await commit(
      scope.db,
      own.change(indicator.id, { retiredAt: now, updatedAt: now }),
      audited(scope, editor, "own-indicator.retired", id),
    );
    return { retired: true };
  } catch (error) {
    if (OwnIndicators.inUse(error)) return inUse();
    throw error;
  }
}

const usesInWords = ({ goals, campaigns, targets }: Awaited<ReturnType<OwnIndicators["uses"]>>): string =>
  [
    ...goals.map((text) => `Ziel „${text}“`),
    ...campaigns.map((title) => `Aktion „${title}“`),
    ...(targets ? ["Sollzahlen ab diesem Jahr"] : []),
  ].join(", ");

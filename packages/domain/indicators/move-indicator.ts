import { commit, Indicators } from "#db/repositories";
import { found } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

export const moveInput = z.strictObject({ direction: z.enum(["up", "down"]) });
type Direction = z.infer<typeof moveInput>["direction"];

/** Lets an indicator change places with the one above or below it; the first stays first. */
export async function moveIndicator(scope: Scope, lead: Lead, id: string, direction: Direction): Promise<void> {
  forAgency(scope);
  const all = await Indicators.in(scope.directory).list();
  const [one, other] = neighbours(all, id, direction);
  if (!other) return;
  await commit(
    scope.db,
    Indicators.in(scope.directory).swap(one, other),
    audited(scope, lead, "indicator.moved", id, { direction }),
  );
}

/** Something of a list and what stands beside it in this direction, if anything does. Refuses with `not-found` what is not there. */
export function neighbours<T extends { id: string }>(
  all: readonly T[],
  id: string,
  direction: Direction,
): [T, T | undefined] {
  const at = all.findIndex((entry) => entry.id === id);
  return [found(all[at]), all[direction === "up" ? at - 1 : at + 1]];
}

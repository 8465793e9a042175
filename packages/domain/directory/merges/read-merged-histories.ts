import { EmployerHistory, Merges } from "#db/repositories";
import type { Scope } from "../../scope.ts";

/** The histories of the records that became part of an employer, each with its name, the last merged first. */
export async function readMergedHistories(scope: Scope, employerId: string) {
  const merges = await Merges.in(scope.directory).into(employerId);
  const histories = await Promise.all(merges.map(({ mergedId }) => EmployerHistory.in(scope.directory).of(mergedId)));
  return merges.map(({ id, merged, mergedAt, by }, at) => ({
    id,
    name: merged,
    mergedAt,
    by,
    history: histories[at]!,
  }));
}
export type MergedHistories = Awaited<ReturnType<typeof readMergedHistories>>;

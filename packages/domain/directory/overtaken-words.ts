import { AdaptedFields } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

const AT_ONCE = 50;

/** The county's own words over a shared record that has changed since they were written or last confirmed, and how many there are in all. */
export async function overtakenWords(scope: Scope, _reader: Reader) {
  const fields = AdaptedFields.in(scope.db);
  const [words, total] = await Promise.all([fields.overtaken(AT_ONCE), fields.countOvertaken()]);
  return { words, total };
}
export type OvertakenWord = Awaited<ReturnType<typeof overtakenWords>>["words"][number];

import { mergeEmployers } from "#domain/directory/merges/merge-employers";
import { mergeInput } from "#domain/directory/merges/merge-input";
import { previewMerge } from "#domain/directory/merges/preview-merge";
import { previewUndo } from "#domain/directory/merges/preview-undo";
import { undoMerge } from "#domain/directory/merges/undo-merge";
import { addDays, type Day } from "#kernel";
import type { DoubleSeed } from "../content/employers/doubles.ts";
import type { Diary } from "./diary.ts";
import type { Employers } from "./directory.ts";
import { made, type Region } from "./region.ts";

/** The agency makes one record of two, a few times; one of the pairs turns out to be two firms after all. */
export function noteMerges(diary: Diary, region: Region, doubles: readonly DoubleSeed[], ids: Employers, today: Day) {
  const merged = doubles.slice(0, 4);
  const done: string[] = [];
  for (const { name, original } of merged)
    diary.note("agentur", addDays(today, -20), "10:15", async (at) => {
      const [scope, lead] = [region.scope("agentur", at), region.lead("agentur")];
      const pair = { survivorId: ids.get(original.name)!, mergedId: ids.get(name)! };
      const { fields, survivor, merged: other } = await previewMerge(scope, lead, pair.survivorId, pair.mergedId);
      const input = mergeInput.parse({
        ...Object.fromEntries(fields.filter(({ field }) => field !== "name").map(({ field, wins }) => [field, wins])),
        survivorVersion: String(survivor.employer.version),
        mergedVersion: String(other.employer.version),
      });
      const { id } = made(await mergeEmployers(scope, lead, pair, input));
      done.push(id);
    });
  diary.note("agentur", addDays(today, -10), "15:40", async (at) => {
    const [scope, lead] = [region.scope("agentur", at), region.lead("agentur")];
    const last = done.at(-1)!;
    const { survivor, merged: other } = await previewUndo(scope, lead, last);
    const undone = await undoMerge(scope, lead, last, {
      survivorVersion: survivor.version,
      mergedVersion: other.version,
    });
    if (!("survivorId" in undone)) throw new Error(`the demo cannot undo its merge: ${JSON.stringify(undone)}`);
  });
}

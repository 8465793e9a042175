import { EmployerHistory, Employers, Merges, Municipalities } from "#db/repositories";
import { found, refuse, type Instant } from "#kernel";
import type { Scope } from "../../scope.ts";
import type { Reader } from "../../team/actors.ts";
import { changesOf } from "../employer-history.ts";
import { textOf } from "../employer-record.ts";
import { mayMerge } from "./may-merge.ts";

const DAY = 86_400;
const DAYS_TO_UNDO = 30;
export const undoableUntil = (mergedAt: Instant): Instant => mergedAt + DAYS_TO_UNDO * DAY;

/** Why a merge cannot be undone; nothing where it can. */
export type Obstacle = "undone" | "too-late" | "merged-on";

/**
 * What undoing a merge would do: which values go back to what they were, which stay because somebody changed them since,
 * and what of the rest returns or stays. Counties' own words and drafts of others are counted for nobody but themselves.
 */
export async function previewUndo(scope: Scope, _reader: Reader, mergeId: string) {
  const { directory } = scope;
  const merges = Merges.in(directory);
  const merge = found(await merges.find(mergeId));
  const [both, history, moved, openings, places] = await Promise.all([
    Employers.in(directory).among([merge.survivorId, merge.mergedId]),
    EmployerHistory.in(directory).of(merge.survivorId),
    merges.moved(merge.id),
    merges.openingsOf(merge.id),
    Municipalities.in(directory).list(),
  ]);
  const [survivor, merged] = [merge.survivorId, merge.mergedId].map((id) => found(both.find((one) => one.id === id)));
  if (!survivor || !merged || !mayMerge(scope, survivor, merged)) refuse("not-found");
  const madeBy = merge.survivorVersion + 1;
  const since = history.filter(({ version, field }) => version > madeBy && field !== null);
  const fields = history
    .filter(({ version, field }) => version === madeBy && field !== null)
    .map(({ field, oldValue, newValue }) => {
      const now = textOf(survivor[field!]);
      const later = changesOf(since, field!)[0];
      return { field: field!, before: oldValue, now, returns: now === newValue, later };
    });
  return {
    merge,
    survivor,
    merged,
    until: undoableUntil(merge.mergedAt),
    obstacle: obstacleTo(scope, merge, survivor.mergedInto),
    fields,
    /** Changes of other fields since; they stay with the survivor. */
    laterEdits: since.filter(({ field }) => !fields.some((one) => one.field === field)),
    openings,
    moved: Object.fromEntries(moved.map(({ kind, number }) => [kind, number])) as Record<string, number | undefined>,
    places,
  };
}
export type UndoPreview = Awaited<ReturnType<typeof previewUndo>>;

function obstacleTo(
  scope: Scope,
  { undoneAt, mergedAt }: { undoneAt: Instant | null; mergedAt: Instant },
  mergedOn: string | null,
): Obstacle | undefined {
  if (undoneAt !== null) return "undone";
  if (undoableUntil(mergedAt) < scope.clock.now()) return "too-late";
  return mergedOn === null ? undefined : "merged-on";
}

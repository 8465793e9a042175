import { Merges } from "#db/repositories";
import type { Scope } from "../../scope.ts";
import type { Reader } from "../../team/actors.ts";
import { caresForAll } from "./may-merge.ts";
import { undoableUntil } from "./preview-undo.ts";

const PAGE_SIZE = 30;
const RECENT = 30 * 86_400;

/** Merges of the records a county vouches for or has words of its own for, the last first; for the agency all. */
export async function listMerges(scope: Scope, _reader: Reader, after = "") {
  const [, at, id] = /^(\d{1,12})\.(mrg_[0-9a-z]{4,40})$/.exec(after) ?? [];
  const found = await Merges.in(scope.directory).concerning(
    { everything: caresForAll(scope), after: at && id ? { at: Number(at), id } : undefined },
    PAGE_SIZE + 1,
  );
  const merges = found.slice(0, PAGE_SIZE).map((merge) => withChances(scope, merge));
  const last = merges.at(-1);
  return { merges, next: found.length > PAGE_SIZE && last ? `${last.mergedAt}.${last.id}` : undefined };
}
export type MergesPage = Awaited<ReturnType<typeof listMerges>>;

/** What was merged or parted around a county in the last thirty days, for its change inbox. */
export async function recentMerges(scope: Scope, _reader: Reader) {
  const since = scope.clock.now() - RECENT;
  const found = await Merges.in(scope.directory).concerning({ everything: caresForAll(scope), since }, 50);
  return found.map((merge) => withChances(scope, merge));
}

type Listed = Awaited<ReturnType<Merges["concerning"]>>[number];

function withChances(scope: Scope, merge: Listed) {
  const { tenant } = scope;
  const ours = caresForAll(scope) || (merge.survivorVouchedBy === tenant.id && merge.mergedVouchedBy === tenant.id);
  const until = undoableUntil(merge.mergedAt);
  return { ...merge, until, undoable: ours && merge.undoneAt === null && until >= scope.clock.now() };
}

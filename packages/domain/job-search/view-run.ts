import { JobSearchEntries, JobSearchOffers, JobSearchRuns, type OfferVerdict } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { removalOf } from "./stage-run.ts";

/** What a run's list can be narrowed to: what is to be done about its rows, and what is known but not in it. */
export type RunPart = OfferVerdict | "gone";

const PART_SIZE = 50;

/** A run with how many of its rows are of which kind, and a page of one kind. */
export async function viewRun(scope: Scope, _reader: Reader, id: string, wanted: RunPart | undefined, after?: string) {
  const entries = JobSearchEntries.in(scope.db);
  const offers = JobSearchOffers.in(scope.db);
  const run = await JobSearchRuns.in(scope.db).get(id);
  const [counted, removal, applied] = await Promise.all([
    entries.counts(run.id),
    removalOf(scope, run),
    JobSearchRuns.in(scope.db).appliedTo(run.id),
  ]);
  const counts = Object.fromEntries(counted.map(({ verdict, number }) => [verdict, number])) as Partial<
    Record<RunPart, number>
  >;
  // What a run that is over did not have is gone by now, and is told by its own count.
  const isOpen = run.status === "staged" || (run.status === "done" && run.removal === "asks");
  if (isOpen) counts.gone = removal.missing;
  const part = wanted ?? firstOf(counts);
  const [rows, gone] = await Promise.all([
    part === "gone" ? [] : entries.page(run.id, { verdict: part, after: numberIn(after), limit: PART_SIZE + 1 }),
    part === "gone" && isOpen ? offers.missing(run.id, { after, limit: PART_SIZE + 1 }) : [],
  ]);
  const list = part === "gone" ? gone : rows;
  const last = list.length > PART_SIZE ? list[PART_SIZE - 1] : undefined;
  return {
    run,
    counts,
    part,
    removal,
    rows: rows.slice(0, PART_SIZE),
    gone: gone.slice(0, PART_SIZE),
    next: last && ("number" in last ? String(last.number) : last.id),
    progress: { done: Math.min(applied, run.rowCount), of: run.rowCount },
  };
}
export type RunView = Awaited<ReturnType<typeof viewRun>>;

/** What somebody who looks wants to see first. */
const order: RunPart[] = [
  "no-employer",
  "new",
  "changed",
  "back",
  "error",
  "gone",
  "foreign",
  "detached",
  "left",
  "unchanged",
];
const firstOf = (counts: Partial<Record<RunPart, number>>): RunPart => order.find((one) => counts[one]) ?? "new";
const numberIn = (text: string | undefined) => (/^\d{1,6}$/.test(text ?? "") ? Number(text) : 0);

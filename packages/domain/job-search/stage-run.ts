import {
  commit,
  JobSearchEntries,
  JobSearchFirms,
  JobSearchOffers,
  JobSearchRuns,
  Municipalities,
  type JobSearchRun,
  type Write,
} from "#db/repositories";
import { newId, type Id } from "#kernel";
import { endOf } from "../openings/validity.ts";
import type { Scope } from "../scope.ts";
import { judgeEntries, type ReadEntry } from "./judge-entries.ts";
import { certain, likelyEmployers } from "./match-firms.ts";
import { firmKeyOf, placing } from "./placed-offer.ts";
import type { OfferRow, ResultPage } from "./reading/offer.ts";

type Entry = Parameters<JobSearchEntries["add"]>[0][number];
type NewRun = Pick<JobSearchRun, "origin" | "fileName" | "createdBy">;

const AT_ONE_GO = 500;

/**
 * Puts what was read into rows of its own, judged by what is known here. Nothing public changes. A run is whole where it
 * has all that the source says it has, and every row says which vacancy it is; only then is missing the same as gone.
 */
export async function stageRun(
  scope: Scope,
  { origin, fileName, createdBy }: NewRun,
  page: ResultPage,
  also: Write[] = [],
): Promise<JobSearchRun> {
  const id = newId("jsr");
  const entries = await entriesOf(scope, id, page.rows);
  await rememberFirms(scope, entries);
  await judge(scope, entries);
  const refs = new Set(entries.map(({ ref }) => ref).filter(Boolean));
  const isWhole = !page.isCut && entries.every(({ ref }) => ref !== "") && (page.total ?? refs.size) <= refs.size;
  const runs = JobSearchRuns.in(scope.db);
  const [[run]] = await commit(
    scope.db,
    runs.add({
      ...{ id, origin, fileName, createdBy, isWhole },
      shape: page.shape,
      status: "staged",
      rowCount: entries.length,
      total: page.total ?? null,
      createdAt: scope.clock.now(),
    }),
    JobSearchEntries.in(scope.db).add(entries),
    ...also,
  );
  return run!;
}

/** Whether what a run does not have may be taken off without anybody being asked: it is whole, and most of what is known is in it. */
export async function removalOf(scope: Scope, { id, isWhole }: Pick<JobSearchRun, "id" | "isWhole">) {
  const counted = await JobSearchOffers.in(scope.db).countMissing(id);
  const isPlausible = counted.missing * 2 <= counted.known;
  return {
    ...counted,
    isPlausible,
    removal: !isWhole || counted.missing === 0 ? "no" : isPlausible ? "yes" : "asks",
  } as const;
}

async function entriesOf(scope: Scope, runId: Id<"jsr">, rows: OfferRow[]): Promise<Entry[]> {
  const place = placing(await Municipalities.in(scope.directory).list(), scope.tenant.countyAgs);
  const now = scope.clock.now();
  return rows.map(({ number, ref, offer, problem, notes }): Entry => {
    const base = { id: newId("jse"), runId, number, ref };
    const placed = offer ? place(offer) : { problem: problem! };
    if (placed.problem) return { ...base, remarks: [placed.problem], verdict: "error" };
    const { lastDay } = placed.offer;
    if (lastDay && endOf(lastDay) <= now)
      return { ...base, remarks: [{ code: "over", value: lastDay }], verdict: "error" };
    const content = { offer: placed.offer, modified: offer!.modified };
    return { ...base, firmKey: firmKeyOf(placed.offer), content, remarks: notes, verdict: "no-employer" };
  });
}

const isRead = (entry: Entry): entry is Entry & ReadEntry => Boolean(entry.content);

/** Firms that are named for the first time are looked up in the directory; who is not found waits for a decision. */
async function rememberFirms(scope: Scope, entries: Entry[]): Promise<void> {
  const named = new Map(entries.filter(isRead).map(({ firmKey, content }) => [firmKey, content.offer]));
  const known = new Set((await JobSearchFirms.in(scope.db).among([...named.keys()])).map(({ firmKey }) => firmKey));
  const fresh = [...named].filter(([key]) => !known.has(key));
  const likely = await likelyEmployers(
    scope,
    fresh.map(([, offer]) => offer),
  );
  const firms = fresh.map(([firmKey, { firm, municipalityAgs, postcode, street }], at) => {
    const employerId = certain(likely[at]!) ?? null;
    const decision = employerId ? ("assigned" as const) : ("open" as const);
    return { id: newId("jsf"), firmKey, firm, municipalityAgs, postcode, street, decision, employerId };
  });
  if (firms.length > 0) await commit(scope.db, JobSearchFirms.in(scope.db).add(firms));
}

async function judge(scope: Scope, entries: Entry[]): Promise<void> {
  const read = entries.filter(isRead);
  for (let at = 0; at < read.length; at += AT_ONE_GO) {
    const some = read.slice(at, at + AT_ONE_GO);
    const judged = await judgeEntries(scope, some);
    some.forEach((entry, place) => (entry.verdict = judged[place]!.verdict));
  }
}

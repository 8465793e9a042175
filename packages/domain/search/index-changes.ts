import { DirectoryChanges, Documents, Watermarks } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { compareDirectory } from "./compare-directory.ts";
import { employerDocuments, openingDocuments } from "./index-documents.ts";
import { indexOwn } from "./index-own.ts";
import type { SpelledWords } from "./index-words.ts";
import { publishIndex, settle } from "./settle.ts";
import { FORMAT } from "./stamp.ts";

const CHUNK = 200;
/** Clocks of two places may differ, and a slow write may carry the time at which it began. */
const OVERLAP_SECONDS = 900;

/**
 * Brings the index up to date with what has changed in the shared directory and in what the scope's county has of its own,
 * without reading what has not. Doing it twice, or twice at once, changes nothing more.
 */
export async function indexChanges(scope: Scope): Promise<void> {
  await indexDirectory(scope);
  await indexCounty(scope);
}

/** What any county has added or changed of the shared directory. An index without a watermark is compared as a whole. */
export async function indexDirectory(scope: Scope): Promise<void> {
  const watermarks = Watermarks.in(scope.search);
  const [marks, ends] = await Promise.all([watermarks.of("everyone"), DirectoryChanges.in(scope.directory).ends()]);
  const [versions, openings] = [Number(marks.get("versions")), Number(marks.get("openings"))];
  // Where rows were restored from a backup, there may be fewer of them than were read.
  if (marks.get("format") !== String(FORMAT) || versions > ends.versions || openings > ends.openings)
    return compareDirectory(scope);
  if (versions === ends.versions && openings === ends.openings) return;
  const spelled: SpelledWords = new Set();
  const changed = [await indexVersions(scope, versions, spelled), await indexAdded(scope, openings, spelled)].includes(
    true,
  );
  if (changed) await publishIndex(scope, "everyone");
  await watermarks.set("everyone", ends);
}

/** Employers with a new version, and with them the openings that carry their name. */
async function indexVersions(scope: Scope, read: number, spelled: SpelledWords): Promise<boolean> {
  const documents = Documents.in(scope.search);
  let changed = false;
  for (let after = read; ;) {
    const versions = await DirectoryChanges.in(scope.directory).employersSince(after, CHUNK);
    if (versions.length === 0) return changed;
    const ids = [...new Set(versions.map(({ id }) => id as string))];
    const [present, offered, wanted] = await Promise.all([
      documents.stampsAmong("everyone", ids),
      documents.openingsOf(ids),
      employerDocuments(scope, ids, spelled),
    ]);
    const openings = await openingDocuments(
      scope,
      offered.map(({ ref }) => ref),
      spelled,
    );
    changed = (await settle(scope, "everyone", wanted, present)) || changed;
    changed = (await settle(scope, "everyone", openings, offered)) || changed;
    after = versions.at(-1)!.place;
  }
}

async function indexAdded(scope: Scope, read: number, spelled: SpelledWords): Promise<boolean> {
  let changed = false;
  for (let after = read; ;) {
    const added = await DirectoryChanges.in(scope.directory).openingsSince(after, CHUNK);
    if (added.length === 0) return changed;
    const ids = added.map(({ id }) => id as string);
    changed = (await settleOpenings(scope, ids, spelled)) || changed;
    after = added.at(-1)!.place;
  }
}

/** What the scope's county changes: its openings, its wordings of employers, its news and its dates. */
export async function indexCounty(scope: Scope): Promise<void> {
  await indexTouched(scope);
  await indexOwn(scope);
}

/** The openings that the scope's county has touched since its last look, or else since the index was compared as a whole. */
async function indexTouched(scope: Scope): Promise<void> {
  const watermarks = Watermarks.in(scope.search);
  const now = scope.clock.now();
  const [own, shared] = await Promise.all([watermarks.of("acting-county"), watermarks.of("everyone")]);
  const since = Number(own.get("touched") ?? shared.get("compared") ?? 0) - OVERLAP_SECONDS;
  const touched = await DirectoryChanges.in(scope.directory).openingsTouched(since);
  const spelled: SpelledWords = new Set();
  let changed = false;
  for (let at = 0; at < touched.length; at += CHUNK) {
    const ids = touched.slice(at, at + CHUNK).map(({ id }) => id as string);
    changed = (await settleOpenings(scope, ids, spelled)) || changed;
  }
  if (changed) await publishIndex(scope, "everyone");
  await watermarks.set("acting-county", { touched: now });
}

async function settleOpenings(scope: Scope, ids: string[], spelled: SpelledWords): Promise<boolean> {
  const [present, wanted] = await Promise.all([
    Documents.in(scope.search).stampsAmong("everyone", ids),
    openingDocuments(scope, ids, spelled),
  ]);
  return settle(scope, "everyone", wanted, present);
}

import { commit, Documents, Employers, Municipalities, Openings, Overlays } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { employerDocuments, openingDocuments, overlayDocuments, stampOf, type Indexed } from "./index-documents.ts";

const CHUNK = 500;
/** Documents written at once; with their words some hundred kilobytes, well below what one value may have. */
const BATCH = 50;
const LAST = "\uffff";

/** Something the index keeps documents of, in the order of their ids. */
interface Source {
  owner: Parameters<Documents["stamps"]>[0];
  kind: Parameters<Documents["stamps"]>[1];
  stamps(after: string, limit: number): Promise<{ ref: string; stamp: string }[]>;
  documents(refs: string[]): Promise<Indexed[]>;
}

/**
 * Brings the index up to date with the shared directory and the overlays of the scope's county by comparing versions. Doing
 * it twice, or twice at once, changes nothing more.
 */
export async function indexChanges(scope: Scope): Promise<void> {
  await indexDirectory(scope);
  await indexOverlays(scope);
}

/** What all counties share: places, employers and published openings. */
export async function indexDirectory(scope: Scope): Promise<void> {
  await indexPlaces(scope);
  await bringUpToDate(scope, {
    owner: "everyone",
    kind: "employer",
    stamps: async (after, limit) =>
      (await Employers.in(scope.directory).versions(after, limit)).map(({ id, version }) => ({
        ref: id,
        stamp: stampOf(version),
      })),
    documents: (ids) => employerDocuments(scope, ids),
  });
  await bringUpToDate(scope, {
    owner: "everyone",
    kind: "opening",
    stamps: async (after, limit) =>
      (await Openings.in(scope.directory).versions(after, limit)).map(({ id, version, employerVersion }) => ({
        ref: id,
        stamp: stampOf(version, employerVersion),
      })),
    documents: (ids) => openingDocuments(scope, ids),
  });
}

/** What the scope's county words, shows or hides for its own readers. */
export const indexOverlays = (scope: Scope): Promise<void> =>
  bringUpToDate(scope, {
    owner: "acting-county",
    kind: "employer",
    stamps: async (after, limit) =>
      (await Overlays.in(scope.db).versions(after, limit)).map(({ employerId, version, employerVersion }) => ({
        ref: employerId,
        stamp: stampOf(version, employerVersion),
      })),
    documents: (ids) => overlayDocuments(scope, ids),
  });

async function indexPlaces(scope: Scope): Promise<void> {
  const documents = Documents.in(scope.search);
  const [wanted, present] = await Promise.all([Municipalities.in(scope.directory).list(), documents.places()]);
  const line = ({ ags, slug, name }: (typeof present)[number]) => `${ags} ${slug} ${name}`;
  const known = new Set(present.map(line));
  if (wanted.length !== present.length || wanted.some((place) => !known.has(line(place))))
    await documents.write(documents.putPlaces(wanted));
}

async function bringUpToDate(scope: Scope, { owner, kind, stamps, documents: load }: Source): Promise<void> {
  const documents = Documents.in(scope.search);
  let changed = false;
  for (let after = ""; after !== LAST;) {
    const wanted = await stamps(after, CHUNK);
    const upTo = wanted.length < CHUNK ? LAST : wanted.at(-1)!.ref;
    const present = new Map((await documents.stamps(owner, kind, after, upTo)).map(({ ref, stamp }) => [ref, stamp]));
    const stale = wanted.filter(({ ref, stamp }) => present.get(ref) !== stamp).map(({ ref }) => ref);
    for (let at = 0; at < stale.length; at += BATCH) {
      const loaded = await load(stale.slice(at, at + BATCH));
      await documents.write(documents.put(owner, loaded));
    }
    changed ||= stale.length > 0;
    const kept = new Set(wanted.map(({ ref }) => ref));
    const gone = [...present.keys()].filter((ref) => !kept.has(ref));
    if (gone.length > 0) await documents.write(documents.remove(owner, gone));
    changed ||= gone.length > 0;
    after = upTo;
  }
  // Pages that were searched between the change and now show the old index: they are stale again.
  if (changed) await commit(scope.db, { statements: [], publishes: owner === "everyone" ? "directory" : "tenant" });
}

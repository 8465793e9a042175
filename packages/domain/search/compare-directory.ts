import {
  DirectoryChanges,
  Documents,
  Employers,
  IndexPlaces,
  Municipalities,
  Openings,
  Watermarks,
  type IndexedDocument,
} from "#db/repositories";
import type { Scope } from "../scope.ts";
import { employerDocuments, openingDocuments } from "./index-documents.ts";
import type { SpelledWords } from "./index-words.ts";
import { publishIndex, settle } from "./settle.ts";
import { FORMAT, stampOf } from "./stamp.ts";

const CHUNK = 500;
const LAST = "\uffff";

interface Stamped {
  ref: string;
  stamp: string;
}

/** Something the index keeps shared documents of, in the order of their ids. */
interface Source {
  kind: "employer" | "opening";
  stamps(after: string): Promise<Stamped[]>;
  documents(refs: string[], spelled: SpelledWords): Promise<IndexedDocument[]>;
}

/**
 * Compares the whole index with the whole directory and mends what differs. What changes meanwhile is after the watermark,
 * which is therefore taken first. A run that is cut short goes on where it was: what is written carries its stamp.
 */
export async function compareDirectory(scope: Scope): Promise<void> {
  const compared = scope.clock.now();
  const ends = await DirectoryChanges.in(scope.directory).ends();
  await indexPlaces(scope);
  const spelled: SpelledWords = new Set();
  let changed = false;
  for (const source of sources(scope)) changed = (await compare(scope, source, spelled)) || changed;
  if (changed) await publishIndex(scope, "everyone");
  await Watermarks.in(scope.search).set("everyone", { format: FORMAT, compared, ...ends });
}

const sources = (scope: Scope): Source[] => [
  {
    kind: "employer",
    stamps: async (after) =>
      (await Employers.in(scope.directory).versions(after, CHUNK)).map(({ id, version }) => ({
        ref: id,
        stamp: stampOf(version),
      })),
    documents: (refs, spelled) => employerDocuments(scope, refs, spelled),
  },
  {
    kind: "opening",
    stamps: async (after) =>
      (await Openings.in(scope.directory).versions(after, CHUNK)).map(({ id, version, employerVersion }) => ({
        ref: id,
        stamp: stampOf(version, employerVersion),
      })),
    documents: (refs, spelled) => openingDocuments(scope, refs, spelled),
  },
];

async function compare(
  scope: Scope,
  { kind, stamps, documents: load }: Source,
  spelled: SpelledWords,
): Promise<boolean> {
  const documents = Documents.in(scope.search);
  let changed = false;
  for (let after = ""; after !== LAST;) {
    const wanted = await stamps(after);
    const upTo = wanted.length < CHUNK ? LAST : wanted.at(-1)!.ref;
    const present = await documents.stamps("everyone", kind, after, upTo);
    const stampIn = new Map(present.map(({ ref, stamp }) => [ref, stamp]));
    const right = new Set(wanted.filter(({ ref, stamp }) => stampIn.get(ref) === stamp).map(({ ref }) => ref));
    const stale = wanted.map(({ ref }) => ref).filter((ref) => !right.has(ref));
    const others = present.filter(({ ref }) => !right.has(ref));
    if (stale.length > 0 || others.length > 0)
      changed = (await settle(scope, "everyone", await load(stale, spelled), others)) || changed;
    after = upTo;
  }
  return changed;
}

async function indexPlaces(scope: Scope): Promise<void> {
  const places = IndexPlaces.in(scope.search);
  const [wanted, present] = await Promise.all([Municipalities.in(scope.directory).list(), places.list()]);
  const line = ({ ags, slug, name, postcode, lat, lon }: (typeof present)[number]) =>
    [ags, slug, name, postcode, lat, lon].join(" ");
  const known = new Set(present.map(line));
  if (wanted.length !== present.length || wanted.some((place) => !known.has(line(place)))) await places.replace(wanted);
}

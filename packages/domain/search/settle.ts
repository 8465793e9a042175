import { commit, Documents, type DocumentOwner, type IndexedDocument } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Letters of words written at once; D1 takes values of up to 2 MB. */
const MOST_LETTERS = 400_000;
const MOST_DOCUMENTS = 200;

interface Stamped {
  ref: string;
  stamp: string;
}

/** Writes those of the documents whose stamp the index does not have, and removes what it has besides. Answers whether anything changed. */
export async function settle(
  scope: Scope,
  owner: DocumentOwner,
  wanted: readonly IndexedDocument[],
  present: readonly Stamped[],
): Promise<boolean> {
  const documents = Documents.in(scope.search);
  const stamps = new Map(present.map(({ ref, stamp }) => [ref, stamp]));
  const stale = wanted.filter(({ document }) => stamps.get(document.ref) !== document.stamp);
  for (const portion of portions(stale)) await documents.write(documents.put(owner, portion));
  const kept = new Set(wanted.map(({ document }) => document.ref));
  const gone = present.map(({ ref }) => ref).filter((ref) => !kept.has(ref));
  if (gone.length > 0) await documents.write(documents.remove(owner, gone));
  return stale.length > 0 || gone.length > 0;
}

function portions(documents: readonly IndexedDocument[]): IndexedDocument[][] {
  const all: IndexedDocument[][] = [];
  let letters = Infinity;
  for (const one of documents) {
    const more = one.words.body.length + one.words.parts.length + one.texts.body.length;
    if (letters + more > MOST_LETTERS || all.at(-1)!.length === MOST_DOCUMENTS) {
      all.push([]);
      letters = 0;
    }
    all.at(-1)!.push(one);
    letters += more;
  }
  return all;
}

/** Pages that were searched between a change and now show the old index: they are stale again. */
export async function publishIndex(scope: Scope, owner: DocumentOwner): Promise<void> {
  await commit(scope.db, { statements: [], publishes: owner === "everyone" ? "directory" : "tenant" });
}

import { Documents } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { compareDirectory } from "./compare-directory.ts";
import { compareOwn } from "./index-own.ts";

/**
 * Writes the whole full-text index anew from the directory and from what each county has of its own, given one scope for
 * each. Everything is replaced where it stands, so that it is found all the while.
 */
export async function rebuildIndex(scopes: readonly Scope[]): Promise<void> {
  const [first] = scopes;
  if (!first) return;
  const documents = Documents.in(first.search);
  await documents.write(documents.outdate());
  await compareDirectory(first);
  for (const scope of scopes) await compareOwn(scope);
  await documents.write(documents.tidy());
}

import { Documents } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { indexDirectory, indexOverlays } from "./index-changes.ts";

/** Empties the full-text index and fills it from the directory and the overlays of all counties, given one scope for each. */
export async function rebuildIndex(scopes: readonly Scope[]): Promise<void> {
  const [first] = scopes;
  if (!first) return;
  const documents = Documents.in(first.search);
  await documents.write(documents.removeAll());
  await indexDirectory(first);
  for (const scope of scopes) await indexOverlays(scope);
}

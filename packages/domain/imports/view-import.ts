import { ImportRows, Imports, type RowFilter } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** An import and how many of its rows are in which state. */
export async function viewImport(scope: Scope, _editor: Editor, id: string) {
  const [found, counted] = await Promise.all([Imports.in(scope.db).get(id), ImportRows.in(scope.db).counts(id)]);
  const sum = (matches: (row: (typeof counted)[number]) => boolean) =>
    counted.filter(matches).reduce((total, { number }) => total + number, 0);
  const verdicts = (verdict: string) => sum((row) => row.verdict === verdict);
  return {
    import: found,
    counts: {
      new: verdicts("new"),
      changed: verdicts("changed"),
      unchanged: verdicts("unchanged"),
      twin: verdicts("twin"),
      foreign: verdicts("foreign"),
      error: verdicts("error"),
      unchecked: verdicts("unchecked"),
      undecided: sum(({ verdict, choice }) => verdict === "twin" && choice === null),
      wanted: sum(
        ({ verdict, choice }) =>
          verdict === "new" ||
          verdict === "changed" ||
          (verdict === "twin" && choice !== null && choice !== "skip") ||
          (verdict === "foreign" && choice === "propose"),
      ),
      done: sum(({ state }) => state === "done"),
      failed: sum(({ state }) => state === "failed"),
      waiting: sum(({ state }) => state === "waiting"),
    },
  };
}
export type ImportView = Awaited<ReturnType<typeof viewImport>>;

/** A page of the rows of an import, behind row number `after`. */
export const listImportRows = (
  scope: Scope,
  _editor: Editor,
  id: string,
  { after, limit, ...filter }: RowFilter & { after?: number; limit: number },
) => ImportRows.in(scope.db).page(id, filter, { after, limit });

/** The files a county has brought in, the newest first. */
export const listImports = (
  scope: Scope,
  _editor: Editor,
  page: { limit: number; after?: { at: number; id: string } },
) => Imports.in(scope.db).list(page);

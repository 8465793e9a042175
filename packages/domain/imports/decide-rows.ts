import { commit, ImportRows, Imports, type RowChoice } from "#db/repositories";
import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

export type Undecided = "twin" | "foreign";

/** What can be decided about a row that may mean a record that is there, and about one whose record another county keeps. */
const choicesFor = {
  twin: ["same", "propose", "other", "skip"],
  foreign: ["propose", "skip"],
} as const satisfies Record<Undecided, readonly RowChoice[]>;

/** Decides about single rows by their ids, or about all rows that wait for such a decision. */
export async function decideRows(
  scope: Scope,
  _editor: Editor,
  id: string,
  decisions: { verdict: Undecided; choice: RowChoice; rows?: string[] }[],
): Promise<void> {
  const from = await Imports.in(scope.db).get(id);
  if (from.status !== "ready") refuse("conflict");
  const valid = decisions.filter(({ verdict, choice }) => (choicesFor[verdict] as readonly string[]).includes(choice));
  const rows = ImportRows.in(scope.db);
  if (valid.length > 0)
    await commit(scope.db, ...valid.map(({ verdict, choice, rows: only }) => rows.choose(id, verdict, choice, only)));
}

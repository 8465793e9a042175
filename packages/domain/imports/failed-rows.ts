import { ImportRows, Imports, type ImportRow } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

const AT_ONE_GO = 500;

/** The rows of an import that were wrong or could not be taken over, to be corrected and brought in again. */
export async function failedRows(scope: Scope, _editor: Editor, id: string) {
  const { header, fileName } = await Imports.in(scope.db).get(id);
  return { header, fileName, pages: pagesOf(scope, id) };
}

async function* pagesOf(scope: Scope, id: string): AsyncGenerator<ImportRow[]> {
  for (const filter of [{ verdict: "error" }, { state: "failed" }] as const) {
    for (let after = 0; ;) {
      const page = await ImportRows.in(scope.db).page(id, filter, { after, limit: AT_ONE_GO });
      yield page;
      if (page.length < AT_ONE_GO) break;
      after = page.at(-1)!.number;
    }
  }
}

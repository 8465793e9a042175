import { commit, Deletions, Imports } from "#db/repositories";
import { secondsOf } from "../retention/periods.ts";
import { removed } from "../retention/sources.ts";
import type { Scope } from "../scope.ts";
import { filePath } from "./file-path.ts";

const AT_ONE_GO = 20;

/** Deletes files that were brought in long enough ago, with their rows; the records they became stay. */
export async function forgetImports(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const imports = Imports.in(scope.db);
  for (let due; (due = await imports.before(now - secondsOf("import"), AT_ONE_GO)).length > 0;) {
    const ids = due.map(({ id }) => id);
    await scope.files.remove(ids.map(filePath));
    await commit(scope.db, Deletions.in(scope.db).note("imports", ids, "import", now), ...removed.imports(scope, ids));
  }
}

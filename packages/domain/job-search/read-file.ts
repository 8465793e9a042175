import { commit, JobSearchRuns } from "#db/repositories";
import type { Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { FileProblemCode } from "./reading/offer.ts";
import { readResults } from "./reading/read-results.ts";
import { removalOf, stageRun } from "./stage-run.ts";

/** Reads an uploaded file and shows what would become of it; nothing is taken over before somebody says so. */
export async function readFile(
  scope: Scope,
  editor: Editor,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<{ id: Id<"jsr"> } | { problem: FileProblemCode }> {
  const read = readResults(bytes);
  if ("problem" in read) return read;
  const run = await stageRun(scope, { origin: "file", fileName: fileNameOf(name), createdBy: editor.id }, read.page);
  const { removal } = await removalOf(scope, run);
  await commit(
    scope.db,
    JobSearchRuns.in(scope.db).change(run.id, ["staged"], { removal }),
    audited(scope, editor, "vacancies.file-read", run.id, { rows: run.rowCount }),
  );
  return { id: run.id };
}

const fileNameOf = (name: string) => name.replaceAll(/\p{C}/gu, "").trim().slice(-120) || "datei.json";

import { newId, type Id } from "#kernel";
import type { z } from "zod";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { changeSections } from "./change-sections.ts";
import type { textInput } from "./report-input.ts";

/** Adds a text of the agency's own at the end of a report. */
export async function addText(scope: Scope, editor: Editor, reportId: string, input: z.infer<typeof textInput>) {
  const id: Id<"rsc"> = newId("rsc");
  return changeSections(scope, editor, reportId, "report.section-added", (sections) => [
    ...sections,
    { kind: "text", id, revision: 1, ...input },
  ]);
}

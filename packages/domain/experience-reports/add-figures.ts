import { Indicators } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import type { z } from "zod";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { changeSections, type Changed } from "./change-sections.ts";
import type { figuresInput } from "./report-input.ts";

/** Adds pooled figures at the end of a report: which, of which period, as which picture. Released figures are all there is. */
export async function addFigures(
  scope: Scope,
  editor: Editor,
  reportId: string,
  input: z.infer<typeof figuresInput>,
): Promise<Changed> {
  const problem = await unknownIndicator(scope, input.indicator);
  if (problem) return { problems: [problem] };
  const id: Id<"rsc"> = newId("rsc");
  return changeSections(scope, editor, reportId, "report.section-added", (sections) => [
    ...sections,
    { kind: "figures", id, revision: 1, ...input, indicator: input.indicator as never },
  ]);
}

/** What is wrong with an indicator that the region does not count. */
export async function unknownIndicator(scope: Scope, indicator: string): Promise<Problem | undefined> {
  const definitions = await Indicators.in(scope.directory).list();
  return definitions.some(({ id }) => id === indicator) ? undefined : { field: "indicator", rule: "choice" };
}

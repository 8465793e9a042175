import { SharedExperiences } from "#db/repositories";
import { found, type Problem, type ReportSection, type SectionOf } from "#kernel";
import type { z } from "zod";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { unknownIndicator } from "./add-figures.ts";
import { changeSections, sectionIn, type Changed } from "./change-sections.ts";
import type { sectionInputs } from "./report-input.ts";

type Inputs = typeof sectionInputs;
type Kind = keyof Inputs;

/** The field beside which it says that somebody else was faster. */
const first = { text: "text", figures: "indicator", card: "note" } as const;

/** Changes a section that nobody changed since it was opened. */
export async function changeSection<K extends Kind>(
  scope: Scope,
  editor: Editor,
  reportId: string,
  sectionId: string,
  kind: K,
  { revision, ...input }: z.infer<Inputs[K]>,
): Promise<Changed> {
  const { indicator } = input as { indicator?: string };
  const problem = indicator === undefined ? undefined : await unknownIndicator(scope, indicator);
  if (problem) return { problems: [problem] };
  const overtaken: Problem = { field: first[kind], rule: "overtaken" };
  return changeSections(scope, editor, reportId, "report.section-changed", (sections) => {
    const section = sectionIn(sections, sectionId);
    return section.kind === kind && section.revision === revision
      ? replaced(sections, { ...section, ...input, revision: revision + 1 } as ReportSection)
      : overtaken;
  });
}

/** Takes the newest version of a card in the place of the one at hand. */
export async function takeNewerVersion(scope: Scope, editor: Editor, reportId: string, section: SectionOf<"card">) {
  const { version } = found(await SharedExperiences.in(scope.directory).find(section.experienceId));
  return changeSections(scope, editor, reportId, "report.section-changed", (sections) => {
    const now = sectionIn(sections, section.id) as SectionOf<"card">;
    return replaced(sections, { ...now, version, revision: now.revision + 1 });
  });
}

const replaced = (sections: readonly ReportSection[], section: ReportSection): ReportSection[] =>
  sections.map((one) => (one.id === section.id ? section : one));

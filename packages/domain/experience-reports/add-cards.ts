import { SharedExperiences } from "#db/repositories";
import { found, newId, type ReportSection } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { changeSections, type Changed } from "./change-sections.ts";

/** Adds shared experiences at the end of a report, each in the version at hand; what stands in the report already is left out. */
export async function addCards(
  scope: Scope,
  editor: Editor,
  reportId: string,
  experiences: string[],
): Promise<Changed> {
  const cards = await cardSections(scope, experiences);
  return changeSections(scope, editor, reportId, "report.section-added", (sections) => [
    ...sections,
    ...notIn(sections, cards),
  ]);
}

type CardSection = Extract<ReportSection, { kind: "card" }>;

/** A section for each shared experience in its present version. */
export async function cardSections(scope: Scope, experiences: readonly string[]): Promise<CardSection[]> {
  const shared = SharedExperiences.in(scope.directory);
  const read = await Promise.all([...new Set(experiences)].map((id) => shared.find(id)));
  return read.map((one) => {
    const { id, version } = found(one);
    return { kind: "card", id: newId("rsc"), revision: 1, experienceId: id, version, note: "" };
  });
}

export const notIn = (sections: readonly ReportSection[], cards: readonly CardSection[]): CardSection[] =>
  cards.filter(({ experienceId }) => !sections.some((one) => one.kind === "card" && one.experienceId === experienceId));

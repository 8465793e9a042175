import { RoundCounties, Rounds } from "#db/repositories";
import { found, newId, type Problem, type ReportSection } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { cardSections, notIn } from "./add-cards.ts";
import { changeSections, type Changed } from "./change-sections.ts";

/** Adds all answers of a round at the end of a report: what was asked and who had nothing to tell as a text, then the cards. */
export async function addRound(scope: Scope, editor: Editor, reportId: string, roundId: string): Promise<Changed> {
  const [round, counties, answers] = await Promise.all([
    Rounds.in(scope.directory).find(roundId).then(found),
    RoundCounties.in(scope.directory).of(roundId),
    RoundCounties.in(scope.directory).answersOf(roundId),
  ]);
  const answered = counties.filter(({ answeredAt }) => answeredAt !== null);
  const none: Problem = { field: "round", rule: "required" };
  if (answered.length === 0) return { problems: [none] };
  const cards = await cardSections(
    scope,
    answers.map(({ experienceId }) => experienceId),
  );
  const regrets = answered.filter(({ regret }) => regret !== "");
  const opening: ReportSection = {
    kind: "text",
    id: newId("rsc"),
    revision: 1,
    title: round.title,
    text: [
      `${answered.length === 1 ? "Ein Kreis hat" : `${answered.length} Kreise haben`} auf unsere Frage geantwortet:`,
      quoted(round.asked),
      ...regrets.map(({ name, regret }) => `**${name}:** ${plain(regret)}`),
    ].join("\n\n"),
  };
  return changeSections(scope, editor, reportId, "report.section-added", (sections) => [
    ...sections,
    opening,
    ...notIn(sections, cards),
  ]);
}

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${plain(line)}`)
    .join("\n");

/** What somebody typed as plain text, as Markdown that says the same. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);

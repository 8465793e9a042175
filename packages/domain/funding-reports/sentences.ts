import type { ReportSentence } from "#db/repositories";
import { accountSections, newId, type AccountSentence, type Id } from "#kernel";
import type { Proposed } from "./narrative/proposed.ts";

export type { ReportSentence };
const OWN = "own:";

/** Whether the team added this sentence itself. */
export const isOwn = ({ sourceKey }: Pick<ReportSentence, "sourceKey">): boolean => sourceKey.startsWith(OWN);
export const ownKey = (id: string): string => `${OWN}${id}`;

/** A sentence as it is read. */
export const textOf = ({ worded, proposed }: Pick<ReportSentence, "worded" | "proposed">): string => worded ?? proposed;

/** Whether the data say something else by now than what the team's wording was written over. */
export const sourceMoved = ({ worded, wordedOver, proposed }: ReportSentence): boolean =>
  worded !== null && wordedOver !== proposed;

/** The rows of a first draft. */
export const firstDraft = (reportId: Id<"frp">, proposals: readonly Proposed[]) =>
  proposals.map(({ text, ...source }, position) => ({
    id: newId("frs"),
    reportId,
    position,
    ...source,
    proposed: text,
  }));

/**
 * What a draft becomes when the data are read anew: sentences found again by their source keep the team's wording, new ones
 * come, and those whose source says nothing any more go, unless somebody has worked on them.
 */
export function redrafted(reportId: Id<"frp">, existing: readonly ReportSentence[], proposals: readonly Proposed[]) {
  const before = new Map(existing.map((sentence) => [sentence.sourceKey, sentence]));
  const now = new Set(proposals.map(({ sourceKey }) => sourceKey));
  const placed = firstDraft(reportId, proposals);
  const gone = existing.filter((sentence) => !now.has(sentence.sourceKey) && !isOwn(sentence));
  const kept = gone.filter(({ worded }) => worded !== null);
  return {
    added: placed.filter(({ sourceKey }) => !before.has(sourceKey)),
    changed: [
      ...placed.flatMap((sentence) => {
        const old = before.get(sentence.sourceKey);
        return old ? [{ ...sentence, id: old.id, orphaned: false }] : [];
      }),
      ...kept.map((sentence) => ({ ...sentence, orphaned: true })),
    ],
    removed: gone.filter(({ worded }) => worded === null).map(({ id }) => id),
  };
}

/** The text as it is handed in, section by section; what was left out is not in it. */
export const finalText = (sentences: readonly ReportSentence[]): AccountSentence[] =>
  accountSections.flatMap((section) =>
    sentences
      .filter((sentence) => sentence.section === section && !sentence.leftOut && textOf(sentence) !== "")
      .map((sentence) => ({
        section,
        text: textOf(sentence),
        worded: sentence.worded !== null,
        sourceLabel: sentence.sourceLabel,
        sourcePath: sentence.sourcePath,
      })),
  );

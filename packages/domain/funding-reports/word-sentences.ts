import { commit, FundingReports, ReportSentences } from "#db/repositories";
import { newId, refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { draftOf, unlessOvertaken } from "./draft-of.ts";
import type { WordingInput } from "./report-input.ts";
import { isOwn, ownKey, textOf, type ReportSentence } from "./sentences.ts";

const MOST_OWN = 60;

/**
 * Keeps the team's wording of one section. A sentence that says what was proposed is none of the team's; an own one that is
 * emptied goes. Every sentence keeps its source.
 */
export async function wordSentences(
  scope: Scope,
  editor: Editor,
  grantId: string,
  id: string,
  { section, sentences: given, own }: WordingInput,
): Promise<{ worded: number } | { problems: Problem[] }> {
  const report = await draftOf(scope, grantId, id);
  const sentences = ReportSentences.in(scope.db);
  const existing = await sentences.ofReport(report.id);
  const known = new Map(existing.map((sentence) => [sentence.id as string, sentence]));
  if (Object.keys(given).some((one) => known.get(one)?.section !== section)) refuse("not-found");
  if (own.text && own.source === "") return { problems: [{ field: "own.source", rule: "required" }] };
  if (own.text && existing.filter(isOwn).length >= MOST_OWN)
    return { problems: [{ field: "own.text", rule: "too-many", limit: MOST_OWN }] };

  const pairs = Object.entries(given).map(([one, typed]) => ({ sentence: known.get(one)!, typed }));
  const emptied = pairs.filter(({ sentence, typed }) => isOwn(sentence) && typed.text === "");
  const changed = pairs
    .filter((pair) => !emptied.includes(pair))
    .map(({ sentence, typed }) => ({ sentence, next: worded(sentence, typed) }))
    .filter(({ sentence, next }) => next.worded !== sentence.worded || next.leftOut !== sentence.leftOut);
  const count = emptied.length + changed.length + (own.text ? 1 : 0);
  if (count === 0) return { worded: 0 };
  const key = newId("frs");
  await unlessOvertaken(
    commit(
      scope.db,
      FundingReports.in(scope.db).changed(report.id),
      sentences.removeEach(emptied.map(({ sentence }) => sentence.id)),
      sentences.word(changed.map(({ next }) => next)),
      sentences.addAll(
        own.text
          ? [
              {
                id: key,
                reportId: report.id,
                section,
                position: Math.max(0, ...existing.map(({ position }) => position)) + 1,
                sourceKey: ownKey(key),
                sourceLabel: own.source,
                proposed: "",
                worded: own.text,
                wordedOver: "",
              },
            ]
          : [],
      ),
      audited(scope, editor, "account.worded", report.id, { grant: report.grantId, changed: count }),
    ),
  );
  return { worded: count };
}

function worded(sentence: ReportSentence, { text, leftOut, back }: WordingInput["sentences"][string]) {
  const { id, proposed } = sentence;
  const asProposed = !isOwn(sentence) && (back || text === "" || text === proposed);
  if (asProposed) return { id, worded: null, wordedOver: null, leftOut };
  const same = text === textOf(sentence);
  return { id, worded: text, wordedOver: same ? sentence.wordedOver : proposed, leftOut };
}

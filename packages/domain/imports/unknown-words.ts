import type { ImportKind, ImportPlan, UnknownWord } from "#db/repositories";
import { codeOf, wordsIn } from "./read-cell.ts";
import type { Places } from "./places.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { wordKey } from "./word-key.ts";

/** More different words than these are not asked about one by one; their rows say what is wrong with them. */
const MOST = 200;

/** The words of a file that stand for nothing we know and that nobody has decided about, the most frequent first. */
export function unknownWords(
  kind: ImportKind,
  plan: ImportPlan,
  places: Places,
  rows: readonly { cells: string[] }[],
): UnknownWord[] {
  const counted = new Map<string, UnknownWord>();
  const asked = plan.columns
    .map((field, at) => ({ field, at }))
    .filter(({ field }) => ["municipalityAgs", "employerPlace"].includes(field) || vocabularyOf(kind, field));
  for (const { cells } of rows) {
    for (const { field, at } of asked) {
      const text = (cells[at] ?? "").trim();
      for (const word of field === "benefits" ? wordsIn(text) : [text]) {
        if (word === "" || isKnown(kind, plan, places, field, word)) continue;
        const meaning = field === "employerPlace" ? "municipalityAgs" : field;
        const key = `${meaning} ${wordKey(word)}`;
        const known = counted.get(key);
        if (known) known.rows++;
        else counted.set(key, { field: meaning, word: word.slice(0, 120), rows: 1 });
      }
    }
  }
  return [...counted.values()].sort((a, b) => b.rows - a.rows).slice(0, MOST);
}

function isKnown(kind: ImportKind, plan: ImportPlan, places: Places, field: string, word: string): boolean {
  const isPlace = field === "municipalityAgs" || field === "employerPlace";
  if (isPlace) return plan.words.municipalityAgs?.[wordKey(word)] !== undefined || places.find(word) !== undefined;
  return codeOf({ kind, plan }, field, word) !== undefined;
}

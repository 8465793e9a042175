import type { SearchWords } from "#db/repositories";
import { tailsOf } from "./compounds.ts";
import { spellingsOf, wordsOf } from "./folding.ts";

/** The texts of a document by how much their words weigh. */
export interface IndexTexts {
  name: string;
  teaser?: string;
  place?: string;
  /** Kind and sector, in both languages. */
  labels?: string;
  body?: string;
}

/** Words whose spellings an index run has written already; they are many, and most come again and again. */
export type SpelledWords = Set<string>;

/**
 * The words a document is found by. Compounds are found by their ends too, but not those of its labels: every employer of
 * mechanical engineering would answer to "Bau". A slip of the finger is forgiven in all words but those of the long text.
 */
export function indexWords(
  { name, teaser = "", place = "", labels = "", body = "" }: IndexTexts,
  spelled: SpelledWords,
): SearchWords {
  const words = { name: wordsOf(name), teaser: wordsOf(teaser), place: wordsOf(place), labels: wordsOf(labels) };
  const long = wordsOf(body);
  const nameParts = ends(words.name);
  const spellings: SearchWords["spellings"] = [];
  for (const word of [...Object.values(words).flat(), ...nameParts]) {
    if (spelled.has(word)) continue;
    spelled.add(word);
    for (const spelling of spellingsOf(word)) spellings.push([spelling, word]);
  }
  return {
    name: words.name.join(" "),
    teaser: words.teaser.join(" "),
    place: words.place.join(" "),
    labels: words.labels.join(" "),
    body: long.join(" "),
    nameParts: nameParts.join(" "),
    parts: ends([...words.teaser, ...long]).join(" "),
    spellings,
  };
}

const ends = (words: string[]): string[] => [...new Set(words.flatMap(tailsOf))];

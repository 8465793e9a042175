/**
 * Letters as the index keeps them. `Müller`, `Mueller` and `Muller` become the same word, `Straße` and `Strasse` too, and the
 * beginning of a word stays the beginning of its folded form, so that a search for `Mue` finds all three.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "a")
    .replaceAll("œ", "o")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([aou])e/g, "$1");

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(folded).filter((word) => word !== "");

const MOST_WORDS = 12;
const LONGEST_WORD = 60;

/** What is looked for: at most twelve words of at most sixty letters; signs of a query language are no letters and fall away. */
export const wordsAsked = (query: string): string[] =>
  [...new Set(wordsOf(query.slice(0, 400)).map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);

const SHORTEST_SLIP = 4;

/**
 * The word and every word that leaves out one of its letters. Two words that differ by one wrong, missing, additional or
 * swapped letter have one of these in common (the deletion neighbourhood of Mor and Fraenkel 1982).
 */
export function spellingsOf(word: string): string[] {
  if (word.length < SHORTEST_SLIP) return [];
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])];
}

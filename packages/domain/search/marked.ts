import { tailsOf } from "./compounds.ts";
import { folded, spellingsOf } from "./folding.ts";

export interface Piece {
  text: string;
  hit: boolean;
}

/** As the index does it: shorter words are found at the end of a compound, longer ones within it. */
const LONG = 5;

/** Tells whether a folded word answers one of the folded words that were asked for, or is spelled almost like one with `similar`. */
export function answering(asked: readonly string[], similar = false): (word: string) => boolean {
  const near = new Set(similar ? asked.flatMap(spellingsOf) : []);
  const within = (word: string, one: string) =>
    one.length > 2 && tailsOf(word).some((tail) => (one.length < LONG ? tail === one : tail.startsWith(one)));
  const begins = (word: string, one: string) => (one.length > 1 ? word.startsWith(one) : word === one);
  const isNear = (word: string) => spellingsOf(word).some((spelling) => near.has(spelling));
  return (word) =>
    asked.some((one) => begins(word, one) || within(word, one)) ||
    (similar && (isNear(word) || tailsOf(word).some(isNear)));
}

/** A text cut where its words answer the folded words that were asked for, for highlighting. */
export function marked(text: string, words: readonly string[], similar = false): Piece[] {
  const isHit = answering(words, similar);
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === "") continue;
    const hit = isHit(folded(part));
    const last = pieces.at(-1);
    if (last && !last.hit && !hit) last.text += part;
    else pieces.push({ text: part, hit });
  }
  return pieces;
}

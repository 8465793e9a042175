import { folded, spellingsOf } from "./folding.ts";

export interface Piece {
  text: string;
  hit: boolean;
}

/** A text cut where its words begin with one of the folded `words`, or are spelled almost like one with `similar`, for highlighting. */
export function marked(text: string, words: readonly string[], similar = false): Piece[] {
  const near = new Set(similar ? words.flatMap(spellingsOf) : []);
  const isHit = (word: string) =>
    words.some((asked) => word.startsWith(asked)) ||
    (similar && spellingsOf(word).some((spelling) => near.has(spelling)));
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

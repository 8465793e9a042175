import { editDistance } from "../directory/matching/edit-distance.ts";
import { wordKey } from "./word-key.ts";

/** The choice that a word most likely means; nothing where none is near. */
export function suggestWord(word: string, choices: readonly { code: string; label: string }[]): string | undefined {
  const wanted = wordKey(word);
  if (wanted.length < 3) return undefined;
  const near = choices
    .map(({ code, label }) => ({ code, distance: distance(wanted, wordKey(label)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 0.34 ? near.code : undefined;
}

/** 0 for the same word, about 0.1 where one holds the other, else the part of the letters that differ. */
function distance(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (a !== b && shorter >= 4 && (a.includes(b) || b.includes(a))) return 0.1 + 0.1 / shorter;
  const longer = Math.max(a.length, b.length);
  return editDistance(a, b, Math.ceil(longer / 2)) / longer;
}

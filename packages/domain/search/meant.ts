import { folded, spellingsOf, wordsOf } from "./folding.ts";

/**
 * What was probably meant: the query with each word that nothing answers replaced by the word of the first result that is
 * spelled almost like it. Nothing where no word can be told.
 */
export function meant(
  query: string,
  results: readonly { name: string; teaser: string; place: string }[],
): string | undefined {
  const known = results.flatMap(
    ({ name, teaser, place }) => `${name} ${place} ${teaser}`.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  let replaced = false;
  const words = query.split(/\s+/).map((typed) => {
    const [word] = wordsOf(typed);
    if (!word || known.some((one) => folded(one).startsWith(word))) return typed;
    const near = new Set(spellingsOf(word));
    const better = known.find((one) => spellingsOf(folded(one)).some((spelling) => near.has(spelling)));
    replaced ||= better !== undefined;
    return better ?? typed;
  });
  return replaced ? words.join(" ").trim() : undefined;
}

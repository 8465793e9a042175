import type { AkinExperience, ExperienceView } from "#db/repositories";
import { wordsOf } from "../search/folding.ts";

const MOST = 4;
/** Words that are shorter say too little about what a card is about. */
const SHORTEST = 6;
const MOST_WORDS = 3;

export interface Related {
  experience: AkinExperience;
  /** Why it stands here. */
  sameKind: boolean;
  sameGroup: boolean;
  /** Words of title and summary that both have, as they are searched for. */
  words: string[];
}

/**
 * Cards that are most like this one: the same kind counts two, the same target group two, and each word that title or summary
 * share one, three at most. Of two alike the newer stands first, so the order is always the same.
 */
export function relatedTo(
  experience: Pick<ExperienceView, "title" | "kind" | "targetGroup" | "content">,
  candidates: readonly AkinExperience[],
): Related[] {
  const own = longWords(experience.title, experience.content.summary);
  return candidates
    .map((candidate) => ({
      experience: candidate,
      sameKind: candidate.kind === experience.kind,
      sameGroup: candidate.targetGroup === experience.targetGroup,
      words: [...longWords(candidate.title, candidate.summary)].filter((word) => own.has(word)).slice(0, MOST_WORDS),
    }))
    .map((related) => ({
      related,
      score: 2 * Number(related.sameKind) + 2 * Number(related.sameGroup) + related.words.length,
    }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.related.experience.sharedAt - a.related.experience.sharedAt ||
        (a.related.experience.id < b.related.experience.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ related }) => related);
}

const longWords = (...texts: string[]): Set<string> =>
  new Set(wordsOf(texts.join(" ")).filter((word) => word.length >= SHORTEST));

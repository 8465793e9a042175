import type { Gathered } from "../gather.ts";
import { sentence } from "./german.ts";
import type { Proposed } from "./proposed.ts";

const again: Record<string, (title: string) => string> = {
  yes: (title) => `„${title}“ würden wir genau so wieder machen.`,
  partly: (title) => `„${title}“ würden wir wieder machen, aber anders.`,
  no: (title) => `„${title}“ würden wir nicht noch einmal machen.`,
};

/** What the campaigns taught, from the experience cards that the lead has read. */
export const learnedSentences = ({ cards }: Gathered): Proposed[] =>
  cards.flatMap((card) => {
    const source = {
      section: "learned" as const,
      sourceLabel: `Erfahrung „${card.title}“`,
      sourcePath: `/team/erfahrungen/eigene/${card.id}`,
    };
    const about = (what: string, text: string) => ({ ...source, sourceKey: `card:${card.id}:${what}`, text });
    return [
      ...(card.worked ? [about("worked", `Was bei „${card.title}“ gut lief: ${sentence(card.worked)}`)] : []),
      ...(card.failed ? [about("failed", `Was bei „${card.title}“ nicht gut lief: ${sentence(card.failed)}`)] : []),
      ...(again[card.again] ? [about("again", again[card.again]!(card.title))] : []),
    ];
  });

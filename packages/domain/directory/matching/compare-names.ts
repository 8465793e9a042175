import { almostSame } from "./edit-distance.ts";
import type { NameParts, Person, Word } from "./name-parts.ts";

export interface NameComparison {
  /** How much of both names is the same, 0 to 1. */
  likeness: number;
  /** Whether one name says all that the other does, and more. */
  contained: boolean;
  /** The weight of what each says and the other does not, the lesser of the two: the names contradict each other. */
  conflict: number;
  /** Whether the same surname stands beside different first names. */
  otherFirstName: boolean;
}

/** How two names, taken apart, agree and contradict. */
export function compareNames(a: NameParts, b: NameParts): NameComparison {
  const words = compareWords(a.words, b.words);
  if (!a.isPractice || !b.isPractice) return { ...words, otherFirstName: false };
  const people = comparePersons(severed(a.persons, b.persons), severed(b.persons, a.persons));
  if (people === "other-first-name") return { ...words, otherFirstName: words.likeness < 1 };
  if (people === "all" && words.likeness < 0.95)
    return { likeness: 0.95, contained: false, conflict: 0, otherFirstName: false };
  if (people === "some" && words.likeness < 0.95)
    return { likeness: 0.75, contained: true, conflict: 0, otherFirstName: false };
  return { ...words, otherFirstName: false };
}

function compareWords(a: Word[], b: Word[]): Omit<NameComparison, "otherFirstName"> {
  const joined = (words: Word[]) => words.map(({ text }) => text).join("");
  const [wholeA, wholeB] = [joined(a), joined(b)];
  if (wholeA === wholeB) return { likeness: 1, contained: false, conflict: 0 };
  const left = [...b];
  let matched = 0;
  const missing: Word[] = [];
  for (const word of a) {
    const [best] = left
      .map((other) => ({ other, likeness: wordLikeness(word, other) }))
      .sort((x, y) => y.likeness - x.likeness);
    if (best && best.likeness > 0) {
      left.splice(left.indexOf(best.other), 1);
      matched += best.likeness * (word.weight + best.other.weight);
    } else missing.push(word);
  }
  const weight = (words: Word[]) => words.reduce((sum, one) => sum + one.weight, 0);
  // "Metall Bau" and "Metallbau": what is cut differently is not missing.
  const cutDifferently = wholeA.length >= 8 && almostSame(wholeA, wholeB);
  const likeness = cutDifferently ? 0.97 : matched / (weight(a) + weight(b) || 1);
  const lacks = cutDifferently ? [0, 0] : [weight(missing), weight(left)];
  return { likeness, contained: Math.min(...lacks) === 0 && Math.max(...lacks) > 0, conflict: Math.min(...lacks) };
}

function wordLikeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1;
  const [shorter, longer] = a.text.length < b.text.length ? [a, b] : [b, a];
  const begins = longer.text.startsWith(shorter.text);
  if (shorter.short && begins) return 0.95;
  if (almostSame(a.text, b.text) && a.text[0] === b.text[0]) return 0.9;
  if (almostSame(a.text, b.text)) return 0.8;
  if (shorter.text.length >= 5 && (begins || longer.text.endsWith(shorter.text))) return 0.75;
  return 0;
}

function comparePersons(a: Person[], b: Person[]): "all" | "some" | "other-first-name" | undefined {
  const namesakes = a.flatMap((one) =>
    b.filter(({ last }) => almostSame(one.last, last)).map((other) => [one, other] as const),
  );
  if (namesakes.length === 0) return undefined;
  const same = namesakes.filter(([one, other]) => sameFirstName(one.first, other.first));
  if (same.length === 0) return "other-first-name";
  return same.length >= Math.max(a.length, b.length) ? "all" : "some";
}

/** "Ackermann Eickhoff" are two people where the other name has an Ackermann among its surnames. */
const severed = (persons: Person[], others: Person[]): Person[] =>
  persons.flatMap(({ first, last }) =>
    others.some((other) => other.last === first)
      ? [
          { first: "", last: first },
          { first: "", last },
        ]
      : [{ first, last }],
  );

const sameFirstName = (a: string, b: string): boolean =>
  a === "" || b === "" || a.startsWith(b) || b.startsWith(a) || almostSame(a, b);

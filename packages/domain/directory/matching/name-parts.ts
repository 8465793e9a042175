import { fold } from "./fold.ts";
import { withoutLegalForm } from "./legal-forms.ts";
import {
  abbreviations,
  branchWords,
  commonWords,
  joiners,
  otherNames,
  practiceWords,
  roleWords,
  titles,
} from "./word-lists.ts";

export interface Word {
  text: string;
  /** How much it says about who somebody is, 0 to 1. */
  weight: number;
  /** Whether it was cut short with a full stop. */
  short: boolean;
}

export interface Person {
  first: string;
  last: string;
}

export interface NameParts {
  /** What is left of the name without legal form, titles, joiners and words of practices. */
  words: Word[];
  form: string | undefined;
  /** For practices: who is named. */
  persons: Person[];
  isPractice: boolean;
  isBranch: boolean;
  /** What the company does in its group, where its name says so: `holding`. */
  role: string;
  /** Numbers in the name, which tell plants and schools apart. */
  numbers: string;
}

/** `e. V.` and `e.V.` are one word. */
const dotsClosed = (text: string) => text.replaceAll(/\b(\p{L})\.\s*(?=\p{L}\.)/gu, "$1").replaceAll(/['’`]/g, "");

const WORD = /([\p{L}\p{M}\p{N}]+)(\.?)/gu;

/** A name taken apart; `place` is the municipality, whose own name in it says little. */
export function nameParts(name: string, place = ""): NameParts {
  const [own = ""] = dotsClosed(name.toLowerCase()).split(/\b(?:inh\b|inhaber)/);
  const shortened = new Set<string>();
  const spelled = [...own.matchAll(WORD)].map(([, word, dot]) => {
    const plain = fold(word!);
    const known = abbreviations[plain];
    if (dot && !known) shortened.add(plain);
    return otherNames[plain] ?? known ?? plain.replace(/(\p{L}{3,})str$/u, dot ? "$1strasse" : "$1str");
  });
  const { rest, form } = withoutLegalForm(spelled.join(" "));
  const all = rest.split(" ").filter(Boolean);
  const places = new Set(fold(place).split(/[^\p{L}]+/u));
  const said = all.filter((word) => !joiners.has(word) && !titles.has(word));
  const core = said.filter((word) => !practiceWords.has(word) && !branchWords.has(word));
  const kept = core.length > 0 ? core : said.length > 0 ? said : all;
  const weightOf = (word: string) => (places.has(word) ? 0.15 : commonWords.has(word) || word.length < 2 ? 0.35 : 1);
  return {
    words: [...new Set(kept)].map((text) => ({ text, weight: weightOf(text), short: shortened.has(text) })),
    form,
    persons: personsIn(own),
    isPractice: all.some((word) => practiceWords.has(word) || titles.has(word)),
    isBranch: all.some((word) => branchWords.has(word)),
    role: all.filter((word) => roleWords.has(word)).join(" "),
    numbers: all.filter((word) => /^(\d+|i{1,3}|iv|v)$/.test(word)).join(" "),
  };
}

/** Everybody named between titles, commas and joiners: `Dres. Jan Wulff und Petra Holt`. */
function personsIn(name: string): Person[] {
  const cut = name.replaceAll(/\bdipl\.?-/g, "dipl. ").replaceAll(/[,/&+()]|\b(?:und|u\.)(?=\s)/g, " | ");
  const words = cut.split(/\s+/).map((word) => fold(word).replaceAll(/[^\p{L}|.]/gu, ""));
  const persons: string[][] = [[]];
  for (const word of words) {
    const plain = word.replaceAll(".", "");
    if (word === "|" || titles.has(plain) || practiceWords.has(plain) || joiners.has(plain)) persons.push([]);
    else if (plain) persons.at(-1)!.push(plain);
  }
  return persons
    .filter((parts) => parts.length > 0 && parts.length <= 3)
    .map((parts) => ({ first: parts.slice(0, -1).join(""), last: parts.at(-1)! }));
}

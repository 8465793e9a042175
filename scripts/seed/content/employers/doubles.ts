import { Dice } from "../../dice.ts";
import { countySlugs, type CountySlug } from "../county-slugs.ts";
import type { EmployerSeed } from "./employer-seed.ts";

/** An employer that a second county brought in once more, in its own spelling. */
export interface DoubleSeed {
  /** Who brought it in the second time. */
  county: CountySlug;
  name: string;
  original: EmployerSeed;
  /** Which of the numbers it goes by are given here, too. */
  known: ("registerNumber" | "vatId" | "website")[];
  website: string;
}

interface Kind {
  fits(employer: EmployerSeed): boolean;
  name(name: string): string;
  known: DoubleSeed["known"];
}

const isFirm = ({ kind }: EmployerSeed) => kind === "company";
const isRegistered = ({ kind, size }: EmployerSeed) => kind === "company" && size !== "1-9";
const withUmlaut = (name: string) => /[äöüß]/.test(name);

/** The ways in which the same firm comes to stand twice in a directory. */
const kinds: readonly Kind[] = [
  { fits: isFirm, name: (name) => `${name} GmbH & Co. KG`, known: [] },
  { fits: (one) => isFirm(one) && withUmlaut(one.name), name: spelledOut, known: [] },
  { fits: (one) => isFirm(one) && one.name.split(" ").length === 2, name: turned, known: ["website"] },
  { fits: isFirm, name: abbreviated, known: ["website"] },
  { fits: isRegistered, name: (name) => `${name.split(" ").at(-1)} Gruppe`, known: ["vatId"] },
  { fits: isRegistered, name: mistyped, known: ["registerNumber"] },
  {
    fits: ({ name }) => /^(Hausarzt|Landarzt)praxis /.test(name),
    name: (name) => `Praxis Dr. ${name.split(" ").slice(1).join(" ")}`,
    known: [],
  },
  { fits: isFirm, name: (name) => `Fa. ${name}`, known: ["website"] },
];
const NUMBER = 20;

/** Twenty of them, each kind in turn, each brought in by a county that does not vouch for the first. */
export function doubleSeeds(employers: readonly EmployerSeed[]): DoubleSeed[] {
  const dice = new Dice("doubles");
  const taken = new Set<string>(employers.map(({ name }) => name));
  return Array.from({ length: NUMBER }, (_, index): DoubleSeed => {
    const kind = kinds[index % kinds.length]!;
    const fitting = employers.filter((one) => kind.fits(one) && !taken.has(kind.name(one.name)));
    const original = dice.pick(fitting);
    const name = kind.name(original.name);
    taken.add(name);
    const others = countySlugs.filter((county) => county !== original.county);
    const website = kind.known.includes("website") ? original.website : "";
    return { county: dice.pick(others), name, original, known: kind.known, website };
  });
}

function spelledOut(name: string): string {
  const written: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };
  return name.replaceAll(/[äöüÄÖÜß]/g, (letter) => written[letter]!);
}

function turned(name: string): string {
  const [first = "", second = ""] = name.split(" ");
  return `${second} ${first}`;
}

/** A long first word loses its end: "Masch. Ilpenbrock". */
function abbreviated(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return [first.length > 6 ? `${first.slice(0, 5)}.` : first, ...rest].join(" ");
}

/** Two letters of the longest word change places, as they do under fast fingers. */
function mistyped(name: string): string {
  const longest = name.split(" ").toSorted((a, b) => b.length - a.length)[0]!;
  const at = Math.floor(longest.length / 2);
  const wrong = longest.slice(0, at) + longest[at + 1]! + longest[at]! + longest.slice(at + 2);
  return name.replace(longest, wrong);
}

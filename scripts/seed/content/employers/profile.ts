import { benefits, type Benefit } from "#kernel";
import { Dice } from "../../dice.ts";
import { shortPlace, type CountySlug } from "../county-slugs.ts";
import { people } from "../people.ts";
import type { EmployerSeed } from "./employer-seed.ts";
import { peopleTexts, practicePeople, practiceStories, stories } from "./profile-texts.ts";

/** What an employer tells beyond the necessary, and the numbers it goes by. */
export interface ProfileSeed {
  registerNumber: string;
  vatId: string;
  story: string;
  people: string;
  benefits: string;
}

/** The local courts that keep the registers of the five counties. */
const courts: Record<CountySlug, string> = {
  hsk: "Arnsberg",
  soest: "Arnsberg",
  mk: "Iserlohn",
  olpe: "Siegen",
  siwi: "Siegen",
};
/** Register numbers this high have not been given out yet. */
const FIRST_REGISTER_NUMBER = 91_000;
/** VAT ids that begin like this are given to nobody. */
const FIRST_VAT_NUMBER = 99_100_000;

/** What each of the employers tells and which numbers it goes by. */
export function profiles(employers: readonly EmployerSeed[]): (employer: EmployerSeed) => ProfileSeed {
  const dice = new Dice("profiles");
  const somebody = people("profile");
  const dealt = new Map(employers.map((employer, index) => [employer, profile(dice, somebody, employer, index)]));
  return (employer) => dealt.get(employer)!;
}

function profile(
  dice: Dice,
  somebody: ReturnType<typeof people>,
  { county, kind, size, place, founded }: EmployerSeed,
  number: number,
): ProfileSeed {
  const isPractice = kind === "practice";
  const fill = (text: string) =>
    text
      .replaceAll("{ort}", shortPlace(place))
      .replaceAll("{jahr}", String(founded))
      .replaceAll(/\{[abc]\}/g, () => somebody().name);
  const registered = kind === "company" && size !== "1-9";
  return {
    registerNumber: registered ? `Amtsgericht ${courts[county]}, HRB ${FIRST_REGISTER_NUMBER + number}` : "",
    vatId: kind === "company" && dice.chance(0.8) ? vatId(FIRST_VAT_NUMBER + number) : "",
    story: dice.chance(0.5) ? fill(dice.deal(isPractice ? practiceStories : stories)) : "",
    people: dice.chance(0.5) ? fill(dice.deal(isPractice ? practicePeople : peopleTexts)) : "",
    benefits: benefitsOf(dice),
  };
}

/** A German VAT id with its check digit (ISO 7064, MOD 11,10). */
function vatId(digits: number): string {
  let product = 10;
  for (const digit of String(digits)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return `DE${digits}${(11 - product) % 10}`;
}

function benefitsOf(dice: Dice): string {
  const some = new Set<Benefit>(dice.shuffled(benefits).slice(0, dice.between(2, 6)));
  return benefits.filter((benefit) => some.has(benefit)).join(",");
}

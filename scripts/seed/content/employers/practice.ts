import type { Dice } from "../../dice.ts";
import { shortPlace, type CountySlug } from "../county-slugs.ts";
import { addressesOf, type EmployerSeed, type Site } from "./employer-seed.ts";
import { planningAreaOf } from "./planning-areas.ts";
import { practiceOpenings, practiceTeams, studentTexts, successionTexts } from "./practice-texts.ts";

const forGroups = practiceOpenings.filter(({ only }) => only !== "single");
const forSingles = practiceOpenings.filter(({ only }) => only !== "group");

/** A GP practice with what a young doctor asks first: planning area, training months, succession, half seats. */
export function practiceSeed(dice: Dice, name: string, county: CountySlug, site: Site, thisYear: number): EmployerSeed {
  const doctors =
    name.startsWith("Gemeinschaft") || name.startsWith("Hausärztezentrum") ? dice.between(3, 6) : dice.between(1, 3);
  const successionYear = dice.chance(0.45) ? thisYear + dice.between(1, 7) : null;
  const studentsWelcome = dice.chance(0.65);
  const { teaser, text } = dice.deal(doctors > 1 ? forGroups : forSingles);
  const paragraphs = [text, dice.deal(practiceTeams)];
  if (studentsWelcome) paragraphs.push(dice.deal(studentTexts));
  if (successionYear) paragraphs.push(dice.deal(successionTexts));
  return {
    county,
    name,
    kind: "practice",
    sector: "health",
    size: doctors > 2 ? "10-49" : "1-9",
    ...site,
    ...addressesOf(name),
    founded: dice.between(1962, 2019),
    teaser,
    description: paragraphs
      .join("\n\n")
      .replaceAll("{ort}", shortPlace(site.place))
      .replaceAll("{jahr}", String(successionYear)),
    practice: {
      planningArea: planningAreaOf(site.place),
      doctors,
      trainingMonths: dice.pick([0, 6, 12, 12, 18, 24, 24]),
      successionYear,
      halfSeats: dice.pick([0, 0, 0, 1, 1, 2]),
      studentsWelcome,
    },
  };
}

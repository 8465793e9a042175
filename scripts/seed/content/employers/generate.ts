import type { EmployerSize, Sector } from "#kernel";
import { Dice } from "../../dice.ts";
import { agsOf, countySlugs, shortPlace, type CountySlug, type Place } from "../county-slugs.ts";
import { economy, kindOf, sizesOf } from "../trades/index.ts";
import { addressesOf, siteIn, type EmployerSeed, type Site } from "./employer-seed.ts";
import { NameBook } from "./name-book.ts";
import { practiceSeed } from "./practice.ts";

/** How many employers each county vouches for; 400 in all. */
const companies: Record<CountySlug, number> = { hsk: 122, soest: 40, mk: 72, olpe: 38, siwi: 42 };
const practices: Record<CountySlug, number> = { hsk: 8, soest: 66, mk: 0, olpe: 0, siwi: 12 };

/** The employers of the region, in a fixed order; `thisYear` is when the demo is planted. */
export function employerSeeds(places: readonly Place[], thisYear: number): EmployerSeed[] {
  const dice = new Dice("employers");
  const names = new NameBook(dice);
  return countySlugs.flatMap((county) => {
    const here = places.filter(({ countyAgs }) => countyAgs === agsOf[county]);
    const draw = Object.fromEntries(here.map(({ ags, population }) => [ags, Math.sqrt(population)]));
    const settle = () => {
      const ags = dice.weighted(draw);
      return siteIn(
        dice,
        here.find((place) => place.ags === ags)!,
      );
    };
    return [
      ...Array.from({ length: companies[county] }, () => companySeed(dice, names, county, settle())),
      ...Array.from({ length: practices[county] }, () =>
        practiceSeed(dice, names.practice(), county, settle(), thisYear),
      ),
    ];
  });
}

function companySeed(dice: Dice, names: NameBook, county: CountySlug, site: Site): EmployerSeed {
  const sector = dice.weighted<Sector>(economy[county]);
  const size = dice.weighted<EmployerSize>(sizesOf[sector]);
  const { name, trade, teaser, opening } = names.company(sector);
  const founded = dice.between(sector === "it" || sector === "energy" ? 1991 : 1878, 2016);
  const { root, welcome } = names.prose(size === "50-249" || size === "250+" ? "large" : "small");
  const fill = (text: string) => text.replaceAll("{ort}", shortPlace(site.place)).replaceAll("{jahr}", String(founded));
  return {
    county,
    name,
    kind: kindOf(sector),
    sector,
    trade,
    size,
    ...site,
    ...addressesOf(name),
    founded,
    teaser,
    description: [opening, fill(root), welcome].join("\n\n"),
  };
}

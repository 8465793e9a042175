import type { EmployerKind, EmployerSize, Sector } from "#kernel";
import { slugOf } from "#domain/slug";
import { Dice } from "../../dice.ts";
import { agsOf, countySlugs, shortPlace, type CountySlug, type Place } from "../county-slugs.ts";
import { streets } from "../names.ts";
import { economy, kindOf, sizesOf, type Trade } from "../trades/index.ts";
import { NameBook } from "./name-book.ts";
import { practiceSeed } from "./practice.ts";

export interface EmployerSeed {
  county: CountySlug;
  name: string;
  kind: EmployerKind;
  sector: Sector;
  /** Practices have none: their openings come from the GP programme. */
  trade?: Trade;
  size: EmployerSize;
  place: Place;
  street: string;
  phone: string;
  mail: string;
  website: string;
  founded: number;
  teaser: string;
  description: string;
  practice?: {
    planningArea: string;
    doctors: number;
    trainingMonths: number;
    successionYear: number | null;
    halfSeats: number;
    studentsWelcome: boolean;
  };
}

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

/** Where an employer sits. Dialling codes and numbers are from no real line. */
export interface Site {
  place: Place;
  street: string;
  phone: string;
}

const siteIn = (dice: Dice, place: Place): Site => ({
  place,
  street: `${dice.pick(streets)} ${dice.between(1, 118)}`,
  phone: `02${dice.between(31, 99)}0 555${dice.between(100, 999)}`,
});

export const addressesOf = (name: string) => {
  const domain = `${slugOf(name).slice(0, 40).replace(/-$/, "")}.example`;
  return { mail: `kontakt@${domain}`, website: `https://www.${domain}/` };
};

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

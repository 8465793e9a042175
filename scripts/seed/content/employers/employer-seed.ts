import type { EmployerKind, EmployerSize, Sector } from "#kernel";
import { slugOf } from "#domain/slug";
import type { Dice } from "../../dice.ts";
import type { CountySlug, Place } from "../county-slugs.ts";
import { streets } from "../names.ts";
import type { Trade } from "../trades/index.ts";

/** An employer of the demo before it is brought into the directory. */
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

/** Where an employer sits. Dialling codes and numbers are from no real line. */
export interface Site {
  place: Place;
  street: string;
  phone: string;
}

/** A site at some street of a place. */
export const siteIn = (dice: Dice, place: Place): Site => ({
  place,
  street: `${dice.pick(streets)} ${dice.between(1, 118)}`,
  phone: `02${dice.between(31, 99)}0 555${dice.between(100, 999)}`,
});

/** Mail and web addresses that lead nowhere. */
export const addressesOf = (name: string) => {
  const domain = `${slugOf(name).slice(0, 40).replace(/-$/, "")}.example`;
  return { mail: `kontakt@${domain}`, website: `https://www.${domain}/` };
};

import { labels } from "#domain/directory/labels";
import { csv } from "#export/csv";
import { Dice } from "../dice.ts";
import { agsOf, shortPlace, type Place } from "./county-slugs.ts";
import type { EmployerSeed } from "./employers/employer-seed.ts";
import { addressesOf, siteIn } from "./employers/employer-seed.ts";
import { familyNames } from "./names.ts";

const HEAD = ["Firma", "Branche", "Beschäftigte", "Ort", "PLZ", "Straße", "Telefon", "E-Mail", "Internet"];
const NEW = 34;
const KNOWN = 6;

/** Who had a stand at a fair, as its office sends it: mostly new firms, some that are in the directory, two rows with a mistake. */
export function fairList(employers: readonly EmployerSeed[], places: readonly Place[]): string {
  const dice = new Dice("fair");
  const here = places.filter(({ countyAgs }) => countyAgs === agsOf.hsk);
  const words = labels("de");
  const family = dice.deck(familyNames);
  const fresh = Array.from({ length: NEW }, (_, index) => {
    const name = `${family()} ${dice.pick(["Feinmechanik", "Lichttechnik", "Holzbau", "Systemhaus", "Gerätebau"])}`;
    const { place, street, phone } = siteIn(dice, dice.pick(here));
    const { mail, website } = addressesOf(name);
    const postcode = index === 7 ? "5975" : place.postcode;
    return [
      name,
      words.sectors.mechanical,
      words.sizes["10-49"],
      shortPlace(place),
      postcode,
      street,
      phone,
      mail,
      website,
    ];
  });
  const known = dice
    .shuffled(employers.filter(({ county, kind }) => county === "hsk" && kind === "company"))
    .slice(0, KNOWN)
    .map(({ name, sector, size, place, street, phone, mail, website }) => [
      `${name} GmbH`,
      words.sectors[sector],
      words.sizes[size],
      shortPlace(place),
      place.postcode,
      street,
      phone,
      mail,
      website,
    ]);
  return csv([HEAD, ...dice.shuffled([...fresh, ...known])]);
}

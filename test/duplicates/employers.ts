import { readFileSync } from "node:fs";
import { Chance } from "./chance.ts";
import { coined, courts, firstNames, forms, institutions, patrons, streets, surnames, trades } from "./vocabulary.ts";

export interface Sample {
  id: number;
  /** Two samples are the same employer if they have this in common. */
  entity: number;
  /** How the sample came about: `ordinary`, or the kind of duplicate or near miss. */
  sort: string;
  name: string;
  kind: "company" | "practice" | "public";
  municipalityAgs: string;
  place: string;
  postcode: string;
  street: string;
  phone: string;
  mail: string;
  website: string;
  registerNumber: string;
  vatId: string;
}
export type Facts = Omit<Sample, "id" | "entity" | "sort">;

interface Town {
  ags: string;
  name: string;
  postcode: string;
  /** Larger towns have more employers. */
  population: number;
}

export const towns: Town[] = readFileSync(new URL("../../data/municipalities.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(","))
  .map(([ags, name, , , , , population, postcode]) => ({
    ags: ags!,
    name: name!,
    postcode: postcode!,
    population: Number(population),
  }));
const inhabitants = towns.reduce((sum, { population }) => sum + population, 0);

export function aTown(chance: Chance): Town {
  let left = chance.next() * inhabitants;
  return towns.find(({ population }) => (left -= population) < 0) ?? towns[0]!;
}

export const located = ({ ags, name, postcode }: Town) => ({ municipalityAgs: ags, place: name, postcode });
export const aStreet = (chance: Chance) =>
  `${chance.pick(streets)} ${chance.between(1, 120)}${chance.happens(0.1) ? chance.pick(["a", "b"]) : ""}`;
export const aPhone = (chance: Chance) => `02${chance.between(900, 999)} ${chance.between(10_000, 9_999_999)}`;
export const aRegister = (chance: Chance) =>
  `Amtsgericht ${chance.pick(courts)}, ${chance.pick(["HRA", "HRB"])} ${chance.between(100, 14_999)}`;
export const aVatId = (chance: Chance) => `DE${chance.between(100_000_000, 399_999_999)}`;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Ways to be reached that fit a name; some have only what big providers give. */
export function contacts(chance: Chance, stem: string): Pick<Facts, "mail" | "website" | "phone"> {
  // Nobody has a domain that somebody else has.
  const domain = `${plain(stem)}-${chance.between(100, 99_999)}.example`;
  const provider = chance.happens(0.15);
  return {
    phone: aPhone(chance),
    website: provider ? `https://www.facebook.com/${plain(stem)}` : `https://www.${domain}`,
    mail: provider ? `${plain(stem)}@t-online.de` : `info@${domain}`,
  };
}

function aCompany(chance: Chance): Pick<Facts, "name" | "kind"> & { stem: string } {
  const trade = chance.pick(trades);
  const surname = chance.pick(surnames);
  const form = chance.happens(0.75) ? ` ${chance.pick(forms)}` : "";
  const first = chance.pick(firstNames);
  const stem = chance.pick([
    () => `${surname} ${trade}`,
    () => `${trade} ${surname}`,
    () => `${first} ${surname} ${trade}`,
    () => `${chance.pick(coined)} ${trade}`,
    () => chance.pick(coined) + chance.pick(["", " Technik", " Systeme", ""]),
    () => `Gebr. ${surname} ${trade}`,
    () => `${surname} & Söhne ${trade}`,
    () => `${surname} + ${chance.other(surnames, surname)} ${trade}`,
  ])();
  return { name: stem + form, kind: "company", stem };
}

function aPractice(chance: Chance): Pick<Facts, "name" | "kind"> & { stem: string } {
  const surname = chance.pick(surnames);
  const first = chance.pick(firstNames);
  const name = chance.pick([
    () => `Praxis Dr. med. ${first} ${surname}`,
    () => `Hausarztpraxis ${first} ${surname}`,
    () => `Praxis Dr. ${surname}`,
    () =>
      `Gemeinschaftspraxis Dr. ${first} ${surname} und Dr. ${chance.pick(firstNames)} ${chance.other(surnames, surname)}`,
    () => `Dr. med. ${first} ${surname}, Facharzt für Allgemeinmedizin`,
  ])();
  return { name, kind: "practice", stem: `praxis ${surname}` };
}

function anInstitution(chance: Chance): Pick<Facts, "name" | "kind"> & { stem: string } {
  const stem = `${chance.pick(institutions)} ${chance.pick(patrons)}`;
  return { name: stem, kind: "public", stem };
}

/** An employer as the commercial register, the chamber and its own website would describe it, nothing missing. */
export function anEmployer(chance: Chance): Facts {
  const sort = chance.next();
  const { stem, ...who } = sort < 0.72 ? aCompany(chance) : sort < 0.9 ? aPractice(chance) : anInstitution(chance);
  const registered = who.kind === "company";
  return {
    ...who,
    ...located(aTown(chance)),
    street: aStreet(chance),
    ...contacts(chance, stem),
    registerNumber: registered ? aRegister(chance) : "",
    vatId: registered ? aVatId(chance) : "",
  };
}

/** What somebody who enters an employer happens to know of it. */
export function asEntered(chance: Chance, facts: Facts): Facts {
  const known = (share: number, text: string) => (chance.happens(share) ? text : "");
  return {
    ...facts,
    street: known(0.88, facts.street),
    postcode: known(0.9, facts.postcode),
    phone: known(0.8, facts.phone),
    mail: known(0.6, facts.mail),
    website: known(0.65, facts.website),
    registerNumber: known(0.4, facts.registerNumber),
    vatId: known(0.35, facts.vatId),
  };
}

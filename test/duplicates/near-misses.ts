import type { Chance } from "./chance.ts";
import { aPhone, aRegister, aStreet, aTown, aVatId, contacts, located, type Facts } from "./employers.ts";
import { firstNames, forms, institutions, patrons, soundAlikes, surnames, trades } from "./vocabulary.ts";

interface Kind {
  make(chance: Chance, facts: Facts): Facts;
  fits(facts: Facts): boolean;
}

const company = ({ kind }: Facts) => kind === "company";
const surnameIn = (name: string) => surnames.find((surname) => name.split(/[\s,]+/).includes(surname));
const ownNumbers = (chance: Chance) => ({ registerNumber: aRegister(chance), vatId: aVatId(chance) });

function otherTown(chance: Chance, facts: Facts): Pick<Facts, "municipalityAgs" | "place" | "postcode"> {
  const town = aTown(chance);
  return town.ags === facts.municipalityAgs ? otherTown(chance, facts) : located(town);
}

/** A plant or shop elsewhere: the same numbers and website, another place, street and phone. */
const branch: Kind = {
  fits: company,
  make(chance, facts) {
    const there = { ...facts, ...otherTown(chance, facts), street: aStreet(chance), phone: aPhone(chance) };
    const name = chance.pick([
      facts.name,
      `${facts.name}, Niederlassung ${there.place}`,
      `${facts.name} Filiale ${there.place}`,
      `${facts.name} Werk 2`,
    ]);
    return { ...there, name };
  },
};

/** The same surname and trade, somebody else: next door in another town, or in the same one with everything its own. */
const namesake: Kind = {
  fits: (facts) => company(facts) && surnameIn(facts.name) !== undefined,
  make(chance, facts) {
    const surname = surnameIn(facts.name)!;
    const trade = trades.find((one) => facts.name.includes(one)) ?? chance.pick(trades);
    const same = chance.happens(0.5);
    const name = same
      ? chance.pick([`${chance.other(trades, trade)} ${surname}`, `${surname} ${chance.other(trades, trade)} GmbH`])
      : chance.pick([`${trade} ${surname}`, `${surname} ${trade} ${chance.pick(forms)}`]);
    return {
      ...facts,
      ...(same ? {} : otherTown(chance, facts)),
      name,
      street: aStreet(chance),
      ...contacts(chance, `${name} ${chance.pick(firstNames)}`),
      ...ownNumbers(chance),
    };
  },
};

/** Father and son, each with a practice of his own, sometimes under one roof. */
const fatherAndSon: Kind = {
  fits: ({ kind, name }) => kind === "practice" && firstNames.some((first) => name.split(" ").includes(first)),
  make(chance, facts) {
    const first = firstNames.find((one) => facts.name.split(" ").includes(one))!;
    const son = chance.other(firstNames, first);
    const surname = /(\S+?)(?:,| und |$)/.exec(facts.name.slice(facts.name.indexOf(first) + first.length + 1))![1]!;
    const name = chance.pick([`Praxis Dr. med. ${son} ${surname}`, `Hausarztpraxis ${son} ${surname}`]);
    return {
      ...facts,
      name,
      street: chance.happens(0.5) ? facts.street : aStreet(chance),
      ...contacts(chance, `praxis ${son} ${surname}`),
    };
  },
};

/** Another company of the same group: one roof, one website, numbers of its own. */
const sister: Kind = {
  fits: company,
  make(chance, facts) {
    const trade = trades.find((one) => facts.name.includes(one));
    const stem = trade ? facts.name.slice(0, facts.name.indexOf(trade)) : `${facts.name.split(" ")[0]} `;
    const head = stem.trim() === "" ? `${surnameIn(facts.name) ?? facts.name.split(" ").at(-1)} ` : stem;
    const name = `${head.replace(/\s+/g, " ")}${chance.pick(["Holding", "Immobilien", "Verwaltungs", "Service", chance.other(trades, trade ?? "")])} GmbH`;
    return {
      ...facts,
      name,
      phone: chance.happens(0.4) ? facts.phone : aPhone(chance),
      website: chance.happens(0.6) ? facts.website : contacts(chance, name).website,
      ...ownNumbers(chance),
    };
  },
};

/** Somebody else in the same house. */
const sameHouse: Kind = {
  fits: () => true,
  make(chance, facts) {
    const surname = chance.pick(surnames);
    const name = chance.pick([
      `${chance.pick(trades)} ${surname}`,
      `${surname} ${chance.pick(trades)} ${chance.pick(forms)}`,
      `Praxis Dr. ${surname}`,
    ]);
    return {
      ...facts,
      name,
      kind: name.startsWith("Praxis") ? "practice" : "company",
      ...contacts(chance, name),
      ...ownNumbers(chance),
    };
  },
};

/** Schools and homes of one owner: one website, one saint or one trade in common. */
const sameOwner: Kind = {
  fits: ({ kind }) => kind === "public",
  make(chance, facts) {
    const institution = institutions.find((one) => facts.name.startsWith(one))!;
    const patron = facts.name.slice(institution.length + 1);
    const name = chance.happens(0.5)
      ? `${institution} ${chance.other(patrons, patron)}`
      : `${chance.other(institutions, institution)} ${patron}`;
    return { ...facts, name, street: aStreet(chance), phone: aPhone(chance) };
  },
};

/** Another surname that is written almost alike, the same trade, the same town. */
const soundAlike: Kind = {
  fits: (facts) => company(facts) && soundAlikes[surnameIn(facts.name) ?? ""] !== undefined,
  make(chance, facts) {
    const surname = surnameIn(facts.name)!;
    const off = soundAlikes[surname]!;
    return {
      ...facts,
      name: facts.name.replace(surname, off),
      street: aStreet(chance),
      ...contacts(chance, `${off} ${chance.pick(firstNames)}`),
      ...ownNumbers(chance),
    };
  },
};

/** Employers that look alike and are different firms. */
export const nearMissKinds: Record<string, Kind> = {
  "Zweigstelle an einem anderen Ort": branch,
  "Gleicher Familienname": namesake,
  "Vater und Sohn mit eigener Praxis": fatherAndSon,
  Schwesterfirma: sister,
  "Gleiches Haus": sameHouse,
  "Gleicher Träger": sameOwner,
  "Fast gleicher Familienname": soundAlike,
};

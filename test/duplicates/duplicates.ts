import type { Chance } from "./chance.ts";
import { aPhone, aStreet, contacts, type Facts } from "./employers.ts";
import { coined, firstNames, forms, trades } from "./vocabulary.ts";

/** The same facts as another county would write them down: other signs in numbers and addresses. */
export function writtenOtherwise(chance: Chance, facts: Facts): Facts {
  const digits = facts.phone.replace(/\D/g, "");
  const phone = chance.pick([
    facts.phone,
    `+49 ${digits.slice(1, 5)} ${digits.slice(5)}`,
    `${digits.slice(0, 5)}/${digits.slice(5)}`,
    `0049 (0)${digits.slice(1, 5)}-${digits.slice(5)}`,
    `${facts.phone}-${chance.between(0, 29)}`,
  ]);
  const website = chance.pick([facts.website, facts.website.replace("www.", ""), `${facts.website}/karriere/`]);
  const [, court = "", number = ""] = /Amtsgericht (\w+), (.*)/.exec(facts.registerNumber) ?? [];
  const register = chance.pick([`${number} Amtsgericht ${court}`, `AG ${court} ${number.replace(" ", "")}`, number]);
  return {
    ...facts,
    phone: facts.phone && phone,
    website: facts.website && website,
    street: chance.happens(0.5) ? facts.street.replace("straße", "str.").replace("Straße", "Str.") : facts.street,
    mail: chance.happens(0.3) ? facts.mail.replace("info@", "personal@") : facts.mail,
    registerNumber: facts.registerNumber && chance.pick([facts.registerNumber, register]),
  };
}

const formOf = (name: string) =>
  [...forms].sort((a, b) => b.length - a.length).find((form) => name.endsWith(` ${form}`));
const bare = (name: string) => name.slice(0, name.length - (formOf(name)?.length ?? -1) - 1);

type Change = (chance: Chance, facts: Facts) => Facts;
const renamed = (facts: Facts, name: string): Facts => ({ ...facts, name });

const writtenOut: Record<string, string> = {
  GmbH: "Gesellschaft mit beschränkter Haftung",
  "GmbH & Co. KG": "GmbH u. Co KG",
  "e.K.": "e. Kfm.",
  "UG (haftungsbeschränkt)": "UG",
  AG: "Aktiengesellschaft",
  GbR: "Gesellschaft bürgerlichen Rechts",
};
const legalForm: Change = (chance, facts) => {
  const form = formOf(facts.name) ?? "GmbH";
  const stem = bare(facts.name);
  return renamed(facts, chance.pick([stem, stem, `${stem} ${writtenOut[form] ?? form.toLowerCase()}`, `Fa. ${stem}`]));
};

const spelling: Change = (chance, facts) => {
  const umlauts = (name: string) =>
    name.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("Ü", "Ue").replaceAll("ß", "ss");
  const other = chance.pick([
    umlauts,
    (name: string) => name.toUpperCase(),
    (name: string) => umlauts(name).replaceAll(" & ", " und "),
    (name: string) => name.replace(" ", "-"),
    (name: string) => name.replaceAll("-", " "),
    (name: string) =>
      facts.kind === "company"
        ? name.replace(/(\w{4,}) (\p{Lu})/u, (_, word, letter) => `${word}${letter.toLowerCase()}`)
        : name,
  ]);
  return renamed(facts, other(facts.name) === facts.name ? facts.name.toLowerCase() : other(facts.name));
};

function slip(chance: Chance, text: string): string {
  const at = chance.between(1, text.length - 2);
  const letter = chance.pick([..."aeinrstlm"]);
  return chance.pick([
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + letter + text.slice(at),
    () => text.slice(0, at) + letter + text.slice(at + 1),
    () => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
  ])();
}
const typo: Change = (chance, facts) => {
  const words = bare(facts.name).split(" ");
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => word.length >= 5);
  if (long.length === 0) return renamed(facts, slip(chance, facts.name));
  const { at } = chance.pick(long);
  return renamed(facts, facts.name.replace(words[at]!, slip(chance, words[at]!)));
};

const abbreviation: Change = (chance, facts) => {
  const words = bare(facts.name).split(" ");
  const short = words.map((word) => {
    if (/^(Gebr\.|St\.)$/.test(word)) return word === "St." ? "Sankt" : "Gebrüder";
    if (word.length >= 9 && chance.happens(0.7)) return `${word.slice(0, chance.between(5, 7))}.`;
    return word;
  });
  const first = firstNames.includes(words[0]!) ? `${words[0]![0]}.` : words[0]!;
  const changed = short.join(" ") === words.join(" ") ? [first, ...words.slice(1)] : short;
  return renamed(facts, [changed.join(" "), formOf(facts.name)].filter(Boolean).join(" "));
};

const wordOrder: Change = (chance, facts) => {
  const stem = bare(facts.name);
  const form = formOf(facts.name);
  const words = stem.split(" ");
  const turned = [...words.slice(1), words[0]!].join(" ");
  const name = chance.pick([
    words.length > 1 ? turned : `${stem} ${facts.place}`,
    `${stem} ${facts.place}`,
    `Firma ${stem}`,
    `${stem} – Inh. Max Beispiel`,
    `${stem} in ${facts.place}`,
  ]);
  return renamed(facts, form && chance.happens(0.6) ? `${name} ${form}` : name);
};

/** A new name and with it a new website; register and tax office know it as the same. */
const newName: Change = (chance, facts) => {
  const name = `${chance.pick(coined)} ${chance.pick(trades)} GmbH`;
  const { mail, website } = contacts(chance, name);
  return { ...facts, name, mail, website };
};

const practice: Change = (chance, facts) => {
  const people = facts.name
    .replaceAll(/Dr\.|med\.|Praxis|Hausarztpraxis|Gemeinschaftspraxis|, Facharzt.*/g, "")
    .split(" und ")
    .map((person) => person.trim());
  const surnames = people.map((person) => person.split(" ").at(-1)!);
  return renamed(
    facts,
    chance.pick([
      `Hausärztliche Gemeinschaftspraxis ${surnames.join(" / ")}`,
      `Praxis ${surnames.join(" & ")}`,
      `Arztpraxis Dr. med. ${people[0]}`,
      `Dres. ${surnames.join(", ")}, Fachärzte für Innere Medizin und Allgemeinmedizin`,
      `MVZ ${surnames.join(" ")}`,
      `Dipl.-Med. ${people[0]}`,
    ]),
  );
};

/** A street further on in the same town, the name written a little differently; a number or the website still tells. */
const moved: Change = (chance, facts) => {
  const change = facts.kind === "practice" ? practice : formOf(facts.name) ? legalForm : wordOrder;
  return {
    ...change(chance, facts),
    street: aStreet(chance),
    phone: chance.happens(0.5) ? aPhone(chance) : facts.phone,
  };
};

interface Kind {
  change: Change;
  /** Which employers can come twice in this way. */
  fits(facts: Facts): boolean;
  /** What both records have to know for anybody to notice. */
  known?(chance: Chance, facts: Facts): (keyof Facts)[];
}

const anybody = () => true;
const named = ({ kind }: Facts) => kind !== "practice";

/** The eight ways in which an employer comes twice. */
export const duplicateKinds: Record<string, Kind> = {
  "Rechtsform fehlt oder steht anders da": { change: legalForm, fits: (facts) => formOf(facts.name) !== undefined },
  "Umlaute, ß, Bindestriche, Großschreibung": { change: spelling, fits: anybody },
  "Tippfehler im Namen": { change: typo, fits: anybody },
  "Abgekürzte Wörter": { change: abbreviation, fits: (facts) => named(facts) && facts.name.split(" ").length > 1 },
  "Wortfolge, Zusätze, Inhaber, Ort im Namen": { change: wordOrder, fits: named },
  Umgezogen: {
    change: moved,
    fits: anybody,
    known: (chance, facts) => [facts.vatId ? chance.pick(["registerNumber", "vatId", "website"] as const) : "website"],
  },
  "Anderer Name, gleiche Nummern": {
    change: newName,
    fits: ({ vatId }) => vatId !== "",
    known: (chance) => [chance.pick(["registerNumber", "vatId"] as const)],
  },
  "Praxis anders benannt": { change: practice, fits: ({ kind }) => kind === "practice" },
};

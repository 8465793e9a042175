import type { EmployerKey } from "#db/repositories";
import { partsOf, type MatchRecord } from "./match-record.ts";

/** How keys are made; a new number makes every stored key stale, and the round makes them anew. */
export const KEY_FORMAT = 1;

/** Words this long are also kept by their first and last letters, which no single slip can both change. */
const LONG = 7;
const END = 4;

/** The keys of a record, of which two records that are worth comparing share one: numbers and addresses that are its own, and the words of its name by place. */
export function keysOf(record: MatchRecord): EmployerKey[] {
  const { name, ags, postcode, phone, domain, mailDomain, register, vat } = partsOf(record);
  const own = name.words.filter(({ weight }) => weight === 1);
  const words = own.length > 0 ? own : name.words;
  const joined = name.words.map(({ text }) => text).join("");
  const places = [ags, postcode].filter(Boolean);
  const inPlace = (texts: string[]) => places.flatMap((place) => texts.map((text) => `${place} ${text}`));
  const keys: [EmployerKey["kind"], string[]][] = [
    ["register", register.map(({ number }) => number)],
    ["vat", [vat]],
    ["domain", [domain, mailDomain]],
    ["phone", phone.length >= 6 ? [phone] : []],
    ["name", inPlace([joined, ...name.persons.map(({ last }) => last)])],
    ["word", inPlace([...words.map(({ text }) => text), ...words.flatMap(({ text }) => ends(text)), ...ends(joined)])],
  ];
  return keys.flatMap(([kind, texts]) =>
    [...new Set(texts)].filter(Boolean).map((key) => ({ kind, key: key.slice(0, 120) })),
  );
}

const ends = (word: string) => (word.length >= LONG ? [`${word.slice(0, END)}-`, `-${word.slice(-END)}`] : []);

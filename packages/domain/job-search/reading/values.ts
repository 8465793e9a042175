import { berlinInstant, type Day, type Instant } from "#kernel";

/** A value of JSON of which nothing is known. */
export type Json = unknown;

export const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (value: Json, path: string): Json =>
  path
    .split(".")
    .reduce<Json>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);

/** The first of several places of a record that says something. */
export const first = (record: Json, ...paths: string[]): Json =>
  paths.map((path) => at(record, path)).find((value) => value !== undefined && value !== null && value !== "");

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  ndash: "–",
  euro: "€",
};

const withoutTags = (text: string) =>
  text
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, " ")
    .replaceAll(/<\/(p|div|h\d|ul|ol)\b[^<>]*>/gi, "\n\n")
    .replaceAll(/<(br|\/li)\b[^<>]*>/gi, "\n")
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, " ");

const withoutEntities = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return entities[name] ?? whole;
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ";
  });

/** Longer than any text that is kept; what is longer is cut before it is looked at. */
const LONGEST = 40_000;

/** Text without markup and control characters, its paragraphs kept. Numbers are text too, anything else is nothing. */
export function paragraphs(value: Json): string {
  const raw = typeof value === "number" ? String(value) : typeof value === "string" ? value.slice(0, LONGEST) : "";
  return withoutTags(withoutEntities(withoutTags(raw)))
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\n" ? sign : sign === "\t" ? " " : ""))
    .split("\n")
    .map((one) => one.replaceAll(/\s+/g, " ").trim())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same in one line. */
export const line = (value: Json): string => paragraphs(value).replaceAll(/\s+/g, " ");

/** At most `most` characters, cut at a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(" ");
  return `${(word > most / 2 ? cut.slice(0, word) : cut).toWellFormed().trimEnd()}…`;
}

/** A day in any of the forms that have been seen: ISO with or without a time, German, compact, seconds or milliseconds. */
export function dayIn(value: Json): Day | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return fromNumber(value);
  const text = line(value);
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year) return realDay(year, month!, day!);
  const [, d, m, y] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text) ?? [];
  if (y) return realDay(y, m!.padStart(2, "0"), d!.padStart(2, "0"));
  return /^\d{10}(\d{3})?$/.test(text) ? fromNumber(Number(text)) : undefined;
}

function fromNumber(number: number): Day | undefined {
  if (Number.isInteger(number) && number >= 20_000_101 && number <= 21_001_231) return dayIn(String(number));
  const milliseconds = number > 1e11 ? number : number * 1000;
  if (milliseconds < 9e11 || milliseconds > 4.2e12) return undefined;
  return new Date(milliseconds).toISOString().slice(0, 10) as Day;
}

function realDay(year: string, month: string, day: string): Day | undefined {
  const text = `${year}-${month}-${day}` as Day;
  const time = Date.parse(`${text}T12:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isReal && Number(year) >= 2000 && Number(year) <= 2100 ? text : undefined;
}

/** A point in time; where no zone is given, in Europe/Berlin. Seconds or milliseconds where it is a number. */
export function instantIn(value: Json): Instant | null {
  if (typeof value === "number") return value > 9e11 && value < 4.2e12 ? Math.floor(value / 1000) : null;
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(line(value)) ?? [];
  const at = zone ? Date.parse(line(value)) / 1000 : day && dayIn(day) ? berlinInstant(day as Day, time!) : Number.NaN;
  return Number.isFinite(at) ? Math.floor(at) : null;
}

/** A number, also where it is written as text with a decimal comma. */
export function numberIn(value: Json): number | undefined {
  const number = typeof value === "string" && value.trim() ? Number(value.trim().replace(",", ".")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** Yes, also where it is written as text. */
export const isTrue = (value: Json): boolean => value === true || value === 1 || /^(true|ja|1)$/i.test(line(value));

/** An address people can be sent to: http or https, without a password in it; `www.firma.example` gets its https. */
export function webAddressIn(value: Json): string | undefined {
  if (typeof value !== "string" || value.length > 4000) return undefined;
  const text = value.trim();
  const whole = /^www\.[^\s/]+\.[a-z]{2,}/i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, username, password, href } = new URL(whole);
  return /^https?:$/.test(protocol) && !username && !password && href.length <= 500 ? href : undefined;
}

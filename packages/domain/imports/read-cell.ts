import type { ImportKind, ImportPlan, RowProblem } from "#db/repositories";
import type { Places } from "./places.ts";
import { sizeOfNumber, vocabularyOf } from "./vocabulary.ts";
import { wordKey } from "./word-key.ts";

/** What a cell says, as a form would be filled in; or why it says nothing we know. */
export type CellReading = { typed: string } | { problem: Omit<RowProblem, "column" | "value"> };

export interface Reader {
  kind: ImportKind;
  plan: Pick<ImportPlan, "words">;
  places: Places;
}

const ticks = new Set(["studentsWelcome", "lodging", "own.featured", "own.shown", "own.hidden"]);
const yes = new Set(["ja", "j", "yes", "y", "x", "1", "wahr", "true", "on"]);
const no = new Set(["nein", "n", "no", "0", "falsch", "false"]);
const wholeNumbers = new Set(["founded", "doctors", "trainingMonths", "successionYear", "halfSeats", "own.position"]);

/** Reads a cell that is not empty. */
export function readCell(reader: Reader, field: string, text: string): CellReading {
  if (field === "municipalityAgs") return readPlace(reader, text);
  if (field === "benefits") return readWords(reader, text);
  if (vocabularyOf(reader.kind, field)) return readWord(reader, field, text);
  if (ticks.has(field)) return readTick(text);
  if (field === "validUntil") return { typed: isoDay(text) };
  if (field === "website" || field === "applyUrl") return { typed: withScheme(text) };
  return { typed: wholeNumbers.has(field) ? text.replace(/[.,]0+$/, "") : text };
}

/** The code a word of the file stands for; "" where it was decided that it stands for none. */
export function codeOf({ kind, plan }: Pick<Reader, "kind" | "plan">, field: string, text: string): string | undefined {
  const key = wordKey(text);
  const size = field === "size" ? sizeOfNumber(text) : undefined;
  return plan.words[field]?.[key] ?? size ?? vocabularyOf(kind, field)?.known.get(key);
}

/** The words of a cell that holds several. */
export const wordsIn = (text: string): string[] =>
  text
    .split(/[,;|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

function readWord(reader: Reader, field: string, text: string): CellReading {
  const code = codeOf(reader, field, text);
  return code ? { typed: code } : { problem: { code: "unknown-word" } };
}

function readWords(reader: Reader, text: string): CellReading {
  const codes = wordsIn(text).map((word) => codeOf(reader, "benefits", word));
  return codes.includes(undefined) ? { problem: { code: "unknown-word" } } : { typed: codes.filter(Boolean).join(",") };
}

export const placeOf = ({ plan, places }: Pick<Reader, "plan" | "places">, text: string) =>
  places.get(plan.words.municipalityAgs?.[wordKey(text)] ?? "") ?? places.find(text);

function readPlace(reader: Reader, text: string): CellReading {
  const place = placeOf(reader, text);
  return place ? { typed: place.ags } : { problem: { code: "unknown-place" } };
}

function readTick(text: string): CellReading {
  const key = wordKey(text);
  return yes.has(key) ? { typed: "on" } : no.has(key) ? { typed: "" } : { problem: { code: "yes-no" } };
}

/** `31.12.2027` and `31.12.27` as `2027-12-31`; what is no date stays as it is. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (!day || !month || !year) return text;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const withScheme = (text: string) => (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text);

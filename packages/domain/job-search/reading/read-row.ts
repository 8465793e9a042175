import type { Offer, OfferRow, RowNoteCode, RowProblemCode, RowRemark } from "./offer.ts";
import { kindOf, workingTimeOf } from "./kind-of.ts";
import { dayIn, first, instantIn, isRecord, line, paragraphs, shortened, webAddressIn, type Json } from "./values.ts";
import { workplacesOf } from "./workplaces-of.ts";

const LONGEST = { ref: 60, title: 140, firm: 120, text: 7500 };

/**
 * Reads one vacancy in either shape. The names of both are looked for in every row, so that a source that mixes them is
 * read as well; what is not known is left alone.
 */
export function readRow(row: Json, number: number): OfferRow {
  const notes: RowRemark<RowNoteCode>[] = [];
  if (!isRecord(row)) return { number, ref: "", problem: { code: "not-an-object" }, notes };
  const ref = line(first(row, "referenznummer", "refnr"));
  const failed = (code: RowProblemCode, value?: string): OfferRow => ({
    number,
    ref: isReference(ref) ? ref : "",
    problem: { code, ...(value ? { value: shortened(value, 60) } : {}) },
    notes,
  });
  if (ref === "") return failed("ref-missing");
  if (!isReference(ref)) return failed("ref-odd", ref);
  const occupation = shortened(line(first(row, "hauptberuf", "beruf")), 120);
  const title = line(first(row, "stellenangebotsTitel", "titel")) || occupation;
  if (title.length < 3) return failed("title-missing");
  const firm = line(first(row, "firma", "arbeitgeber.name", "arbeitgeber"));
  if (firm.length < 2) return failed("firm-missing");
  const kind = kindOf(row, title);
  if (!kind) return failed("self-employed");

  const kept = (text: string, most: number, code: RowNoteCode) => {
    if (text.length > most) notes.push({ code, value: shortened(text, 60) });
    return shortened(text, most);
  };
  const day = (...paths: string[]) => {
    const value = first(row, ...paths);
    const read = dayIn(value);
    if (value !== undefined && !read) notes.push({ code: "date-unreadable", value: shortened(line(value), 60) });
    return read ?? "";
  };
  const offer: Offer = {
    ref,
    title: kept(title, LONGEST.title, "title-shortened"),
    occupation,
    firm: kept(firm, LONGEST.firm, "firm-shortened"),
    kind,
    workingTime: workingTimeOf(row),
    starts: day("eintrittszeitraum.von", "eintrittsdatum"),
    published: day("veroeffentlichungszeitraum.von", "datumErsteVeroeffentlichung", "aktuelleVeroeffentlichungsdatum"),
    modified: instantIn(first(row, "aenderungsdatum", "modifikationsTimestamp")),
    lastDay: day("veroeffentlichungszeitraum.bis"),
    url: "",
    text: kept(
      paragraphs(first(row, "stellenangebotsBeschreibung", "stellenbeschreibung")),
      LONGEST.text,
      "text-shortened",
    ),
    workplaces: workplacesOf(row),
  };
  const url = first(row, "externeURL", "externeUrl");
  const address = webAddressIn(url);
  if (address) offer.url = address;
  else if (url !== undefined) notes.push({ code: "url-refused", value: shortened(line(url), 60) });
  return { number, ref, offer, notes };
}

/** `10000-1207127956-S` and the like: what can stand in an address and is told apart without looking twice. */
const isReference = (text: string) => text.length <= LONGEST.ref && /^[\w.:/+=-]+$/.test(text);

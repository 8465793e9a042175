import { openingKinds, sectors, type OpeningKind, type Programme } from "#kernel";
import { placeKey, radii, type Radius } from "../search/ask.ts";
import type { OpeningQuery } from "./list-openings.ts";
import { workingTimes } from "./opening-input.ts";

const LONGEST_QUERY = 200;
const LONGEST_TEXT = 100;

/** What a list of openings is asked for, wherever in the list one is. */
export interface OpeningQuestion extends Omit<OpeningQuery, "after"> {
  /** Words to search for. */
  query?: string;
}

/** The kinds of opening a county of these programmes shows. */
export const kindsOf = (programmes: readonly Programme[]): OpeningKind[] =>
  programmes.flatMap((programme): OpeningKind[] => [...openingKinds[programme]]);

/** The names of an address that say where in the list one is, or how it is shown. */
const places = new Set(["nach", "seite", "ansicht", "reihe"]);

/**
 * Reads the address of a list of openings. What it does not know it leaves out and names, so that an old or mistyped
 * address still shows a list, and nobody is promised mail about a filter that means nothing.
 */
export function readOpeningQuestion(
  address: URLSearchParams,
  programmes: readonly Programme[],
): { question: OpeningQuestion; unknown: string[] } {
  const unknown = new Set([...address.keys()].filter((name) => !places.has(name)));
  const read = <T>(name: string, meaning: (value: string) => T | undefined): T | undefined => {
    const value = plain(address.get(name) ?? "");
    const meant = value === "" ? undefined : meaning(value);
    if (value === "" || meant !== undefined) unknown.delete(name);
    return meant;
  };
  const oneOf =
    <T extends string>(known: readonly T[]) =>
    (value: string) =>
      known.find((one) => one === value);
  const question: OpeningQuestion = {
    query: read("q", (value) => value.slice(0, LONGEST_QUERY)),
    kind: read("art", oneOf(kindsOf(programmes))),
    workingTime: read("zeit", oneOf(workingTimes)),
    municipality: read("ort", (value) => placeKey(value.slice(0, LONGEST_TEXT))),
    radius: read("umkreis", (value) => radii.find((radius): radius is Radius => String(radius) === value)),
    sector: read("branche", oneOf(sectors)),
    region: read("region", (value) => (value === "1" ? true : undefined)),
  };
  // Around no place in particular there is nothing to measure.
  if (question.municipality === undefined) question.radius = undefined;
  return { question, unknown: [...unknown] };
}

const plain = (text: string) => text.replaceAll(/\p{Cc}/gu, " ").trim();

/** The one way to write a question as the query of an address; the same question always reads the same. */
export function openingAddress(question: OpeningQuestion): string {
  const { query, kind, workingTime, municipality, radius, sector, region } = question;
  const named = {
    q: query,
    art: kind,
    zeit: workingTime,
    ort: municipality,
    umkreis: radius && String(radius),
    branche: sector,
    region: region && "1",
  };
  const given = Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString();
}

import type { EmployerKind, EmployerSize, Instant, OpeningKind, Programme, Sector } from "#kernel";

/** What a list shows of something found, and what it is filtered by; a kind gives what it has. */
export interface SearchDocument {
  kind: "employer" | "opening" | "post" | "event";
  ref: string;
  stamp: string;
  slug: string;
  name: string;
  teaser: string;
  nameEn?: string | null;
  teaserEn?: string | null;
  countyAgs: string;
  municipalityAgs?: string;
  place?: string;
  postcode?: string;
  /** Of a county's own wording of an employer: it is not shown there, or shown though it lies elsewhere. */
  hidden?: boolean;
  shown?: boolean;
  employer?: string;
  employerName?: string;
  employerSlug?: string;
  employerKind?: EmployerKind;
  sector?: Sector;
  size?: EmployerSize;
  /** Benefits and what a practice offers: `home-office`, `students`. */
  traits?: readonly string[];
  planningArea?: string | null;
  trainingMonths?: number | null;
  successionYear?: number | null;
  studentsWelcome?: boolean | null;
  /** The kind of an opening or of a post. */
  variety?: OpeningKind | "news" | "story";
  programme?: Programme;
  workingTime?: string;
  shownFrom?: Instant | null;
  startsAt?: Instant;
  endsAt?: Instant;
  shownUntil?: Instant | null;
}

/** Folded words by where they stand, the ends of compounds among them, and the spellings under which they are still found. */
export interface SearchWords {
  name: string;
  teaser: string;
  place: string;
  labels: string;
  body: string;
  nameParts: string;
  parts: string;
  spellings: [spelling: string, word: string][];
}

/** The long text as it is read, for the passage around what was found. */
export interface SearchTexts {
  body: string;
  bodyEn?: string | null;
}

interface DocumentColumn {
  name: string;
  valueOf(document: SearchDocument): unknown;
}

const given = (name: string, key: keyof SearchDocument, otherwise: "" | 0 | null): DocumentColumn => ({
  name,
  valueOf: (document) => {
    const value = document[key] ?? otherwise;
    return typeof value === "boolean" ? Number(value) : value;
  },
});

/** The columns of `documents` besides its number and its county. */
export const columns: readonly DocumentColumn[] = [
  given("kind", "kind", ""),
  given("ref", "ref", ""),
  given("stamp", "stamp", ""),
  given("hidden", "hidden", 0),
  given("shown", "shown", 0),
  given("employer", "employer", ""),
  given("employer_name", "employerName", ""),
  given("employer_slug", "employerSlug", ""),
  given("slug", "slug", ""),
  given("name", "name", ""),
  given("teaser", "teaser", ""),
  given("name_en", "nameEn", null),
  given("teaser_en", "teaserEn", null),
  given("county_ags", "countyAgs", ""),
  given("municipality_ags", "municipalityAgs", ""),
  given("place", "place", ""),
  given("postcode", "postcode", ""),
  given("employer_kind", "employerKind", ""),
  given("sector", "sector", ""),
  given("size", "size", ""),
  { name: "traits", valueOf: ({ traits = [] }) => (traits.length > 0 ? `,${traits.join(",")},` : "") },
  given("planning_area", "planningArea", null),
  given("training_months", "trainingMonths", null),
  given("succession_year", "successionYear", null),
  given("students_welcome", "studentsWelcome", null),
  given("variety", "variety", ""),
  given("programme", "programme", ""),
  given("working_time", "workingTime", ""),
  given("shown_from", "shownFrom", null),
  given("starts_at", "startsAt", null),
  given("ends_at", "endsAt", null),
  given("shown_until", "shownUntil", null),
];

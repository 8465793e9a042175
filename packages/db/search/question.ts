import type { Benefit, EmployerKind, EmployerSize, Instant, OpeningKind, Programme, Sector } from "#kernel";
import type { Reach } from "../directory/employers.ts";
import type { SearchDocument } from "./search-document.ts";

/** A folded word that is looked for, and the spellings that one slip of the finger makes of it. */
export interface AskedWord {
  word: string;
  spellings: readonly string[];
}

export interface SearchFilter {
  employerKind?: EmployerKind;
  openingKind?: OpeningKind;
  workingTime?: string;
  sector?: Sector;
  size?: EmployerSize;
  planningArea?: string;
  /** All of them: benefits, and what a practice offers. */
  traits?: readonly (Benefit | "students" | "training" | "succession")[];
  /** The slug of a municipality or a postcode; with `radius` in kilometres also what lies around it. */
  place?: string;
  radius?: number;
}

/** What one county's readers ask the index for. */
export interface Question {
  kind: SearchDocument["kind"];
  /** None: everything of the kind. An empty list: words without a letter, which nothing answers. */
  words?: readonly AskedWord[];
  /** Whether similar words are tried only where nothing of any kind has the words as they are. */
  amongAllKinds?: boolean;
  reach: Reach;
  programmes: readonly Programme[];
  now: Instant;
  filter: SearchFilter;
  /** Nothing but these, by the ids of what they stand for. */
  among?: readonly string[];
  nearestFirst?: boolean;
  offset: number;
  limit: number;
}

/** What a kind of document is narrowed by, by the name its choices are counted under. */
export const facetsOf: Record<SearchDocument["kind"], readonly Facet[]> = {
  employer: [
    { name: "kind", column: "employer_kind", chosen: ({ employerKind }) => employerKind },
    { name: "sector", column: "sector", chosen: ({ sector }) => sector },
    { name: "size", column: "size", chosen: ({ size }) => size },
    { name: "area", column: "planning_area", chosen: ({ planningArea }) => planningArea },
  ],
  opening: [
    { name: "kind", column: "variety", chosen: ({ openingKind }) => openingKind },
    { name: "time", column: "working_time", chosen: ({ workingTime }) => workingTime },
    { name: "sector", column: "sector", chosen: ({ sector }) => sector },
  ],
  post: [],
  event: [],
};

interface Facet {
  name: string;
  column: string;
  chosen(filter: SearchFilter): string | undefined;
}

export interface Part {
  sql: string;
  params: unknown[];
}

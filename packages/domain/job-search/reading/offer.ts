import type { Day, Instant, OpeningKind } from "#kernel";
import type { WorkingTime } from "../../openings/opening-input.ts";

/** Where a job is, as the job search says it; what it does not say is empty. */
export interface Workplace {
  postcode: string;
  town: string;
  street: string;
  /** The country in capitals; empty means Germany. */
  country: string;
  position?: { lat: number; lon: number };
}

/** One vacancy in the one form both shapes are read into. Plain text throughout; a field without a value is empty. */
export interface Offer {
  ref: string;
  title: string;
  occupation: string;
  firm: string;
  kind: OpeningKind;
  workingTime: WorkingTime;
  /** The day the job begins. */
  starts: Day | "";
  /** The day the source first showed it, or shows it from. */
  published: Day | "";
  /** When the source last changed it. */
  modified: Instant | null;
  /** The last day on which the source shows it. */
  lastDay: Day | "";
  /** The advertiser's own page, http or https. */
  url: string;
  text: string;
  workplaces: Workplace[];
}

/** Why a row is not taken over. */
export type RowProblemCode =
  | "not-an-object"
  | "ref-missing"
  | "ref-odd"
  | "title-missing"
  | "firm-missing"
  | "self-employed"
  | "twice"
  | "no-place"
  | "abroad"
  | "outside-region"
  | "over";

/** What was left out of a row that is taken over all the same. */
export type RowNoteCode = "url-refused" | "date-unreadable" | "title-shortened" | "firm-shortened" | "text-shortened";

export interface RowRemark<C extends string = RowProblemCode | RowNoteCode> {
  code: C;
  /** What stood there, shortened. */
  value?: string;
}

/** One entry of the list of vacancies. */
export interface OfferRow {
  /** Its place in the file, the first is 1. */
  number: number;
  /** Its reference number where one can be read, also of a row with a problem. */
  ref: string;
  offer?: Offer;
  problem?: RowRemark<RowProblemCode>;
  notes: RowRemark<RowNoteCode>[];
}

export type FileProblemCode =
  | "empty"
  | "too-big"
  | "encoding"
  | "no-json"
  | "no-job-search"
  | "list-odd"
  | "too-many-rows";

/** What one file, or one page of results, says. */
export interface ResultPage {
  shape: "older" | "newer" | "empty";
  rows: OfferRow[];
  /** How many results there are in all, where the source says so. */
  total?: number;
  /** Asking ended before the end of the results. */
  isCut?: boolean;
}

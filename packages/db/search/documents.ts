import type { EmployerKind, EmployerSize, OpeningKind, Programme, Sector } from "#kernel";
import type { Statement, Write } from "../connection.ts";
import { open, type SearchDb } from "../tenant/tenant-db.ts";

/** What a list shows of something found, and what it is filtered by. */
export interface SearchDocument {
  kind: "employer" | "opening";
  ref: string;
  stamp: string;
  hidden: boolean;
  shown: boolean;
  employer: string;
  employerName: string;
  employerSlug: string;
  slug: string;
  name: string;
  teaser: string;
  countyAgs: string;
  municipalityAgs: string;
  place: string;
  employerKind: EmployerKind;
  sector: Sector;
  size: EmployerSize;
  planningArea: string | null;
  trainingMonths: number | null;
  successionYear: number | null;
  studentsWelcome: boolean | null;
  openingKind: OpeningKind | "";
  programme: Programme | "";
  validUntil: number | null;
}

/** Folded words by where they stand, and the spellings under which they are still found. */
export interface SearchWords {
  name: string;
  teaser: string;
  place: string;
  labels: string;
  body: string;
  spellings: [spelling: string, word: string][];
}

const columns = {
  kind: "kind",
  ref: "ref",
  stamp: "stamp",
  hidden: "hidden",
  shown: "shown",
  employer: "employer",
  employerName: "employer_name",
  employerSlug: "employer_slug",
  slug: "slug",
  name: "name",
  teaser: "teaser",
  countyAgs: "county_ags",
  municipalityAgs: "municipality_ags",
  place: "place",
  employerKind: "employer_kind",
  sector: "sector",
  size: "size",
  planningArea: "planning_area",
  trainingMonths: "training_months",
  successionYear: "succession_year",
  studentsWelcome: "students_welcome",
  openingKind: "opening_kind",
  programme: "programme",
  validUntil: "valid_until",
} as const satisfies Record<keyof SearchDocument, string>;
const names = Object.values(columns);

export type DocumentOwner = "everyone" | "acting-county";

/** The nth value of each row of a JSON array of rows, which carries any number of values as one. */
const nth = (at: number) => `json_extract(value, '$[${at}]')`;

const PUT = `INSERT INTO documents (county, ${names.join(", ")})
  SELECT ?, ${names.map((_, at) => nth(at)).join(", ")} FROM json_each(?) WHERE true
  ON CONFLICT (ref, county) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(", ")}`;
const PUT_WORDS = `INSERT OR REPLACE INTO words (rowid, name, teaser, place, labels, body)
  SELECT d.number, ${[1, 2, 3, 4, 5].map(nth).join(", ")} FROM json_each(?) JOIN documents d ON d.ref = ${nth(0)} AND d.county = ?`;
const PUT_SPELLINGS = `INSERT OR IGNORE INTO spellings (spelling, word) SELECT ${nth(0)}, ${nth(1)} FROM json_each(?)`;

const doing = (sql: string, ...params: unknown[]): Statement<never> => ({ sql, params, read: (row) => row as never });
const bound = (value: unknown) => (typeof value === "boolean" ? Number(value) : value);

/** The search index's documents: shared ones, and those that stand in for them in one county. */
export class Documents {
  static in = (search: SearchDb) => new Documents(search);
  readonly #search: SearchDb;
  private constructor(search: SearchDb) {
    this.#search = search;
  }

  #county = (owner: DocumentOwner) => (owner === "everyone" ? "" : open(this.#search).tenantId);

  put(owner: DocumentOwner, indexed: { document: SearchDocument; words: SearchWords }[]): Write {
    const county = this.#county(owner);
    const keys = Object.keys(columns) as (keyof SearchDocument)[];
    const documents = indexed.map(({ document }) => keys.map((key) => bound(document[key])));
    const words = indexed.map(({ document, words: { name, teaser, place, labels, body } }) => [
      document.ref,
      name,
      teaser,
      place,
      labels,
      body,
    ]);
    const spellings = new Map(indexed.flatMap((one) => one.words.spellings).map((pair) => [pair.join(" "), pair]));
    return {
      statements: [
        doing(PUT, county, JSON.stringify(documents)),
        doing(PUT_WORDS, JSON.stringify(words), county),
        doing(PUT_SPELLINGS, JSON.stringify([...spellings.values()])),
      ],
    };
  }

  remove(owner: DocumentOwner, refs: string[]): Write {
    const which = "ref IN (SELECT value FROM json_each(?)) AND county = ?";
    const params = [JSON.stringify(refs), this.#county(owner)];
    return {
      statements: [
        doing(`DELETE FROM words WHERE rowid IN (SELECT number FROM documents WHERE ${which})`, ...params),
        doing(`DELETE FROM documents WHERE ${which}`, ...params),
      ],
    };
  }

  /** What the index has of a kind, in the order of the refs, from behind `after` up to `upTo`. */
  stamps(
    owner: DocumentOwner,
    kind: SearchDocument["kind"],
    after: string,
    upTo: string,
  ): Promise<{ ref: string; stamp: string }[]> {
    return open(this.#search).connection.read({
      sql: "SELECT ref, stamp FROM documents WHERE kind = ? AND county = ? AND ref > ? AND ref <= ? ORDER BY ref",
      params: [kind, this.#county(owner), after, upTo],
      read: (row) => row as { ref: string; stamp: string },
    });
  }

  places(): Promise<{ ags: string; countyAgs: string; slug: string; name: string }[]> {
    return open(this.#search).connection.read({
      sql: "SELECT ags, county_ags, slug, name FROM places ORDER BY county_ags, name",
      params: [],
      read: ({ county_ags, ...row }) => ({ ...row, countyAgs: county_ags }) as never,
    });
  }

  putPlaces(places: { ags: string; countyAgs: string; slug: string; name: string }[]): Write {
    const rows = JSON.stringify(places.map(({ ags, countyAgs, slug, name }) => [ags, countyAgs, slug, name]));
    const values = [0, 1, 2, 3].map(nth).join(", ");
    return {
      statements: [
        doing("DELETE FROM places"),
        doing(`INSERT INTO places (ags, county_ags, slug, name) SELECT ${values} FROM json_each(?)`, rows),
      ],
    };
  }

  /** Empties the index; what fills it again is `domain/search/rebuild-index.ts`. */
  removeAll(): Write {
    return { statements: ["documents", "words", "spellings", "places"].map((table) => doing(`DELETE FROM ${table}`)) };
  }

  /** Makes writes to the index happen as one batch. */
  async write(...writes: Write[]): Promise<void> {
    const statements = writes.flatMap((write) => write.statements);
    if (statements.length > 0) await open(this.#search).connection.write(statements);
  }
}

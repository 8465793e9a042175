import type { EmployerKind, EmployerSize, OpeningKind, Programme, Sector, Instant } from "#kernel";
import type { DirectoryFilter } from "../directory/directory-filter.ts";
import type { Reach } from "../directory/employers.ts";
import type { OpeningFilter } from "../directory/openings.ts";
import type { Statement } from "../connection.ts";
import { open, type SearchDb } from "../tenant/tenant-db.ts";

/** Something found, as its list shows it. */
export interface Found {
  slug: string;
  name: string;
  teaser: string;
  place: string;
  employer: string;
  employerSlug: string;
  kind: EmployerKind;
  sector: Sector;
  size: EmployerSize;
  planningArea: string | null;
  trainingMonths: number | null;
  successionYear: number | null;
  studentsWelcome: boolean;
  openingKind: OpeningKind | "";
  validUntil: Instant | null;
  /** How much an employer offers now. */
  openings: number;
  /** How many were found in all. */
  total: number;
}

export interface Question {
  kind: "employer" | "opening";
  /** Folded words; each begins a word of what is found. */
  words: readonly string[];
  reach: Reach;
  programmes: readonly Programme[];
  now: Instant;
  filter: DirectoryFilter & Pick<OpeningFilter, "municipality"> & { openingKind?: OpeningKind };
  offset: number;
  limit: number;
}

/** How much a word weighs in the name, teaser, place, labels and body. */
const WEIGHTS = "12, 4, 3, 2, 1";
/** What lies in the own county counts this much more than the rest of the region. */
const OWN_COUNTY = 1.4;

const list = "(SELECT value FROM json_each(?))";
const quoted = (word: string) => `"${word.replaceAll('"', "")}"`;

/** Full-text questions of one county; each question is one statement, so that a page of results is one round trip. */
export class Finder {
  static in = (search: SearchDb) => new Finder(search);
  readonly #search: SearchDb;
  private constructor(search: SearchDb) {
    this.#search = search;
  }

  /** A page of what has all the words, the best first. */
  page(question: Question): Promise<Found[]> {
    return this.#read(this.#ranked(question, exactly(question.words)));
  }

  /** The same with words that differ by a slip of the finger; nothing where the words as they are find something. */
  similar(question: Question, spellings: string[][]): Promise<Found[]> {
    const match = exactly(question.words);
    const there = this.#condition(question);
    const unless: Part = {
      sql: `NOT EXISTS (SELECT 1 FROM words JOIN documents d ON d.number = words.rowid WHERE words MATCH ? AND ${there.sql})`,
      params: [...match.params, ...there.params],
    };
    return this.#read(this.#ranked(question, roughly(question.words, spellings), unless));
  }

  /** How many were found in each municipality, whichever of them is chosen. */
  placeCounts(question: Question): Promise<{ ags: string; number: number }[]> {
    const match = exactly(question.words);
    const where = this.#condition({ ...question, filter: { ...question.filter, municipality: undefined } });
    return this.#read({
      sql: `SELECT d.municipality_ags AS ags, count(*) AS number FROM words JOIN documents d ON d.number = words.rowid
        WHERE words MATCH ? AND ${where.sql} GROUP BY d.municipality_ags`,
      params: [...match.params, ...where.params],
      read: (row) => row as { ags: string; number: number },
    });
  }

  planningAreas({ reach }: Pick<Question, "reach">): Promise<string[]> {
    const where = this.#condition({
      kind: "employer",
      words: [],
      reach,
      programmes: [],
      now: 0,
      filter: {},
      offset: 0,
      limit: 0,
    });
    return this.#read({
      sql: `SELECT DISTINCT d.planning_area AS name FROM documents d WHERE d.planning_area <> '' AND ${where.sql} ORDER BY 1`,
      params: where.params,
      read: (row) => row.name as string,
    });
  }

  #read<R>(statement: Statement<R>): Promise<R[]> {
    return open(this.#search).connection.read(statement);
  }

  #ranked(question: Question, match: Part, unless?: Part): Statement<Found> {
    const { reach, programmes, now, offset, limit } = question;
    const where = this.#condition(question);
    return {
      sql: `WITH hits AS MATERIALIZED (SELECT rowid AS number, bm25(words, ${WEIGHTS}) AS score FROM words WHERE words MATCH ${match.sql})
        SELECT d.*, found.total, (SELECT count(*) FROM documents o WHERE o.employer = d.employer AND o.kind = 'opening'
          AND o.programme IN ${list} AND coalesce(o.valid_until, ?) > ?) AS openings
        FROM (
          SELECT d.number, count(*) OVER () AS total, hits.score * CASE WHEN d.county_ags = ? THEN ${OWN_COUNTY} ELSE 1 END AS rank, d.name
          FROM hits CROSS JOIN documents d ON d.number = hits.number
          WHERE ${where.sql}${unless ? ` AND ${unless.sql}` : ""}
          ORDER BY rank, d.name, d.number LIMIT ? OFFSET ?
        ) AS found JOIN documents d ON d.number = found.number ORDER BY found.rank, d.name, d.number`,
      params: [
        ...match.params,
        JSON.stringify(programmes),
        Number.MAX_SAFE_INTEGER,
        now,
        reach.countyAgs,
        ...where.params,
        ...(unless?.params ?? []),
        limit,
        offset,
      ],
      read: foundFrom,
    };
  }

  /** What a county shows of a kind: its own wording or else the shared one, within its reach and the filter. */
  #condition({ kind, reach, programmes, now, filter }: Question): Part {
    const county = open(this.#search).tenantId;
    const parts: Part[] = [
      { sql: "d.kind = ?", params: [kind] },
      { sql: "d.hidden = 0", params: [] },
      {
        sql: "(d.county = ? OR (d.county = '' AND NOT EXISTS (SELECT 1 FROM documents own WHERE own.ref = d.ref AND own.county = ?)))",
        params: [county, county],
      },
    ];
    if (kind === "opening") {
      parts.push(
        { sql: `d.programme IN ${list}`, params: [JSON.stringify(programmes)] },
        { sql: "coalesce(d.valid_until, ?) > ?", params: [Number.MAX_SAFE_INTEGER, now] },
        {
          sql: "NOT EXISTS (SELECT 1 FROM documents own WHERE own.ref = d.employer AND own.county = ? AND own.hidden = 1)",
          params: [county],
        },
      );
    }
    if (!reach.region) {
      const shown =
        "EXISTS (SELECT 1 FROM documents own WHERE own.ref = d.employer AND own.county = ? AND own.shown = 1)";
      parts.push({ sql: `(d.county_ags = ? OR ${shown})`, params: [reach.countyAgs, county] });
    }
    const equal = {
      employer_kind: filter.kind,
      sector: filter.sector,
      size: filter.size,
      planning_area: filter.planningArea,
      opening_kind: filter.openingKind,
    };
    for (const [column, value] of Object.entries(equal))
      if (value) parts.push({ sql: `d.${column} = ?`, params: [value] });
    if (filter.students) parts.push({ sql: "d.students_welcome = 1", params: [] });
    if (filter.training) parts.push({ sql: "d.training_months > 0", params: [] });
    if (filter.succession) parts.push({ sql: "d.succession_year IS NOT NULL", params: [] });
    if (filter.municipality)
      parts.push({
        sql: "d.municipality_ags = (SELECT ags FROM places WHERE slug = ?)",
        params: [filter.municipality],
      });
    return { sql: parts.map((part) => part.sql).join(" AND "), params: parts.flatMap((part) => part.params) };
  }
}

interface Part {
  sql: string;
  params: unknown[];
}

/** The empty phrase, which nothing contains. */
const NOTHING = '""';

/** Every word quoted, so that nothing a person types is read as a query language; each may go on. */
const exactly = (words: readonly string[]): Part => ({
  sql: "?",
  params: [words.map((word) => `${quoted(word)} *`).join(" AND ") || NOTHING],
});

/** For each word itself or any known word that one of its spellings stands for; the alternatives are looked up in the statement. */
function roughly(words: readonly string[], spellings: string[][]): Part {
  if (words.length === 0) return { sql: "?", params: [NOTHING] };
  const known = `(SELECT coalesce(' OR ' || group_concat('"' || word || '"', ' OR '), '')
    FROM (SELECT DISTINCT word FROM spellings WHERE spelling IN ${list} LIMIT 40))`;
  const sql = words.map(() => `'(' || ? || ${known} || ')'`).join(" || ' AND ' || ");
  return {
    sql: `(SELECT ${sql})`,
    params: words.flatMap((word, at) => [`${quoted(word)} *`, JSON.stringify(spellings[at] ?? [])]),
  };
}

const foundFrom = (row: Record<string, unknown>): Found =>
  ({
    slug: row.slug,
    name: row.name,
    teaser: row.teaser,
    place: row.place,
    employer: row.employer_name,
    employerSlug: row.employer_slug,
    kind: row.employer_kind,
    sector: row.sector,
    size: row.size,
    planningArea: row.planning_area,
    trainingMonths: row.training_months,
    successionYear: row.succession_year,
    studentsWelcome: row.students_welcome === 1,
    openingKind: row.opening_kind,
    validUntil: row.valid_until,
    openings: row.openings,
    total: row.total,
  }) as Found;

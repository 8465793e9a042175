import type { EmployerKind, EmployerSize, Instant, OpeningKind, Sector } from "#kernel";
import type { Statement } from "../connection.ts";
import { SQUARE_KILOMETRES } from "../distance.ts";
import { countsFrom, missesOf, tally, type Counts } from "../facets.ts";
import { open, type SearchDb } from "../tenant/tenant-db.ts";
import { exactly, keysOf, kindKey, roughly } from "./match.ts";
import { facetsOf, type Part, type Question } from "./question.ts";
import { having, visible } from "./visible.ts";

/** Something found, as its list shows it. */
export interface Found {
  slug: string;
  name: string;
  teaser: string;
  nameEn: string | null;
  teaserEn: string | null;
  body: string;
  bodyEn: string | null;
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
  variety: OpeningKind | "news" | "story" | "";
  workingTime: string;
  validUntil: Instant | null;
  shownFrom: Instant | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  /** How far it is from the place that was asked for. */
  kilometres: number | null;
  /** How much an employer offers now. */
  openings: number;
}

export interface Finding extends Counts {
  found: Found[];
  /** Nothing has the words as they are; these have almost the same. */
  similar: boolean;
  /** Whether the place that was asked for is known, and what it is called in addresses. */
  origin: string | null;
}

/** How much a word weighs in the name, teaser, place, labels, body, in the ends of compounds there, and as a key. */
const WEIGHTS = "12, 4, 3, 2, 1, 5, 0.6, 0";
/** What lies in the own county counts this much more than the rest of the region. */
const OWN_COUNTY = 1.4;

/** As D1 passes no more than 32 values to a function, this is at most 32 long. */
const shownColumns = {
  slug: "d.slug",
  name: "d.name",
  teaser: "d.teaser",
  nameEn: "d.name_en",
  teaserEn: "d.teaser_en",
  body: "coalesce(t.body, '')",
  bodyEn: "t.body_en",
  place: "d.place",
  employer: "d.employer_name",
  employerSlug: "d.employer_slug",
  kind: "d.employer_kind",
  sector: "d.sector",
  size: "d.size",
  planningArea: "d.planning_area",
  trainingMonths: "d.training_months",
  successionYear: "d.succession_year",
  studentsWelcome: "d.students_welcome",
  variety: "d.variety",
  workingTime: "d.working_time",
  validUntil: "d.shown_until",
  shownFrom: "d.shown_from",
  startsAt: "d.starts_at",
  endsAt: "d.ends_at",
  kilometres: "page.square",
} satisfies Record<Exclude<keyof Found, "openings">, string>;
const shownNames = Object.keys(shownColumns) as (keyof typeof shownColumns)[];

/** Full-text questions of one county; each is one statement, so that a page of results with all its counts is one round trip. */
export class Finder {
  static in = (search: SearchDb) => new Finder(search);
  readonly #search: SearchDb;
  private constructor(search: SearchDb) {
    this.#search = search;
  }

  /** A page of what answers the question, the best first, and how much there is of each choice of its filters. */
  async find(question: Question): Promise<Finding> {
    const [finding] = await open(this.#search).connection.read(this.#finding(question));
    return finding!;
  }

  /** How much the whole region has where the county itself has nothing. */
  async elsewhere(question: Question): Promise<number> {
    const everywhere = { ...question, reach: { ...question.reach, region: true }, limit: 0, offset: 0 };
    const [here, there] = [this.#hits(question, "here", "one by one"), this.#hits(everywhere, "there")];
    const [row] = await open(this.#search).connection.read({
      sql: `WITH ${here.sql}, ${there.sql}
        SELECT CASE WHEN EXISTS (SELECT 1 FROM here WHERE misses = 0) THEN 0
          ELSE (SELECT count(*) FROM there WHERE misses = 0) END AS number`,
      params: [...here.params, ...there.params],
      read: ({ number }) => number as number,
    });
    return row ?? 0;
  }

  #finding(question: Question): Statement<Finding> {
    const names = [...facetsOf[question.kind].map(({ name }) => name), "place"];
    const hits = this.#hits(question, "hits");
    const order = question.nearestFirst
      ? "square IS NULL, square, score, shown_from DESC, name"
      : "score, shown_from DESC, name";
    const openings = `(SELECT count(*) FROM documents o WHERE o.employer = d.employer AND d.kind = 'employer' AND o.kind = 'opening'
      AND o.programme IN (SELECT value FROM json_each(?)) AND coalesce(o.shown_until, ?) > ?)`;
    const values = [...Object.values(shownColumns), openings].join(", ");
    return {
      sql: `WITH ${hits.sql},
        page AS (SELECT number, square, row_number() OVER (ORDER BY ${order}, number) AS rank FROM hits WHERE misses = 0
          ORDER BY ${order}, number LIMIT ? OFFSET ?)
        SELECT ${tally(names)}, (SELECT similar FROM asked_hits) AS similar, (SELECT slug FROM origin_hits) AS origin,
          (SELECT json_group_array(json_array(page.rank, ${values}))
            FROM page JOIN documents d ON d.number = page.number LEFT JOIN texts t ON t.number = d.number) AS found`,
      params: [
        ...hits.params,
        question.limit,
        question.offset,
        JSON.stringify(question.programmes),
        Number.MAX_SAFE_INTEGER,
        question.now,
      ],
      read: (row) => ({
        ...countsFrom(names, row.tally),
        similar: row.similar === 1,
        origin: row.origin as string | null,
        found: (JSON.parse(row.found as string) as unknown[][])
          .sort((a, b) => Number(a[0]) - Number(b[0]))
          .map(foundFrom),
      }),
    };
  }

  /** CTEs that end in one called `name`: what the county shows of what has the words, whatever its filter; the filter's misses stand with it. */
  #hits(question: Question, name: string, taken: "at once" | "one by one" = "at once"): Part {
    const county = open(this.#search).tenantId;
    const { kind, words, filter, reach } = question;
    const facets = facetsOf[kind];
    const [shows, has] = [visible(question, county), having(question)];
    const asked = this.#asked(question, name);
    const conditions = facets.map((facet) =>
      facet.chosen(filter) === undefined ? undefined : `d.${facet.column} = ?`,
    );
    const atPlace =
      filter.radius === undefined
        ? `d.municipality_ags = (SELECT ags FROM origin_${name})`
        : "coalesce(near.square <= ?, 0)";
    const misses = missesOf([...conditions, filter.place === undefined ? undefined : atPlace]);
    const score = words ? `bm25(words, ${WEIGHTS}) * CASE WHEN d.county_ags = ? THEN ${OWN_COUNTY} ELSE 1 END` : "0";
    const from = words ? "words CROSS JOIN documents d ON d.number = words.rowid" : "documents d";
    const matching = words ? `words MATCH (SELECT expression FROM asked_${name}) AND ` : "d.county IN ('', ?) AND ";
    return {
      sql: `origin_${name} AS MATERIALIZED (SELECT ags, slug, lat, lon FROM places
          WHERE slug = ? OR postcode = ? OR ags = (SELECT municipality_ags FROM documents WHERE postcode = ? AND postcode <> ''
            GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)
          ORDER BY slug = ? DESC, postcode = ? DESC LIMIT 1),
        near_${name} AS MATERIALIZED (SELECT m.ags, ${SQUARE_KILOMETRES} AS square FROM origin_${name} o, places m),
        ${asked.sql},
        ${name} AS ${taken === "at once" ? "" : "NOT "}MATERIALIZED (SELECT d.number, d.name, d.shown_from, near.square, d.traits, d.municipality_ags AS place,
            ${[...facets.map((facet) => `d.${facet.column} AS ${facet.name}`), `${misses} AS misses`, `${score} AS score`].join(", ")}
          FROM ${from} LEFT JOIN near_${name} near ON near.ags = d.municipality_ags
          WHERE ${matching}d.kind = ? AND ${shows.sql} AND ${has.sql})`,
      params: [
        ...Array.from({ length: 5 }, () => filter.place ?? ""),
        ...asked.params,
        ...facets.map((facet) => facet.chosen(filter)).filter((choice) => choice !== undefined),
        ...(filter.place === undefined || filter.radius === undefined ? [] : [filter.radius ** 2]),
        ...(words ? [reach.countyAgs] : []),
        ...(words ? [] : [county]),
        kind,
        ...shows.params,
        ...has.params,
      ],
    };
  }

  /**
   * A CTE with the expression to match: the words as they are where anything has them, else words that are spelled almost like
   * them. What MATCH compares with is always a subquery of its own; it takes no column of a row beside it.
   */
  #asked(question: Question, name: string): Part {
    const { words, kind, amongAllKinds } = question;
    if (!words) return { sql: `asked_${name} AS (SELECT NULL AS expression, 0 AS similar)`, params: [] };
    const county = open(this.#search).tenantId;
    const keys = keysOf(question, county);
    const exact = `(${exactly(words)})`;
    const rough = roughly(words);
    const shows = visible(question, county);
    const ofKind: Part = amongAllKinds ? { sql: "", params: [] } : { sql: "d.kind = ? AND ", params: [kind] };
    return {
      sql: `keys_${name} AS MATERIALIZED (SELECT ${keys.sql} AS keys),
        there_${name} AS MATERIALIZED (SELECT EXISTS (SELECT 1 FROM words CROSS JOIN documents d ON d.number = words.rowid
          WHERE words MATCH (SELECT ? || keys || ? FROM keys_${name}) AND ${ofKind.sql}${shows.sql}) AS there),
        asked_${name} AS MATERIALIZED (SELECT ? || keys || CASE WHEN there THEN ? ELSE '(' || ${rough.sql} || ')' END AS expression,
          NOT there AS similar FROM keys_${name}, there_${name})`,
      params: [
        ...keys.params,
        amongAllKinds ? "" : kindKey(question),
        exact,
        ...ofKind.params,
        ...shows.params,
        kindKey(question),
        exact,
        ...rough.params,
      ],
    };
  }
}

function foundFrom([, ...values]: unknown[]): Found {
  const row = Object.fromEntries([...shownNames, "openings"].map((name, at) => [name, values[at]])) as unknown as Omit<
    Found,
    "studentsWelcome"
  > & { studentsWelcome: 0 | 1 | null };
  const kilometres = row.kilometres === null ? null : Math.sqrt(row.kilometres);
  return { ...row, kilometres, studentsWelcome: row.studentsWelcome === 1 };
}

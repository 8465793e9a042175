import type { Statement, Write } from "../connection.ts";
import { open, type SearchDb } from "../tenant/tenant-db.ts";
import { columns, type SearchDocument, type SearchTexts, type SearchWords } from "./search-document.ts";

export type DocumentOwner = "everyone" | "acting-county";

/** Everything the index has of one thing. */
export interface IndexedDocument {
  document: SearchDocument;
  words: SearchWords;
  texts: SearchTexts;
}

interface Stamped {
  ref: string;
  stamp: string;
}

/** The nth value of each row of a JSON array of rows, which carries any number of values as one. */
const nth = (at: number) => `json_extract(value, '$[${at}]')`;
const names = columns.map(({ name }) => name);

const PUT = `INSERT INTO documents (county, ${names.join(", ")})
  SELECT ?, ${names.map((_, at) => nth(at)).join(", ")} FROM json_each(?) WHERE true
  ON CONFLICT (ref, county) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(", ")}`;
const itsDocument = `FROM json_each(?) JOIN documents d ON d.ref = ${nth(0)} AND d.county = ?`;
const PUT_WORDS = `INSERT OR REPLACE INTO words (rowid, name, teaser, place, labels, body, name_parts, parts, keys)
  SELECT d.number, ${[1, 2, 3, 4, 5, 6, 7, 8].map(nth).join(", ")} ${itsDocument}`;
const PUT_TEXTS = `INSERT OR REPLACE INTO texts (number, body, body_en) SELECT d.number, ${nth(1)}, ${nth(2)} ${itsDocument}`;
const PUT_SPELLINGS = `INSERT OR IGNORE INTO spellings (spelling, word) SELECT ${nth(0)}, ${nth(1)} FROM json_each(?)`;

const doing = (sql: string, ...params: unknown[]): Statement<never> => ({ sql, params, read: (row) => row as never });

/** The search index's documents: shared ones, and those that belong to one county. */
export class Documents {
  static in = (search: SearchDb) => new Documents(search);
  readonly #search: SearchDb;
  private constructor(search: SearchDb) {
    this.#search = search;
  }

  #county = (owner: DocumentOwner) => (owner === "everyone" ? "" : open(this.#search).tenantId);

  put(owner: DocumentOwner, indexed: IndexedDocument[]): Write {
    const county = this.#county(owner);
    const documents = indexed.map(({ document }) => columns.map((column) => column.valueOf(document)));
    const keys = owner === "everyone" ? "xs" : `xo${plain(county)}`;
    const words = indexed.map(({ document: { ref, kind, countyAgs, employer = "" }, words: of }) => [
      ref,
      of.name,
      of.teaser,
      of.place,
      of.labels,
      of.body,
      of.nameParts,
      of.parts,
      owner === "everyone" ? `${keys} xk${kind} xa${countyAgs} xe${plain(employer)}` : `${keys} xk${kind}`,
    ]);
    const texts = indexed.map(({ document, texts: { body, bodyEn } }) => [document.ref, body, bodyEn ?? null]);
    const spellings = indexed.flatMap((one) => one.words.spellings);
    return {
      statements: [
        doing(PUT, county, JSON.stringify(documents)),
        doing(PUT_WORDS, JSON.stringify(words), county),
        doing(PUT_TEXTS, JSON.stringify(texts), county),
        doing(PUT_SPELLINGS, JSON.stringify(spellings)),
      ],
    };
  }

  remove(owner: DocumentOwner, refs: string[]): Write {
    const which = "ref IN (SELECT value FROM json_each(?)) AND county = ?";
    const params = [JSON.stringify(refs), this.#county(owner)];
    const numbers = `(SELECT number FROM documents WHERE ${which})`;
    return {
      statements: [
        doing(`DELETE FROM words WHERE rowid IN ${numbers}`, ...params),
        doing(`DELETE FROM texts WHERE number IN ${numbers}`, ...params),
        doing(`DELETE FROM documents WHERE ${which}`, ...params),
      ],
    };
  }

  /** What the index has of a kind, in the order of the refs, from behind `after` up to `upTo`. */
  stamps(owner: DocumentOwner, kind: SearchDocument["kind"], after: string, upTo: string): Promise<Stamped[]> {
    return this.#stamps("kind = ? AND county = ? AND ref > ? AND ref <= ? ORDER BY ref", [
      kind,
      this.#county(owner),
      after,
      upTo,
    ]);
  }

  /** What the index has under these refs. */
  stampsAmong(owner: DocumentOwner, refs: readonly string[]): Promise<Stamped[]> {
    return this.#stamps("ref IN (SELECT value FROM json_each(?)) AND county = ?", [
      JSON.stringify(refs),
      this.#county(owner),
    ]);
  }

  /** The openings of these employers that the index has. */
  openingsOf(employers: readonly string[]): Promise<Stamped[]> {
    // The plus keeps the query on the index of employers; that of kinds would read all openings.
    const of = "employer IN (SELECT value FROM json_each(?)) AND +kind = 'opening' AND +county = ''";
    return this.#stamps(of, [JSON.stringify(employers)]);
  }

  #stamps(where: string, params: unknown[]): Promise<Stamped[]> {
    const sql = `SELECT ref, stamp FROM documents WHERE ${where}`;
    return open(this.#search).connection.read({ sql, params, read: (row) => row as unknown as Stamped });
  }

  /** Makes everything stale, so that it is written anew in its place while it is still found. */
  outdate = (): Write => ({ statements: [doing("UPDATE documents SET stamp = ''"), doing("DELETE FROM watermarks")] });

  /** Lets the full-text index put its parts together, after much was written. */
  tidy = (): Write => ({ statements: [doing("INSERT INTO words (words) VALUES ('optimize')")] });

  /** Makes writes to the index happen as one batch. */
  async write(...writes: Write[]): Promise<void> {
    const statements = writes.flatMap((write) => write.statements);
    if (statements.length > 0) await open(this.#search).connection.write(statements);
  }
}

/** An id as one word of the full-text index. */
export const plain = (id: string): string => id.replaceAll("_", "");

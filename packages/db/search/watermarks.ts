import type { DocumentOwner } from "./documents.ts";
import { open, type SearchDb } from "../tenant/tenant-db.ts";

/** How far the index has read what changes: in the directory as a whole, or in what the acting county has of its own. */
export class Watermarks {
  static in = (search: SearchDb) => new Watermarks(search);
  readonly #search: SearchDb;
  private constructor(search: SearchDb) {
    this.#search = search;
  }

  async of(owner: DocumentOwner): Promise<Map<string, string>> {
    const rows = await open(this.#search).connection.read({
      sql: "SELECT name, value FROM watermarks WHERE county = ?",
      params: [this.#county(owner)],
      read: ({ name, value }) => [name, value] as [string, string],
    });
    return new Map(rows);
  }

  async set(owner: DocumentOwner, marks: Record<string, string | number>): Promise<void> {
    await open(this.#search).connection.write([
      {
        sql: "INSERT OR REPLACE INTO watermarks (county, name, value) SELECT ?, key, value || '' FROM json_each(?)",
        params: [this.#county(owner), JSON.stringify(marks)],
        read: (row) => row,
      },
    ]);
  }

  #county = (owner: DocumentOwner) => (owner === "everyone" ? "" : open(this.#search).tenantId);
}

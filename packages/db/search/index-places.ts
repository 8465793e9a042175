import type { Write } from "../connection.ts";
import { open, type SearchDb } from "../tenant/tenant-db.ts";

export interface IndexPlace {
  ags: string;
  countyAgs: string;
  slug: string;
  name: string;
  postcode: string;
  lat: number;
  lon: number;
}

/** The municipalities as the search index knows them. */
export class IndexPlaces {
  static in = (search: SearchDb) => new IndexPlaces(search);
  readonly #search: SearchDb;
  private constructor(search: SearchDb) {
    this.#search = search;
  }

  list(): Promise<IndexPlace[]> {
    return open(this.#search).connection.read({
      sql: "SELECT ags, county_ags, slug, name, postcode, lat, lon FROM places ORDER BY county_ags, name",
      params: [],
      read: ({ county_ags, ...row }) => ({ ...row, countyAgs: county_ags }) as IndexPlace,
    });
  }

  /** These places and no others. */
  async replace(places: readonly IndexPlace[]): Promise<void> {
    const rows = places.map(({ ags, countyAgs, slug, name, postcode, lat, lon }) => [
      ags,
      countyAgs,
      slug,
      name,
      postcode,
      lat,
      lon,
    ]);
    const values = [0, 1, 2, 3, 4, 5, 6].map((at) => `json_extract(value, '$[${at}]')`).join(", ");
    const { statements }: Write = {
      statements: [
        { sql: "DELETE FROM places", params: [], read: (row) => row },
        {
          sql: `INSERT INTO places (ags, county_ags, slug, name, postcode, lat, lon) SELECT ${values} FROM json_each(?)`,
          params: [JSON.stringify(rows)],
          read: (row) => row,
        },
      ],
    };
    await open(this.#search).connection.write(statements);
  }
}

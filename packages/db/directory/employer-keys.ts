import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { EmployerId } from "#kernel";
import type { Statement, Write } from "../connection.ts";
import { build, fieldsOf, named } from "../statement.ts";
import { employerKeyings, employers, type keyKinds, municipalities, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

export interface EmployerKey {
  kind: (typeof keyKinds)[number];
  key: string;
}

/** What everybody may know of an employer, and nothing more: its shared record, where it is, and who vouches for it. */
const publicFacts = {
  id: employers.id,
  slug: employers.slug,
  name: employers.name,
  kind: employers.kind,
  municipalityAgs: employers.municipalityAgs,
  place: municipalities.name,
  street: employers.street,
  postcode: employers.postcode,
  phone: employers.phone,
  mail: employers.mail,
  website: employers.website,
  registerNumber: employers.registerNumber,
  vatId: employers.vatId,
  vouchedBy: employers.vouchedBy,
  vouchedByName: tenants.shortName,
  version: employers.version,
};
const placed = eq(municipalities.ags, employers.municipalityAgs);
const vouched = eq(tenants.id, employers.vouchedBy);

/** What employers are recognised by. Keys follow from the shared records, so whoever changes a record writes them. */
export class EmployerKeys {
  static in = (directory: DirectoryDb) => new EmployerKeys(directory);
  readonly #rows: SharedRows<typeof employerKeyings>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerKeyings);
  }

  /** The keys of employers at these versions in place of those they had. */
  keep(format: number, keyed: { id: EmployerId; version: number; keys: EmployerKey[] }[]): Write {
    const versions = JSON.stringify(keyed.map(({ id, version }) => [id, version]));
    const keys = JSON.stringify(keyed.flatMap(({ id, keys: own }) => own.map(({ kind, key }) => [kind, key, id])));
    return {
      statements: [
        doing(
          "DELETE FROM employer_keys WHERE employer_id IN (SELECT json_extract(value, '$[0]') FROM json_each(?))",
          versions,
        ),
        doing(
          `INSERT OR IGNORE INTO employer_keys (kind, key, employer_id)
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)`,
          keys,
        ),
        doing(
          `INSERT INTO employer_keyings (employer_id, format, version)
            SELECT json_extract(value, '$[0]'), ?, json_extract(value, '$[1]') FROM json_each(?) WHERE true
            ON CONFLICT (employer_id) DO UPDATE SET format = excluded.format, version = excluded.version, compared_version = NULL`,
          format,
          versions,
        ),
      ],
    };
  }

  /** Employers whose keys are missing or of another version or format than they should be. */
  stale = (format: number, limit: number) =>
    this.#present({
      where: or(
        isNull(employerKeyings.employerId),
        ne(employerKeyings.format, format),
        ne(employerKeyings.version, employers.version),
      ),
      limit,
    });

  /** Employers that have not been compared with the others since their keys were made. */
  uncompared = (limit: number) =>
    this.#present({
      where: and(eq(employerKeyings.version, employers.version), isNull(employerKeyings.comparedVersion)),
      limit,
    });

  #present({ where, limit }: { where: ReturnType<typeof and>; limit: number }) {
    const fields = named(publicFacts);
    return this.#rows.read(
      fieldsOf(
        publicFacts,
        build
          .select(fields)
          .from(employers)
          .innerJoin(municipalities, placed)
          .innerJoin(tenants, vouched)
          .leftJoin(employerKeyings, eq(employerKeyings.employerId, employers.id))
          .where(and(isNull(employers.mergedInto), where))
          .orderBy(employers.id)
          .limit(limit),
      ),
    );
  }

  /** Employers that share a key with what is asked for, each with the numbers of those who asked. */
  sharing(asked: { keys: EmployerKey[] }[]) {
    const wanted = asked.flatMap(({ keys }, n) => keys.map(({ kind, key }) => [n, kind, key]));
    const fields = { ...publicFacts, askedBy: sql<string>`shared.asked_by` };
    const shared = sql`(SELECT k.employer_id, json_group_array(DISTINCT json_extract(j.value, '$[0]')) AS asked_by
      FROM json_each(${JSON.stringify(wanted)}) j
      JOIN employer_keys k ON k.kind = json_extract(j.value, '$[1]') AND k.key = json_extract(j.value, '$[2]')
      GROUP BY k.employer_id) AS shared`;
    return this.#rows.read(
      fieldsOf(
        fields,
        build
          .select(named(fields))
          .from(employers)
          .innerJoin(shared, sql`shared.employer_id = ${employers.id}`)
          .innerJoin(municipalities, placed)
          .innerJoin(tenants, vouched)
          .where(isNull(employers.mergedInto)),
      ),
    );
  }
}

const doing = (text: string, ...params: unknown[]): Statement<never> => ({
  sql: text,
  params,
  read: (row) => row as never,
});

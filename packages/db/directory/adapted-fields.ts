import { and, asc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import type { EmployerId, Id, Instant, TenantId } from "#kernel";
import type { Write } from "../connection.ts";
import {
  adaptedFields,
  employerChanges,
  employerOverlays,
  employers,
  members,
  type EmployerField,
  type OverlayField,
} from "../tables/index.ts";
import type { RowOf } from "../statement.ts";
import { Rows } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";

/** The fields of the shared record that a county's own value stands above. */
export const masterFields = {
  teaser: "teaser",
  description: "description",
  contactMail: "mail",
  contactPhone: "phone",
} as const satisfies Partial<Record<OverlayField, EmployerField>>;
export type WordedField = keyof typeof masterFields;
const worded = Object.keys(masterFields) as WordedField[];

/** The pick among the columns of `from` that belongs to the adapted field of a row. */
const ofField = (
  from: Record<WordedField, SQL | (typeof employers)[EmployerField] | (typeof employerOverlays)[WordedField]>,
) =>
  sql<string | null>`CASE ${adaptedFields.field} ${sql.join(
    worded.map((field) => sql`WHEN ${field} THEN nullif(${from[field]}, '')`),
    sql` `,
  )} END`;
const masterNow = ofField({
  teaser: employers.teaser,
  description: employers.description,
  contactMail: employers.mail,
  contactPhone: employers.phone,
});
const own = ofField(employerOverlays);

/** The master's changes of an adapted field since it was written or last confirmed. */
const laterChanges = (than: SQL | typeof adaptedFields.masterVersion = adaptedFields.masterVersion) =>
  sql`FROM ${employerChanges} WHERE ${employerChanges.employerId} = ${adaptedFields.employerId}
    AND ${employerChanges.version} > ${than}
    AND ${employerChanges.field} = CASE ${adaptedFields.field} WHEN 'contactMail' THEN 'mail' WHEN 'contactPhone' THEN 'phone' ELSE ${adaptedFields.field} END`;
const masterThen = sql<
  string | null
>`(SELECT ${employerChanges.oldValue} ${laterChanges()} ORDER BY ${employerChanges.version} LIMIT 1)`;

const employer = { table: employers, on: eq(employers.id, adaptedFields.employerId) } as const;
const overlay = { table: employerOverlays, on: eq(employerOverlays.employerId, adaptedFields.employerId) } as const;
/** The master says something else now than when the county's own words were written over it. */
const overtaken = and(
  inArray(adaptedFields.field, worded),
  isNull(employers.mergedInto),
  sql`${adaptedFields.masterVersion} < ${employers.version}`,
  sql`EXISTS (SELECT 1 ${laterChanges()})`,
  sql`${masterThen} IS NOT ${masterNow}`,
);

/** Whether such words of a county stand above an employer of the statement. */
export const hasOvertaken = (county: TenantId) =>
  sql<number>`EXISTS (SELECT 1 FROM ${adaptedFields} WHERE ${adaptedFields.tenantId} = ${county} AND ${adaptedFields.employerId} = ${employers.id} AND ${overtaken})`;

const shown = {
  id: adaptedFields.id,
  field: adaptedFields.field,
  setBy: sql<string | null>`${members.name}`,
  setAt: adaptedFields.setAt,
  masterVersion: adaptedFields.masterVersion,
};
export type AdaptedField = RowOf<typeof shown>;

/** Which fields of which employers a county has adapted, by whom, when, and over which version of the shared record. */
export class AdaptedFields {
  static in = (db: TenantDb) => new AdaptedFields(db);
  readonly #rows: Rows<typeof adaptedFields>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, adaptedFields, { publishes: "tenant", rings: "search" });
  }

  of = (employerId: string) =>
    this.#rows.select(shown, {
      joins: [{ table: members, on: eq(members.id, adaptedFields.setBy), kind: "left" }],
      where: eq(adaptedFields.employerId, employerId as EmployerId),
    });

  set(
    employerId: EmployerId,
    {
      id,
      field,
      ...set
    }: { id: Id<"adp">; field: OverlayField; setBy: Id<"mem">; setAt: Instant; masterVersion: number },
  ): Write {
    const target = [adaptedFields.tenantId, adaptedFields.employerId, adaptedFields.field];
    return this.#rows.addOrChange({ id, employerId, field, ...set }, target, { id, ...set } as never);
  }

  remove = (employerId: EmployerId, fields: OverlayField[]): Write =>
    this.#rows.removeWhere(and(eq(adaptedFields.employerId, employerId), inArray(adaptedFields.field, fields)));

  /** Own words over a master that has changed since, with what it said then and says now. */
  overtaken = (limit: number, ids?: readonly string[]) =>
    this.#rows.select(
      {
        id: adaptedFields.id,
        field: sql<WordedField>`${adaptedFields.field}`,
        employerId: adaptedFields.employerId,
        employer: employers.name,
        version: employers.version,
        masterThen,
        masterNow,
        own,
        setAt: adaptedFields.setAt,
        setBy: sql<string | null>`${members.name}`,
      },
      {
        joins: [employer, overlay, { table: members, on: eq(members.id, adaptedFields.setBy), kind: "left" }],
        where: and(overtaken, ids && sql`${adaptedFields.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
        orderBy: [asc(employers.nameKey), asc(adaptedFields.employerId), asc(adaptedFields.field)],
        limit,
      },
    );

  async countOvertaken(): Promise<number> {
    const [row] = await this.#rows.select({ number: sql<number>`count(*)` }, { joins: [employer], where: overtaken });
    return row?.number ?? 0;
  }

  /** An adaptation whose master has not changed for it since `version`. */
  #unlessChangedSince = (id: string, version: number) =>
    and(eq(adaptedFields.id, id as Id<"adp">), sql`NOT EXISTS (SELECT 1 ${laterChanges(sql`${version}`)})`);

  /** Confirms own words against the version of the master that was read. */
  confirm = (id: string, version: number) =>
    this.#rows.changeWhere(eq(adaptedFields.id, id as Id<"adp">), {
      masterVersion: sql`max(${adaptedFields.masterVersion}, ${version})`,
    });

  /** Gives own words up for the master's as read at `version`; nothing where it has changed again or the own words have. */
  giveUp = (id: string, version: number) => this.#rows.removeWhere(this.#unlessChangedSince(id, version));
}

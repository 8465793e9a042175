import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import * as tables from "#db/tables";

const tenantTables = Object.values(tables)
  .filter((table) => is(table, SQLiteTable))
  .filter((table) => tables.ownershipOf(table)?.owner === "tenant")
  .map((table) => getTableName(table as SQLiteTable));

/** A table where SQL names one; a column may have the name of a table. */
const mentioned = new RegExp(
  `(?:\\b(?:from|join|into|update)\\s+|,\\s*(?=\\w+\\s+(?!from\\b)\\w))"?(${tenantTables.join("|")})\\b`,
  "i",
);
const isTenantId = (value: unknown) => typeof value === "string" && /^tnt_[0-9a-z]+$/.test(value);

/** A statement reached a tenant's table without saying which tenant. */
export class UntenantedStatement extends Error {
  constructor(sql: string, reason: string) {
    super(`${reason}: ${sql}`);
    this.name = "UntenantedStatement";
  }
}

export interface Tap {
  database: D1Database;
  /** How often the database was called: a batch is one call. */
  trips(): number;
  /** How many rows it read for them, as D1 counts and bills them. */
  rowsRead(): number;
}

/**
 * A D1 that refuses every statement on a tenant's table that does not bind `current`, or a tenant that this very tap saw
 * being founded, or `invited`, whose first lead the agency invites in its name. Without a current tenant (queue and cron, which serve one after the other) some tenant has to be bound.
 */
export function tap(database: D1Database, current: string | undefined, invited?: string): Tap {
  let trips = 0;
  let rowsRead = 0;
  const metered = <A>(answer: A): A => {
    const { meta } = (answer ?? {}) as { meta?: { rows_read?: number } };
    rowsRead += meta?.rows_read ?? 0;
    return answer;
  };
  const allowed = new Set<unknown>(invited ? [current, invited] : [current]);

  const check = (sql: string, values: unknown[]) => {
    if (/^insert into "?tenants"?/i.test(sql)) values.filter(isTenantId).forEach((founded) => allowed.add(founded));
    const table = mentioned.exec(sql)?.[1];
    if (!table) return;
    const bound = values.filter(isTenantId);
    if (!bound.some((tenant) => current === undefined || allowed.has(tenant))) {
      throw new UntenantedStatement(sql, `${table} without the current tenant`);
    }
  };

  const tapped = (statement: D1PreparedStatement, sql: string, checked: boolean): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === "bind") {
          return (...values: unknown[]) => {
            check(sql, values);
            return tapped(target.bind(...values), sql, true);
          };
        }
        if (name === "unwrapped") return target;
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          if (!checked) check(sql, []);
          trips++;
          const answer = (member as (...args: unknown[]) => unknown).apply(target, args);
          return answer instanceof Promise ? answer.then(metered) : answer;
        };
      },
    });

  const proxy = new Proxy(database, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => tapped(target.prepare(sql), sql, false);
      if (name === "batch") {
        return async (statements: (D1PreparedStatement & { unwrapped: D1PreparedStatement })[]) => {
          trips++;
          return (await target.batch(statements.map((statement) => statement.unwrapped))).map(metered);
        };
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? (member as (...args: unknown[]) => unknown).bind(target) : member;
    },
  });

  return { database: proxy, trips: () => trips, rowsRead: () => rowsRead };
}

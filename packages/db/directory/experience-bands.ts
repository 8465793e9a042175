import { sql, type SQL } from "drizzle-orm";

/** From and below, in the unit of what is measured; where one is missing there is no such limit. */
interface Limits {
  from?: number;
  below?: number;
}

/** Cost per contact in cents. */
export const costBands = {
  "bis-1": { below: 100 },
  "1-bis-5": { from: 100, below: 500 },
  "5-bis-20": { from: 500, below: 2000 },
  "ab-20": { from: 2000 },
} as const satisfies Record<string, Limits>;
export type CostBand = keyof typeof costBands;

/** Effort in hours. */
export const effortBands = {
  "bis-20": { below: 20 },
  "20-bis-80": { from: 20, below: 80 },
  "80-bis-200": { from: 80, below: 200 },
  "ab-200": { from: 200 },
} as const satisfies Record<string, Limits>;
export type EffortBand = keyof typeof effortBands;

/** How many counties have tried it and told their result. */
export const triedBands = {
  "0": { below: 1 },
  "1": { from: 1, below: 2 },
  "ab-2": { from: 2 },
} as const satisfies Record<string, Limits>;
export type TriedBand = keyof typeof triedBands;

/** Whether `value` lies in a band; a value that is not known lies in none. */
export function within(value: SQL, { from, below }: Limits): SQL {
  const low = from === undefined ? sql`1` : sql`${value} >= ${from}`;
  const high = below === undefined ? sql`1` : sql`${value} < ${below}`;
  return sql`(${value} IS NOT NULL AND ${low} AND ${high})`;
}

/** The name of the band that `value` lies in. */
export const bandOf = (value: SQL, bands: Record<string, Limits>): SQL<string | null> =>
  sql`CASE ${sql.join(
    Object.entries(bands).map(([name, limits]) => sql`WHEN ${within(value, limits)} THEN ${name}`),
    sql` `,
  )} END`;

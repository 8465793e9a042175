import type { Month, TenantId } from "#kernel";
import type { Contribution } from "./pooled.ts";
import type { Publication } from "./publication.ts";
import { isYear, type FrozenDefinition, type ReleasedTable } from "./released.ts";

type Covering = Pick<ReleasedTable, "countyId" | "period" | "months" | "definitions">;

/**
 * The tables that make up a longer period with as few bands as possible: a county's year where there is one, its months
 * elsewhere. No month is in it twice.
 */
export function covering<T extends Covering>(tables: readonly T[]): T[] {
  const years = tables.filter(({ period }) => isYear(period));
  const inYear = new Set(years.flatMap(({ countyId, months }) => months.map((month) => `${countyId} ${month}`)));
  return tables.filter(({ countyId, period }) => isYear(period) || !inYear.has(`${countyId} ${period}`));
}

/**
 * What each county gives to a figure of the whole period that `tables` cover: a part for each table, or the last one alone
 * where months are not added up. Tables in which the indicator does not stand give nothing.
 */
export function contributions<T extends Covering>(
  tables: readonly T[],
  { id, sums }: Pick<FrozenDefinition, "id" | "sums">,
  figureIn: (table: T) => Publication | undefined,
): Contribution[] {
  const counted = covering(tables).filter(({ definitions }) => definitions.some((one) => one.id === id));
  const parts = [...Map.groupBy(counted, ({ countyId }) => countyId).values()].flatMap((own) =>
    sums === "latest" ? own.toSorted((a, b) => last(a).localeCompare(last(b))).slice(-1) : own,
  );
  return parts.flatMap((table) => {
    const publication = figureIn(table);
    return publication ? [{ countyId: table.countyId, publication }] : [];
  });
}

const last = ({ months }: Covering): string => months.at(-1)!;

/** From when to when a county took part, and with how many months. */
export interface Participation {
  countyId: TenantId;
  from: Month;
  to: Month;
  months: number;
}

/** Who took part in the period that `tables` cover, from when to when. */
export function participation(tables: readonly Covering[]): Participation[] {
  return [...Map.groupBy(covering(tables), ({ countyId }) => countyId)].map(([countyId, own]) => {
    const months = own.flatMap((table) => table.months).toSorted();
    return { countyId, from: months[0]!, to: months.at(-1)!, months: months.length };
  });
}

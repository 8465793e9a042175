import type { BudgetLine, Grant } from "#db/repositories";

/** The calendar years a grant runs in. */
export function yearsOf({ startsOn, endsOn }: Pick<Grant, "startsOn" | "endsOn">): number[] {
  const [first, last] = [startsOn, endsOn].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

type Years = Pick<BudgetLine, "years">;

/** What a line plans in a year, in cents. */
export const plannedIn = ({ years }: Years, year: number): number =>
  years.find((one) => one.year === year)?.plannedCents ?? 0;

/** What a line plans over all years, in cents. */
export const plannedOn = ({ years }: Years): number => years.reduce((sum, { plannedCents }) => sum + plannedCents, 0);

/** What all lines plan in a year, in cents. */
export const plannedByAll = (lines: readonly Years[], year: number): number =>
  lines.reduce((sum, line) => sum + plannedIn(line, year), 0);

/** What all lines plan over all years, in cents. */
export const plannedInAll = (lines: readonly Years[]): number => lines.reduce((sum, line) => sum + plannedOn(line), 0);

/** What of an amount the funder pays, in cents, rounded down: a funder never pays a fraction more than its share. */
export const fundedOf = (cents: number, { share }: Pick<Grant, "share">): number =>
  Math.floor((cents * share) / 10_000);

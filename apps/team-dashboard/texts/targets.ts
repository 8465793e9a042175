import type { YearOfTargets } from "#domain/targets/list-targets";
import { wholeNumber } from "#web";

const month = (at: number, length: "short" | "long") =>
  new Intl.DateTimeFormat("de-DE", { month: length, timeZone: "UTC" }).format(Date.UTC(2027, at, 15));

export const shortMonths = Array.from({ length: 12 }, (_, at) => month(at, "short"));
export const longMonths = Array.from({ length: 12 }, (_, at) => month(at, "long"));

/** How the months and the year as a whole stand to each other, where both have a target. */
export function monthsApart({ indicator, ofMonths, year }: YearOfTargets): string | undefined {
  if (ofMonths === null) return undefined;
  const said = indicator.sums === "sum" ? "Die Monate ergeben" : "Der letzte Monat sagt";
  const months = `${said} ${wholeNumber(ofMonths, "de")}`;
  if (year === null) return `${months}; ein Jahresziel fehlt.`;
  return year === ofMonths
    ? `${months}, genau das Jahresziel.`
    : `${months}, das Jahresziel ist ${wholeNumber(year, "de")}. Das darf sein.`;
}

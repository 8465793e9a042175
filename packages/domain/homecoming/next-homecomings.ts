import { addDays, type Day } from "#kernel";

export type Homecoming = "easter" | "whitsun" | "schuetzenfest" | "between-the-years";

export interface HomecomingTime {
  what: Homecoming;
  from: Day;
  to: Day;
}

/** The times of the year in which people come home, the next ones at `today` first; one that goes on counts as next. */
export function nextHomecomings(today: Day, number: number): HomecomingTime[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap(homecomingsOf)
    .filter(({ to }) => to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, number);
}

function homecomingsOf(year: number): HomecomingTime[] {
  const easter = easterSunday(year);
  return [
    { what: "easter", from: addDays(easter, -2), to: addDays(easter, 1) },
    { what: "whitsun", from: addDays(easter, 48), to: addDays(easter, 50) },
    { what: "schuetzenfest", from: `${year}-05-01`, to: `${year}-09-15` },
    { what: "between-the-years", from: `${year}-12-27`, to: `${year}-12-30` },
  ];
}

/** Easter Sunday of a year after 1583 (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as Day;
}

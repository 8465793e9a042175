import { readFileSync } from "node:fs";
import type { FrozenDefinition, MonthSum } from "#db/repositories";
import { campaignKinds, type Indicator, type Month } from "#kernel";
import { seeded } from "../support/seeded.ts";

/** What one county counted in its months, exactly. */
export interface GeneratedCounty {
  ags: string;
  municipalities: string[];
  months: { month: Month; sums: MonthSum[] }[];
}

/** How many occasions a month has, how many people come to one, and how they spread over places. */
interface Habit {
  id: Indicator;
  aboutPeople: boolean;
  occasions: number;
  people: number;
}

/** From crowds at a town festival to one person who comes back, and boxes for comparison. */
const habits: Habit[] = [
  { id: "heads", aboutPeople: true, occasions: 7, people: 45 },
  { id: "rsvps", aboutPeople: true, occasions: 6, people: 14 },
  { id: "followers", aboutPeople: true, occasions: 14, people: 5 },
  { id: "enquiries", aboutPeople: true, occasions: 6, people: 4 },
  { id: "returns", aboutPeople: true, occasions: 2, people: 2 },
  { id: "boxes", aboutPeople: false, occasions: 2, people: 300 },
];

export const definitionsOf = (ids?: readonly Indicator[]): FrozenDefinition[] =>
  habits
    .filter(({ id }) => !ids || ids.includes(id))
    .map(({ id, aboutPeople }) => ({
      id,
      name: id,
      nameEn: id,
      unit: "",
      counts: "",
      leavesOut: "",
      aboutPeople,
      sums: "sum",
    }));

/** The real municipalities of the region's five counties, by county, the largest first. */
export function municipalitiesByCounty(): Map<string, string[]> {
  const [, ...lines] = readFileSync(new URL("../../data/municipalities.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const rows = lines.map((line) => line.split(","));
  const byCounty = Map.groupBy(
    rows.toSorted((a, b) => Number(b[6]) - Number(a[6])),
    (row) => row[3]!,
  );
  return new Map([...byCounty].map(([county, own]) => [county, own.map(([ags]) => ags!)]));
}

/** The first month and `number - 1` after it. */
export const monthsFrom = (first: Month, number: number): Month[] =>
  Array.from({ length: number }, (_, at) => {
    const [year, month] = first.split("-").map(Number);
    return new Date(Date.UTC(year!, month! - 1 + at, 1)).toISOString().slice(0, 7) as Month;
  });

/** Five counties with their real municipalities, each with months as they happen: few occasions, mostly in the larger towns. */
export function generatedRegion(seed: number, months: readonly Month[]): GeneratedCounty[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[], bias: number) => list[Math.floor(random() ** bias * list.length)]!;
  return [...municipalitiesByCounty()].map(([ags, municipalities], size) => ({
    ags,
    municipalities,
    months: months.map((month) => ({
      month,
      sums: habits.flatMap(({ id, occasions, people }) =>
        Array.from({ length: Math.floor(random() * (occasions * (1 - size * 0.12) + 1)) }, () => ({
          indicator: id,
          municipalityAgs: random() < 0.12 ? "" : pick(municipalities, 1.7),
          kind: pick(["", ...campaignKinds], 1.3),
          amount: Math.floor(random() ** 2 * people) + (people < 20 ? 1 : 0),
        })),
      ),
    })),
  }));
}

import type { FrozenDefinition } from "#db/repositories";
import { indicators, type Indicator, type Month } from "#kernel";
import { definitionsOf, generatedRegion, monthsFrom } from "../attack/generated-region.ts";
import { ReleaseHistory } from "../attack/release-history.ts";

/** Which generated figure stands in for each that the region counts about people besides; the rare ones are all alike. */
const likeness: Partial<Record<Indicator, Indicator>> = {
  talks: "enquiries",
  children: "returns",
  beginnings: "returns",
  clerkships: "enquiries",
  students: "followers",
  stayed3: "returns",
  stayed12: "returns",
  stayed36: "returns",
};

/** CPU seconds of what a release computes, for five counties with the region's real municipalities and 13 figures about people each. */
export function releaseCpu(): { name: string; seconds: number }[] {
  const months = monthsFrom("2024-01", 12);
  const known = definitionsOf();
  const others = indicators
    .filter((id) => likeness[id])
    .map((id): FrozenDefinition => ({ ...known[0]!, id, name: id }));
  const counties = generatedRegion(7, months).map((county) => ({
    history: new ReleaseHistory(county.ags, county.municipalities, [...known, ...others], months[0]!),
    months: county.months.map(({ month, sums }) => ({
      month,
      sums: [
        ...sums,
        ...others.flatMap(({ id }) =>
          sums.filter(({ indicator }) => indicator === likeness[id]).map((sum) => ({ ...sum, indicator: id })),
        ),
      ],
    })),
  }));
  const release = (at: number, more = 0) =>
    seconds(() => {
      for (const { history, months: own } of counties) {
        const { month, sums } = own[at]!;
        history.release(
          month as Month,
          more
            ? [
                ...sums,
                ...(["heads", "rsvps", "followers"] as const).map((indicator) => ({
                  ...{ indicator, municipalityAgs: "", kind: "table", amount: more },
                })),
              ]
            : sums,
        );
      }
    });
  const usual = months.slice(0, 11).map((_, at) => release(at));
  return [
    { name: "a month, the dearest of eleven", seconds: Math.max(...usual) },
    { name: "the month that completes the year", seconds: release(11) },
    { name: "a correction of three figures in a complete year", seconds: release(4, 23) },
  ];
}

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Prints them beside what they may cost. */
export function printReleaseCpu() {
  console.log("\nW8  release of one month with the solver, five counties          CPU s   of 5 s");
  for (const { name, seconds: spent } of releaseCpu())
    console.log(
      `    ${name.padEnd(58)} ${spent.toFixed(2).padStart(7)}  ${((spent / 5) * 100).toFixed(0).padStart(5)} %`,
    );
}

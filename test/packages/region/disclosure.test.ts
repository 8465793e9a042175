import { describe, expect, test } from "vitest";
import { campaignKinds } from "#kernel";
import { narrowCells } from "../../../packages/db/region/attack.ts";
import {
  disclose,
  keyOf,
  knownOf,
  type DisclosedCell,
  type ExactCell,
} from "../../../packages/db/region/disclosure.ts";
import { aboutPeople, behind, type Publication } from "../../../packages/db/region/publication.ts";
import { seeded } from "../../support/seeded.ts";

const places = ["", "brilon", "meschede", "olsberg", "sundern", "marsberg", "medebach"];
const kinds = ["", ...campaignKinds];
const MONTHS = 24;

/** A month as it happens: few occasions, each with some people at one place in one kind of campaign. */
function aMonth(random: () => number) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() ** 1.6 * list.length)]!;
  return Array.from({ length: Math.floor(random() * 9) }, () => ({
    place: pick(places),
    kind: pick(kinds),
    heads: Math.floor(random() ** 2 * 45),
  }));
}

function tableOf(occasions: ReturnType<typeof aMonth>): ExactCell[] {
  const heads = (which: (occasion: (typeof occasions)[number]) => boolean) =>
    occasions.filter(which).reduce((sum, occasion) => sum + occasion.heads, 0);
  return [
    { dimension: "total", cell: "", amount: heads(() => true) },
    ...places.map((cell) => ({
      dimension: "municipality" as const,
      cell,
      amount: heads(({ place }) => place === cell),
    })),
    ...kinds.map((cell) => ({ dimension: "campaign-kind" as const, cell, amount: heads(({ kind }) => kind === cell) })),
  ];
}

const isHidden = ({ publication }: { publication: Publication }) => "band" in publication && publication.band === "0–7";
const knownExactly = (cells: ExactCell[]) =>
  cells.map((cell) => ({ ...cell, publication: { value: cell.amount } as Publication }));

/**
 * An attack that shares nothing with the check: tries every way in which the other cells of a table can make up its total.
 * Reachable sums are found by adding one cell after the other.
 */
function recovered(
  cells: readonly { dimension: string; cell: string; publication: Publication; exactly?: boolean }[],
  target: string,
) {
  const rangeOf = ({ publication, exactly }: (typeof cells)[number]) =>
    exactly && "value" in publication ? { low: publication.value, high: publication.value } : behind(publication);
  const sums = (list: typeof cells) => {
    let reachable = new Set([0]);
    for (const cell of list) {
      const { low, high } = rangeOf(cell);
      const next = new Set<number>();
      for (const sum of reachable)
        for (let value = low; value <= Math.min(high, low + 300); value++) next.add(sum + value);
      reachable = next;
    }
    return reachable;
  };
  const total = cells.find(({ dimension }) => dimension === "total")!;
  const inTable = (dimension: string) => cells.filter((cell) => cell.dimension === dimension);
  const { low, high } = rangeOf(total);
  const own = cells.find((cell) => keyOf(cell as never) === target)!;
  const other = own.dimension === "municipality" ? "campaign-kind" : "municipality";
  const otherSums = sums(inTable(other));
  const rest = sums(inTable(own.dimension).filter((cell) => cell !== own));
  const range = rangeOf(own);
  const possible: number[] = [];
  for (let value = range.low; value <= range.high; value++) {
    if ([...rest].some((sum) => sum + value >= low && sum + value <= high && otherSums.has(sum + value)))
      possible.push(value);
  }
  return { low: Math.min(...possible), high: Math.max(...possible) };
}

describe("a figure about people", () => {
  test("is a band below 8 and rounded to 5 from there on", () => {
    for (const few of [0, 1, 7]) expect(aboutPeople(few)).toEqual({ band: "0–7" });
    expect([8, 12, 13, 17, 18, 22, 23].map((heads) => (aboutPeople(heads) as { value: number }).value)).toEqual([
      10, 10, 15, 15, 20, 20, 25,
    ]);
  });

  test("lies within what its publication says", () => {
    for (let heads = 0; heads < 400; heads++) {
      const { low, high } = behind(aboutPeople(heads));
      expect(low <= heads && heads <= high).toBe(true);
    }
  });
});

describe("over 24 months of generated figures", () => {
  const random = seeded(2016);
  const months = Array.from({ length: MONTHS * 5 }, () => tableOf(aMonth(random)));
  const released = months.map((cells) => disclose(cells));

  test("no hidden cell can be worked out to an interval narrower than five", () => {
    const widths = released.flatMap((cells) =>
      cells
        .filter(isHidden)
        .filter(({ dimension }) => dimension !== "total")
        .map((cell) => {
          const { low, high } = recovered(cells, keyOf(cell));
          return high - low;
        }),
    );
    expect(widths.length).toBeGreaterThan(1000);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(5);
  });

  test("every publication is true", () => {
    for (const { amount, publication } of released.flat()) {
      const { low, high } = behind(publication);
      expect(low <= amount && amount <= high).toBe(true);
    }
  });

  test("hardly a figure is lost for it", () => {
    const shown = released.flat().filter(({ amount }) => amount >= 8);
    const coarse = shown.filter(({ protects }) => protects.length > 0);
    expect(coarse.length / shown.length).toBeLessThan(0.35);
    expect(released.flat().filter(({ publication }) => "band" in publication && publication.band === "–")).toEqual([]);
  });

  test("with exact totals and neighbours beside hidden cells the attack recovers some", () => {
    const leaks = months.flatMap((cells) => {
      const naive = cells.map((cell) => ({
        ...cell,
        publication: cell.amount < 8 ? aboutPeople(cell.amount) : { value: cell.amount },
        exactly: true,
      }));
      return naive
        .filter(isHidden)
        .filter(({ dimension }) => dimension !== "total")
        .filter((cell) => {
          const { low, high } = recovered(naive, keyOf(cell));
          return high - low < 5;
        });
    });
    expect(leaks.length).toBeGreaterThan(20);
  });

  test("with rounding alone the attack still recovers some, which is why neighbours are hidden too", () => {
    const rounded = months.map((cells) => cells.map((cell) => ({ ...cell, publication: aboutPeople(cell.amount) })));
    expect(rounded.flatMap((cells) => narrowCells([knownOf(cells)], new Map())).length).toBeGreaterThan(0);
  });
});

describe("a correction", () => {
  const random = seeded(2026);
  const corrected = Array.from({ length: MONTHS }, () => {
    const before = aMonth(random);
    const after = [
      ...before,
      {
        place: places[Math.floor(random() * places.length)]!,
        kind: kinds[Math.floor(random() * kinds.length)]!,
        heads: 1 + Math.floor(random() * 9),
      },
    ];
    const [first, truth] = [tableOf(before), tableOf(after)];
    const one = disclose(first);
    return { first, truth, one, two: disclose(truth, [knownOf(one)]) };
  });

  test("gives nothing away together with what it corrects", () => {
    for (const { truth, one, two } of corrected) {
      const likely = new Map(truth.map((cell) => [keyOf(cell), cell.amount]));
      expect(narrowCells([knownOf(one), knownOf(two)], likely)).toEqual([]);
    }
  });

  test("is true, and so was what it corrects", () => {
    const holds = ({ amount, publication }: DisclosedCell) =>
      amount >= behind(publication).low && amount <= behind(publication).high;
    expect(corrected.flatMap(({ one, two }) => [...one, ...two]).filter((cell) => !holds(cell))).toEqual([]);
  });

  test("would give something away if the earlier release were forgotten", () => {
    const table = (brilon: number): ExactCell[] => [
      { dimension: "total", cell: "", amount: 25 + brilon },
      ...Object.entries({ "": 25, brilon, meschede: 0, olsberg: 0 }).map(([cell, amount]) => ({
        dimension: "municipality" as const,
        cell,
        amount,
      })),
      ...Object.entries({ "": 0, box: 17, table: 8 + brilon }).map(([cell, amount]) => ({
        dimension: "campaign-kind" as const,
        cell,
        amount,
      })),
    ];
    const [before, after] = [knownOf(disclose(table(2))), table(10)];
    const likely = new Map(after.map((cell) => [keyOf(cell), cell.amount]));
    expect(narrowCells([before, knownOf(disclose(after))], likely)).not.toEqual([]);
    expect(narrowCells([before, knownOf(disclose(after, [before]))], likely)).toEqual([]);
  });
});

test("whoever knows everything exactly finds every cell, so the check does see", () => {
  const cells = tableOf([
    { place: "brilon", kind: "table", heads: 3 },
    { place: "meschede", kind: "table", heads: 20 },
  ]);
  const exact = knownExactly(cells).map((cell) =>
    cell.amount === 3 && cell.dimension === "municipality"
      ? { ...cell, publication: aboutPeople(3) }
      : { ...cell, exactly: true },
  );
  expect(recovered(exact, "municipality:brilon")).toEqual({ low: 3, high: 3 });
});

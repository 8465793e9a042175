import { describe, expect, test } from "vitest";
import { campaignKinds, type Month } from "#kernel";
import { narrowPlaces } from "../../../packages/db/region/attack.ts";
import type { ExactCell } from "../../../packages/db/region/catalogue.ts";
import { disclose, draftOf, type Draft } from "../../../packages/db/region/disclosure.ts";
import { Exchange } from "../../../packages/db/region/exchange.ts";
import { extremeWorld } from "../../../packages/db/region/linear-program.ts";
import { aboutPeople, behind } from "../../../packages/db/region/publication.ts";
import { fits, puzzleOf, type PublishedTable } from "../../../packages/db/region/puzzle.ts";
import type { ReleasedPeriod } from "../../../packages/db/region/released.ts";
import { seeded } from "../../support/seeded.ts";

const places = ["", "brilon", "meschede", "olsberg", "sundern", "marsberg"];
const kinds = ["", ...campaignKinds];
const random = seeded(2016);

interface Occasion {
  place: string;
  kind: string;
  heads: number;
}

/** A month as it happens: few occasions, each with some people at one place in one kind of campaign. */
function aMonth(): Occasion[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() ** 1.6 * list.length)]!;
  return Array.from({ length: Math.floor(random() * 9) }, () => ({
    place: pick(places),
    kind: pick(kinds),
    heads: Math.floor(random() ** 2 * 45),
  }));
}

function exactOf(occasions: readonly Occasion[]): ExactCell[] {
  const heads = (which: (occasion: Occasion) => boolean) =>
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

const publishedAs = ({ period, months, cells }: Draft): PublishedTable => ({
  period,
  months,
  cells: cells.map(({ amount, ...cell }) => ({ ...cell, exact: amount })),
});
const released = (period: ReleasedPeriod, occasions: readonly Occasion[], earlier: readonly PublishedTable[] = []) => {
  const draft = draftOf(period, [period as Month], exactOf(occasions));
  disclose(earlier, [draft]);
  return draft;
};

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

describe("over many generated months", () => {
  const drafts = Array.from({ length: 120 }, (_, at) =>
    released(`20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}` as Month, aMonth()),
  );

  test("every publication is true, and hardly a figure is lost", () => {
    const cells = drafts.flatMap((draft) => draft.cells);
    for (const { amount, publication } of cells) {
      const { low, high } = behind(publication);
      expect(low <= amount && amount <= high).toBe(true);
    }
    const shown = cells.filter(({ amount }) => amount >= 8);
    expect(shown.filter(({ protects }) => protects.length > 0).length / shown.length).toBeLessThan(0.25);
    expect(cells.filter(({ publication }) => "band" in publication && publication.band === "–")).toEqual([]);
  });

  test("a cell is coarser only where something would be given away otherwise", () => {
    for (const draft of drafts) {
      const coarse = draft.cells.filter(({ protects }) => protects.length > 0);
      for (const cell of coarse) {
        const before = cell.publication;
        cell.publication = aboutPeople(cell.amount);
        expect(narrowPlaces([publishedAs(draft)])).not.toEqual([]);
        cell.publication = before;
      }
    }
  });
});

test("what the network finds is as far as the linear program gets", () => {
  const year = Array.from({ length: 12 }, (_, at) => `2031-${String(at + 1).padStart(2, "0")}` as Month);
  const months = year.map((month) => ({ month, occasions: aMonth() }));
  const tables = [
    ...months.map(({ month, occasions }) => publishedAs(draftOf(month, [month], exactOf(occasions)))),
    publishedAs(draftOf("2031", year, exactOf(months.flatMap(({ occasions }) => occasions)))),
  ];
  const puzzle = puzzleOf(tables);
  const truth = puzzle.unknowns.map((unknown) => unknown.truth!);
  expect(fits(puzzle, truth)).toBe(true);
  const exchange = new Exchange(puzzle);
  const some = [...puzzle.unknowns.keys()].filter((at) => puzzle.unknowns[at]!.hidden).slice(0, 12);
  for (const at of some) {
    const [up, down] = [exchange.moved(truth, at, 1000), exchange.moved(truth, at, -1000)];
    expect(fits(puzzle, up) && fits(puzzle, down)).toBe(true);
    expect(up[at]).toBe(extremeWorld(puzzle, at, "maximize")![at]);
    expect(down[at]).toBe(extremeWorld(puzzle, at, "minimize")![at]);
  }
});

describe("a correction", () => {
  test("gives nothing away together with what it corrects, and neither was untrue", () => {
    for (let round = 0; round < 24; round++) {
      const before = aMonth();
      const late = {
        place: places[round % places.length]!,
        kind: kinds[round % kinds.length]!,
        heads: 1 + (round % 9),
      };
      const one = released("2031-02", before);
      const two = released("2031-02", [...before, late], [publishedAs(one)]);
      expect(narrowPlaces([publishedAs(one), publishedAs(two)])).toEqual([]);
      for (const { amount, publication } of [...one.cells, ...two.cells])
        expect(amount >= behind(publication).low && amount <= behind(publication).high).toBe(true);
    }
  });

  test("would give something away if the earlier release were forgotten", () => {
    const month = (brilon: number): Occasion[] => [
      { place: "", kind: "box", heads: 17 },
      { place: "", kind: "table", heads: 8 },
      { place: "brilon", kind: "table", heads: brilon },
    ];
    const [before, forgetful] = [released("2031-02", month(2)), released("2031-02", month(10))];
    expect(narrowPlaces([publishedAs(before), publishedAs(forgetful)])).not.toEqual([]);
    const mindful = released("2031-02", month(10), [publishedAs(before)]);
    expect(narrowPlaces([publishedAs(before), publishedAs(mindful)])).toEqual([]);
  });
});

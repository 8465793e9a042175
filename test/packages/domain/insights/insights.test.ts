import { describe, expect, test } from "vitest";
import type { SharedEffort } from "#db/repositories";
import { mapClassesOf } from "#domain/insights/map-classes";
import { effects } from "#domain/insights/what-works";
import type { TenantId } from "#kernel";

const effort = (county: string, costCents: number, reached: number, returns: number | null = null): SharedEffort => ({
  countyId: `tnt_${county}` as TenantId,
  kind: "photo",
  costCents,
  reached,
  returns,
});

describe("what works", () => {
  test("says nothing of a kind of campaign with fewer than three counties behind it, however many campaigns there are", () => {
    const [photo] = effects([effort("a", 1000, 10), effort("a", 1000, 10), effort("b", 1000, 10)]);
    expect(photo).toMatchObject({ campaigns: 3, counties: 2, perContact: null, cheapest: null, perReturn: null });
  });

  test("adds up cost and contacts, and tells how far campaigns are apart", () => {
    const [photo] = effects([effort("a", 1000, 10, 2), effort("b", 4000, 10, 0), effort("c", 3000, 20, null)]);
    expect(photo).toMatchObject({
      perContact: 200,
      cheapest: 100,
      dearest: 400,
      countiesWithReturns: 2,
      perReturn: null,
    });
  });

  test("leaves out who reached nobody", () => {
    expect(effects([effort("a", 1000, 0)])).toEqual([]);
  });
});

describe("the shades of the map", () => {
  const exact = (value: number) => ({ low: value, high: value });
  const released = [exact(10), exact(45), exact(120), { low: 0, high: 7 }];
  const { names, classOf } = mapClassesOf(true, released);

  test("begin with the band as it was released and go on in steps of five", () => {
    expect(names[0]).toBe("0–7");
    expect(names[1]).toMatch(/^10/);
    expect(released.map(classOf)).toEqual([1, 1, 3, 0]);
  });

  test("stay away from a figure of which less is known than a shade says", () => {
    expect([classOf({ low: 0, high: 35 }), classOf({ low: 8, high: Infinity })]).toEqual([undefined, undefined]);
  });

  test("put two people of the same rounded figure into the same shade", () => {
    for (let people = 8; people <= 120; people++)
      expect(classOf(exact(people)), String(people)).toBe(classOf(exact(Math.round(people / 5) * 5)));
  });
});

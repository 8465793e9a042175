import { describe, expect, test } from "vitest";
import { DisclosedMonth, ReleasedFigures } from "#db/repositories";
import { listReleases } from "#domain/figures/list-releases";
import { monthsToRelease } from "#domain/figures/months-to-release";
import { previewRelease } from "#domain/figures/preview-release";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { releaseMonth } from "#domain/figures/release-month";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { berlinInstant, stoppedClock } from "#kernel";
import { agencyHost, mintCounty, platform, scopeOf } from "../../support/platform.ts";

const clock = stoppedClock(berlinInstant("2031-03-10", "09:00"));
let counted = 0;

async function county() {
  const minted = await mintCounty();
  const scope = await minted.scope(clock);
  const editor = asEditor(await minted.member("editor"));
  const count = (indicator: "heads" | "boxes" | "followers", amount: number, day: string, municipalityAgs = "") =>
    recordTouchpoint(
      scope,
      editor,
      { indicator, amount, day, municipalityAgs, campaignId: "", note: "" },
      `test-${counted++}`,
    );
  return { ...minted, scope, count, lead: asLead(await minted.member("lead")) };
}

test("the region reads a month only once it was released, people rounded or in bands and things exact", async () => {
  const { scope, count, lead } = await county();
  await Promise.all([
    count("heads", 23, "2031-02-05", "05958032"),
    count("heads", 18, "2031-02-05", "05958036"),
    count("heads", 4, "2031-02-06", "05958012"),
    count("boxes", 131, "2031-02-06", "05958012"),
  ]);
  const agency = ReleasedFigures.in((await scopeOf(agencyHost)).region);
  const span = { from: "2031-02", to: "2031-02" } as const;
  const mine = async () =>
    (await agency.cells(span, "municipality")).filter(({ countyId }) => countyId === scope.tenant.id);
  expect(await mine()).toEqual([]);
  expect(await monthsToRelease(scope)).toEqual(["2031-02"]);

  await releaseMonth(scope, lead, "2031-02");
  const cells = await mine();
  const read = (indicator: string, cell: string) =>
    cells.find((one) => one.indicator === indicator && one.cell === cell)?.publication;
  expect(read("heads", "05958032")).toEqual({ value: 25 });
  expect(read("heads", "05958012")).toEqual({ band: "0–7" });
  expect(read("heads", "05958048")).toEqual({ band: "0–7" });
  expect(read("boxes", "05958012")).toEqual({ value: 131 });
  expect(await monthsToRelease(scope)).toEqual([]);
});

describe("a released month", () => {
  test("stays as it was, whatever is counted later, until a correction says why", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 40, "2031-01-20");
    await releaseMonth(scope, lead, "2031-01");
    await expect(releaseMonth(scope, lead, "2031-01", { reason: "Noch einmal", seen: "" })).rejects.toThrow("conflict");

    await count("boxes", 12, "2031-01-22");
    expect(await releaseMonth(scope, lead, "2031-01")).toMatchObject({
      problems: [{ field: "reason", rule: "required" }],
    });
    const corrected = await releaseMonth(scope, lead, "2031-01", { reason: "Zwölf Kisten nachgetragen", seen: "" });
    expect(corrected).toMatchObject({ release: { number: 2, reason: "Zwölf Kisten nachgetragen" } });

    const boxes = (await ReleasedFigures.in(scope.region).ofOwnMonth("2031-01")).filter(
      ({ indicator, dimension }) => indicator === "boxes" && dimension === "total",
    );
    expect(boxes.map(({ publication }) => publication)).toEqual([{ value: 40 }, { value: 52 }]);
    expect((await listReleases(scope, asReader(lead))).map(({ number, releasedBy }) => [number, releasedBy])).toEqual([
      [2, "Test lead"],
      [1, "Test lead"],
    ]);
  });

  test("cannot be changed or deleted by any statement", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 3, "2031-01-20");
    await releaseMonth(scope, lead, "2031-01");
    const { env } = await platform();
    for (const statement of [
      "UPDATE released_figures SET value = 9",
      "DELETE FROM released_figures",
      "UPDATE released_months SET reason = ''",
      "DELETE FROM released_months",
      "DELETE FROM releases",
    ]) {
      await expect(env.DB.prepare(statement).run()).rejects.toThrow(/frozen|append-only/);
    }
  });

  test("is released as it was looked at, and not when something was counted meanwhile", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 5, "2031-01-20");
    const { seen } = await previewRelease(scope, lead, "2031-01");
    await count("boxes", 1, "2031-01-21");
    expect(await releaseMonth(scope, lead, "2031-01", { reason: "", seen })).toHaveProperty("overtaken");
    expect(await listReleases(scope, asReader(lead))).toEqual([]);
  });

  test("is released once by two leads at the same moment", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 5, "2031-01-20");
    const both = await Promise.allSettled([releaseMonth(scope, lead, "2031-01"), releaseMonth(scope, lead, "2031-01")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await listReleases(scope, asReader(lead))).toHaveLength(1);
  });
});

test("a month that is not over, or is none, cannot be released", async () => {
  const { scope, lead } = await county();
  for (const month of ["2031-03", "2031-04", "2031-00", "2030-13"] as const)
    await expect(releaseMonth(scope, lead, month)).rejects.toThrow("not-found");
});

test("only what went through disclosure control can be released", () => {
  // @ts-expect-error a disclosed month cannot be written down, only made by disclosure control
  const written: DisclosedMonth = { month: "2031-01", cells: [] };
  expect(DisclosedMonth.is(written)).toBe(false);
});

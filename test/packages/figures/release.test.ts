import { describe, expect, test } from "vitest";
import { DisclosedRelease, participation, ReleasedTables } from "#db/repositories";
import { listReleases } from "#domain/figures/list-releases";
import { monthsToRelease } from "#domain/figures/months-to-release";
import { previewRelease, type ReleasePreview } from "#domain/figures/preview-release";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { releaseMonth } from "#domain/figures/release-month";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { berlinInstant, stoppedClock, type Month } from "#kernel";
import { agencyHost, mintCounty, platform, scopeOf } from "../../support/platform.ts";

const clock = stoppedClock(berlinInstant("2032-03-10", "09:00"));
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

const again = (reason: string) => ({ reason, seen: "" });
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}` as Month);

test("the region reads a month only once it was released, people rounded or in bands and things exact", async () => {
  const { scope, count, lead } = await county();
  await Promise.all([
    count("heads", 23, "2032-02-05", "05958032"),
    count("heads", 18, "2032-02-05", "05958036"),
    count("heads", 4, "2032-02-06", "05958012"),
    count("boxes", 131, "2032-02-06", "05958012"),
  ]);
  const agency = ReleasedTables.in((await scopeOf(agencyHost)).region);
  const mine = async () =>
    (await agency.latest({ from: "2032-02", to: "2032-02" })).find(({ countyId }) => countyId === scope.tenant.id);
  expect(await mine()).toBeUndefined();
  expect(await monthsToRelease(scope)).toEqual(["2032-02"]);

  await releaseMonth(scope, lead, "2032-02");
  const { byMunicipality, totals, definitions } = (await mine())!;
  expect(byMunicipality.heads).toMatchObject({
    "05958032": { value: 25 },
    "05958012": { band: "0–7" },
    "05958048": { band: "0–7" },
  });
  expect(byMunicipality.boxes).toEqual({ "05958012": { value: 131 } });
  expect(totals.boxes).toEqual({ value: 131 });
  expect(definitions.find(({ id }) => id === "heads")).toMatchObject({ name: "Köpfe", aboutPeople: true });
  expect(await monthsToRelease(scope)).toEqual([]);
});

describe("a released month", () => {
  test("stays as it was, whatever is counted later, until a correction says why and what changed", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 40, "2032-01-20");
    await releaseMonth(scope, lead, "2032-01");
    expect(await releaseMonth(scope, lead, "2032-01", again("Noch einmal"))).toMatchObject({ stopped: "unchanged" });

    await count("boxes", 12, "2032-01-22");
    expect(await releaseMonth(scope, lead, "2032-01")).toMatchObject({
      problems: [{ field: "reason", rule: "required" }],
    });
    const corrected = await releaseMonth(scope, lead, "2032-01", again("Zwölf Kisten nachgetragen"));
    expect(corrected).toMatchObject({ release: { number: 2, reason: "Zwölf Kisten nachgetragen" } });

    const versions = await ReleasedTables.in(scope.region).ofOwnYear("2032");
    expect(versions.map(({ totals }) => totals.boxes)).toEqual([{ value: 40 }, { value: 52 }]);
    expect(versions[1]!.changes).toContainEqual({
      indicator: "boxes",
      dimension: "total",
      cell: "",
      before: 40,
      after: 52,
    });
    expect(versions[1]!.changes.every(({ indicator }) => indicator === "boxes")).toBe(true);
    expect((await listReleases(scope, asReader(lead))).map(({ number, releasedBy }) => [number, releasedBy])).toEqual([
      [2, "Test lead"],
      [1, "Test lead"],
    ]);
  });

  test("cannot be changed or deleted by any statement", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 3, "2032-01-20");
    await releaseMonth(scope, lead, "2032-01");
    const { env } = await platform();
    for (const statement of [
      "UPDATE released_tables SET totals = '{}'",
      "DELETE FROM released_tables",
      "UPDATE releases SET exact = '[]'",
      "DELETE FROM releases",
    ]) {
      await expect(env.DB.prepare(statement).run()).rejects.toThrow(/frozen|append-only/);
    }
  });

  test("is released as it was looked at, and not when something was counted meanwhile", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 5, "2032-01-20");
    const { seen } = (await previewRelease(scope, lead, "2032-01")) as ReleasePreview;
    await count("boxes", 1, "2032-01-21");
    expect(await releaseMonth(scope, lead, "2032-01", { reason: "", seen })).toMatchObject({
      stopped: "counted-meanwhile",
    });
    expect(await listReleases(scope, asReader(lead))).toEqual([]);
  });

  test("is released once by two leads at the same moment, and the other one hears of it", async () => {
    const { scope, count, lead } = await county();
    await count("boxes", 5, "2032-01-20");
    const both = await Promise.all([releaseMonth(scope, lead, "2032-01"), releaseMonth(scope, lead, "2032-01")]);
    expect(both.filter((answer) => "release" in answer)).toHaveLength(1);
    expect(both.find((answer) => "stopped" in answer)).toMatchObject({ stopped: "released-meanwhile" });
    expect(await listReleases(scope, asReader(lead))).toHaveLength(1);
  });

  test("goes out before another month that was looked at in the same moment, which has to be looked at again", async () => {
    const { scope, count, lead } = await county();
    await Promise.all([count("boxes", 5, "2032-01-20"), count("boxes", 6, "2032-02-20")]);
    const both = await Promise.all([releaseMonth(scope, lead, "2032-01"), releaseMonth(scope, lead, "2032-02")]);
    expect(both.filter((answer) => "release" in answer)).toHaveLength(1);
    expect(both.find((answer) => "stopped" in answer)).toMatchObject({ stopped: "released-meanwhile" });
  });
});

describe("a year", () => {
  test("comes with the month that completes it, says more than twelve bands, and is corrected with its months", async () => {
    const { scope, count, lead } = await county();
    for (const month of monthsOf(2031)) await count("heads", 5, `${month}-15`, "05958012");
    expect(await monthsToRelease(scope)).toEqual([...monthsOf(2031), "2032-01", "2032-02"].slice(0, 12));
    for (const month of monthsOf(2031)) await releaseMonth(scope, lead, month);
    const tables = () => ReleasedTables.in(scope.region).ofOwnYear("2031");
    const [year, ...others] = (await tables()).filter(({ period }) => period === "2031");
    expect(others).toEqual([]);
    expect(year).toMatchObject({ number: 1, broughtBy: "2031-12", months: monthsOf(2031) });
    expect(year!.totals.heads).toEqual({ value: 60 });
    for (const month of ["2031-01", "2031-12"] as const)
      expect(await previewRelease(scope, lead, month)).toMatchObject({ number: 2, changes: false });

    await count("heads", 20, "2031-05-20", "05958012");
    const preview = (await previewRelease(scope, lead, "2031-05")) as ReleasePreview;
    expect(preview.tables.map(({ period, number }) => [period, number])).toEqual([
      ["2031-05", 2],
      ["2031", 2],
    ]);
    await releaseMonth(scope, lead, "2031-05", again("Ein Stand nachgetragen"));
    const corrected = (await tables()).findLast(({ period }) => period === "2031")!;
    expect(corrected).toMatchObject({ number: 2, broughtBy: "2031-05", reason: "Ein Stand nachgetragen" });
    expect(corrected.changes).toContainEqual({
      indicator: "heads",
      dimension: "total",
      cell: "",
      before: 60,
      after: 80,
    });
  });

  test("is made of what was released, not of what was counted later", async () => {
    const { scope, count, lead } = await county();
    for (const month of monthsOf(2031)) await count("boxes", 10, `${month}-15`);
    for (const month of monthsOf(2031).slice(0, 11)) await releaseMonth(scope, lead, month);
    await count("boxes", 7, "2031-03-20");
    await releaseMonth(scope, lead, "2031-12");
    const year = (await ReleasedTables.in(scope.region).ofOwnYear("2031")).findLast(({ period }) => period === "2031")!;
    expect(year.totals.boxes).toEqual({ value: 120 });
  });

  test("does not come where a county leaves in the middle of it; what it released stays, with its months", async () => {
    const { scope, count, lead } = await county();
    for (const month of monthsOf(2031).slice(2, 6)) await count("boxes", 10, `${month}-15`);
    for (const month of monthsOf(2031).slice(2, 6)) await releaseMonth(scope, lead, month);
    const tables = await ReleasedTables.in(scope.region).ofOwnYear("2031");
    expect(tables.map(({ period }) => period)).toEqual(monthsOf(2031).slice(2, 6));
    expect(participation(tables)).toEqual([{ countyId: scope.tenant.id, from: "2031-03", to: "2031-06", months: 4 }]);
  });
});

test("a month that is not over is not released, and what is no month, or none of the county's, is not found", async () => {
  const { scope, count, lead } = await county();
  await count("boxes", 1, "2032-01-20");
  for (const month of ["2032-03", "2032-04"] as const)
    expect(await releaseMonth(scope, lead, month)).toEqual({ notOver: month });
  for (const month of ["2032-00", "2031-13", "2031-12"] as const)
    await expect(releaseMonth(scope, lead, month)).rejects.toThrow("not-found");
});

test("only what went through disclosure control can be released", () => {
  // @ts-expect-error a disclosed release cannot be written down, only made by disclosure control
  const written: DisclosedRelease = { turn: 1, tables: [], exact: [] };
  expect(DisclosedRelease.is(written)).toBe(false);
});

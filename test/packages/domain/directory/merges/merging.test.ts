import { describe, expect, test } from "vitest";
import { Openings, Overlays } from "#db/repositories";
import { addEmployer } from "#domain/directory/add-employer";
import { changeEmployer } from "#domain/directory/change-employer";
import { employerHistory } from "#domain/directory/employer-history";
import { findSuccessor } from "#domain/directory/merges/find-successor";
import { listTwins } from "#domain/directory/merges/list-twins";
import { recentMerges } from "#domain/directory/merges/list-merges";
import { mergeEmployers } from "#domain/directory/merges/merge-employers";
import { mergeInput } from "#domain/directory/merges/merge-input";
import { previewMerge } from "#domain/directory/merges/preview-merge";
import { previewUndo } from "#domain/directory/merges/preview-undo";
import { readMergedHistories } from "#domain/directory/merges/read-merged-histories";
import { tellApart } from "#domain/directory/merges/tell-apart";
import { refreshTwins } from "#domain/directory/matching/refresh-twins";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { writeOpening } from "#domain/openings/write-opening";
import { openingInput } from "#domain/openings/opening-input";
import { asLead } from "#domain/team/actors";
import { randomText, stoppedClock, systemClock } from "#kernel";
import { anEmployer, anOpening, employerForm } from "../../../../support/directory.ts";
import { aTeam, merge, recordIn, theAgency, undo, versionsOf } from "../../../../support/merges.ts";
import { mintCounty, scopeOf, agencyHost } from "../../../../support/platform.ts";

const newName = () => `Egg${randomText(9).replaceAll(/\d/g, "x")}`;

/** Two counties and an employer that each has entered. */
async function twoCounties() {
  const [here, there] = await Promise.all([aTeam(await mintCounty()), aTeam(await mintCounty())]);
  const name = newName();
  const form = { name: `${name} GmbH & Co. KG`, phone: "", street: "Markt 1" };
  const one = await anEmployer(here.scope, here.lead, form);
  const other = await anEmployer(there.scope, there.lead, { name, phone: "02961 77", street: "Markt 1" });
  return { here, there, one, other, name, agency: await theAgency() };
}

describe("a merge", () => {
  test("takes what is filled over what is empty by itself, and keeps who said what and when", async () => {
    const { one, other, agency } = await twoCounties();
    const preview = await previewMerge(agency.scope, agency.lead, one.id, other.id);
    const wins = Object.fromEntries(preview.fields.map(({ field, wins }) => [field, wins]));
    expect(wins).toMatchObject({ name: "survivor", phone: "merged", street: "survivor" });
    expect(preview.fields.every(({ survivor, merged }) => survivor.source && merged.source)).toBe(true);
    expect(preview.comparison.reasons.map(({ text }) => text)).toContain("gleicher Name");
  });

  test("makes one record with both histories, moves openings and words, and the old address leads to it", async () => {
    const { here, there, one, other, agency } = await twoCounties();
    const opening = await anOpening(there.scope, there.lead, other.id);
    const third = await aTeam(await mintCounty());
    await setOverlay(third.scope, third.lead, other.id, overlayInput.parse({ teaser: "Unsere Worte", shown: "on" }));
    await setOverlay(there.scope, there.lead, other.id, overlayInput.parse({ teaser: "Nebenan" }));
    await setOverlay(there.scope, there.lead, one.id, overlayInput.parse({ teaser: "Bleibt" }));

    const merged = await merge(agency, one.id, other.id, ["phone"]);

    expect((await recordIn(here.scope, one.id)).phone).toBe("02961 77");
    expect((await recordIn(here.scope, other.id)).mergedInto).toBe(one.id);
    expect((await Openings.in(there.scope.directory).findManaged(opening.id))!.employerId).toBe(one.id);
    expect((await Overlays.in(third.scope.db).findFor(one.id))!.teaser).toBe("Unsere Worte");
    expect((await Overlays.in(there.scope.db).findFor(one.id))!.teaser).toBe("Bleibt");
    expect((await Overlays.in(there.scope.db).findFor(other.id))!.teaser).toBe("Nebenan");
    expect(await findSuccessor(third.scope, other.slug)).toEqual({ id: one.id, slug: one.slug });
    const [entry] = await employerHistory(here.scope, one.id);
    expect(entry).toMatchObject({ occasion: "merged", field: "phone", newValue: "02961 77" });
    const [former] = await readMergedHistories(here.scope, one.id);
    expect(former!.history.map(({ occasion }) => occasion)).toEqual(["merged", "added"]);
    for (const county of [here, there, third])
      expect((await recentMerges(county.scope, county.lead)).map(({ id }) => id)).toEqual([merged.id]);
  });

  test("leaves the name free, also for the survivor", async () => {
    const { here, one, other, name, agency } = await twoCounties();
    await merge(agency, one.id, other.id, ["name"]);
    expect((await recordIn(here.scope, one.id)).name).toBe(name);
    expect(await addEmployer(here.scope, here.lead, employerForm({ name: `${name} GmbH & Co. KG` }))).toHaveProperty(
      "id",
    );
  });

  test("is for the agency, or for a county that vouches for both", async () => {
    const { here, one, other, agency } = await twoCounties();
    await expect(previewMerge(here.scope, here.lead, one.id, other.id)).rejects.toThrow("not-found");
    const input = mergeInput.parse(await versionsOf(here.scope, one.id, other.id));
    const ids = { survivorId: one.id, mergedId: other.id };
    await expect(mergeEmployers(here.scope, here.lead, ids, input)).rejects.toThrow("not-found");
    const own = await anEmployer(here.scope, here.lead, { name: newName() });
    await expect(merge(here, one.id, own.id)).resolves.toHaveProperty("id");
    await expect(merge(agency, other.id, one.id)).resolves.toHaveProperty("id");
  });

  test("that comes after another county's edit changes nothing and says so", async () => {
    const { here, there, one, other, agency } = await twoCounties();
    const input = mergeInput.parse({ ...(await versionsOf(agency.scope, one.id, other.id)), phone: "merged" });
    const now = await recordIn(there.scope, other.id);
    await changeEmployer(there.scope, there.lead, other.id, employerForm({ name: now.name, phone: "02961 88" }));
    const answer = await mergeEmployers(agency.scope, agency.lead, { survivorId: one.id, mergedId: other.id }, input);
    expect(answer).toEqual({ problems: [{ field: "_version", rule: "overtaken" }] });
    expect(await recordIn(here.scope, one.id)).toMatchObject({ version: 1, phone: "" });
    expect((await recordIn(there.scope, other.id)).mergedInto).toBeNull();
  });

  test("while the other county edits at the same moment: one of the two happens, whole", async () => {
    const { there, one, other, agency } = await twoCounties();
    const input = mergeInput.parse({ ...(await versionsOf(agency.scope, one.id, other.id)), phone: "merged" });
    const form = employerForm({ name: (await recordIn(there.scope, other.id)).name, phone: "02961 99" });
    const [merged, changed] = await Promise.all([
      mergeEmployers(agency.scope, agency.lead, { survivorId: one.id, mergedId: other.id }, input),
      changeEmployer(there.scope, there.lead, other.id, form).catch((error: Error) => error.message),
    ]);
    const happened = [
      typeof merged === "object" && "id" in merged,
      typeof changed === "object" && "changed" in changed,
    ];
    expect(happened.filter(Boolean)).toHaveLength(1);
    const [stays, goes] = await Promise.all([recordIn(there.scope, one.id), recordIn(there.scope, other.id)]);
    expect([stays.version, goes.version, goes.mergedInto !== null]).toEqual(happened[0] ? [2, 2, true] : [1, 2, false]);
  });

  test("twice at once, or the other way round at once, happens once", async () => {
    const { one, other, agency } = await twoCounties();
    const input = mergeInput.parse(await versionsOf(agency.scope, one.id, other.id));
    const colleague = await theAgency();
    const attempts = await Promise.all([
      mergeEmployers(agency.scope, agency.lead, { survivorId: one.id, mergedId: other.id }, input),
      mergeEmployers(colleague.scope, colleague.lead, { survivorId: other.id, mergedId: one.id }, input),
      mergeEmployers(agency.scope, agency.lead, { survivorId: one.id, mergedId: other.id }, input),
    ]);
    expect(attempts.filter((attempt) => "id" in attempt)).toHaveLength(1);
    expect(attempts.filter((attempt) => "problems" in attempt)).toHaveLength(2);
  });

  test("refuses an opening that was still being written for the record that went", async () => {
    const { there, one, other, agency } = await twoCounties();
    const before = await aTeam(there.county);
    await merge(agency, one.id, other.id);
    const input = openingInput.parse({
      employerId: other.id,
      kind: "job",
      title: "Zu spät geschrieben",
      body: "Diese Stelle kommt nach dem Zusammenführen an.",
    });
    const late = await writeOpening(before.scope, before.lead, input).catch((error: Error) => ({
      error: error.message,
    }));
    expect(late).not.toHaveProperty("id");
  });
});

describe("undoing a merge", () => {
  test("gives back what came along and what nobody changed since; later edits stay and are named", async () => {
    const { here, there, one, other, agency } = await twoCounties();
    const came = await anOpening(there.scope, there.lead, other.id);
    const made = await merge(agency, one.id, other.id, ["phone", "street", "teaser"]);
    const survivor = await recordIn(here.scope, one.id);
    await changeEmployer(
      here.scope,
      here.lead,
      one.id,
      employerForm({ name: survivor.name, phone: "02961 5555", street: survivor.street, founded: "1921" }),
    );
    const later = await anOpening(here.scope, here.lead, one.id);

    const preview = await previewUndo(agency.scope, agency.lead, made.id);
    expect(preview.fields.map(({ field, returns }) => [field, returns])).toEqual([["phone", false]]);
    expect(preview.laterEdits.map(({ field }) => field)).toContain("founded");
    expect(preview.openings.map(({ id, came: along }) => [id, along]).sort()).toEqual(
      [
        [came.id, 1],
        [later.id, 0],
      ].sort(),
    );

    expect(await undo(agency, made)).toEqual({ survivorId: one.id, mergedId: other.id });
    expect(await recordIn(here.scope, one.id)).toMatchObject({ phone: "02961 5555", founded: 1921 });
    expect(await recordIn(there.scope, other.id)).toMatchObject({ phone: "02961 77", mergedInto: null });
    expect((await Openings.in(there.scope.directory).findManaged(came.id))!.employerId).toBe(other.id);
    expect((await Openings.in(here.scope.directory).findManaged(later.id))!.employerId).toBe(one.id);
    expect((await employerHistory(here.scope, one.id)).map(({ occasion }) => occasion)).toEqual(
      expect.arrayContaining(["added", "merged", "edited", "unmerged"]),
    );
  });

  test("puts a value back that nobody touched, and a county's own words where they were", async () => {
    const { here, there, one, other, agency } = await twoCounties();
    await setOverlay(there.scope, there.lead, other.id, overlayInput.parse({ teaser: "Nebenan" }));
    const made = await merge(agency, one.id, other.id, ["phone"]);
    await setOverlay(there.scope, there.lead, one.id, {
      ...overlayInput.parse({ teaser: "Nebenan, neu", seenVersion: "2" }),
    });
    await undo(agency, made);
    expect((await recordIn(here.scope, one.id)).phone).toBe("");
    expect((await Overlays.in(there.scope.db).findFor(other.id))!.teaser).toBe("Nebenan, neu");
    expect(await Overlays.in(there.scope.db).findFor(one.id)).toBeUndefined();
  });

  test("happens once, and not after thirty days", async () => {
    const { one, other, agency } = await twoCounties();
    const made = await merge(agency, one.id, other.id);
    const late = await scopeOf(agencyHost, stoppedClock(systemClock.now() + 31 * 86_400));
    expect(await undo({ ...agency, scope: late }, made)).toEqual({ obstacle: "too-late" });
    const both = await Promise.all([undo(agency, made), undo(agency, made)]);
    expect(both.filter((answer) => "survivorId" in answer)).toHaveLength(1);
    expect(await undo(agency, made)).toEqual({ obstacle: "undone" });
  });

  test("waits where the survivor has gone on into another record", async () => {
    const { here, one, other, agency } = await twoCounties();
    const next = await anEmployer(here.scope, here.lead, { name: newName() });
    const first = await merge(agency, one.id, other.id);
    const second = await merge(agency, next.id, one.id);
    expect(await findSuccessor(here.scope, other.slug)).toEqual({ id: next.id, slug: next.slug });
    expect(await undo(agency, first)).toEqual({ obstacle: "merged-on" });
    await undo(agency, second);
    expect(await undo(agency, first)).toHaveProperty("survivorId");
  });

  test("says so where the name has gone to somebody else meanwhile", async () => {
    const { there, one, other, name, agency } = await twoCounties();
    const made = await merge(agency, one.id, other.id);
    await anEmployer(there.scope, there.lead, { name });
    expect(await undo(agency, made)).toEqual({ problems: [{ field: "name", rule: "taken" }] });
    expect((await recordIn(there.scope, other.id)).mergedInto).toBe(one.id);
  });
});

test("a pair that was told apart, or merged, is not offered again", async () => {
  const here = await aTeam(await mintCounty());
  const [name, second] = [newName(), newName()];
  const ids = [];
  for (const given of [`${name} GmbH`, name, `${second} GmbH`, second])
    ids.push((await anEmployer(here.scope, here.lead, { name: given, phone: "", website: "" })).id);
  await refreshTwins(here.scope);
  expect((await listTwins(here.scope, here.lead)).total).toBe(2);
  await tellApart(here.scope, here.lead, ids[1]!, ids[0]!);
  await merge(here, ids[2]!, ids[3]!);
  await refreshTwins(here.scope);
  expect(await listTwins(here.scope, here.lead)).toMatchObject({ total: 0, pairs: [] });
  const stranger = await aTeam(await mintCounty());
  await expect(tellApart(stranger.scope, asLead(stranger.lead), ids[0]!, ids[1]!)).rejects.toThrow("not-found");
});

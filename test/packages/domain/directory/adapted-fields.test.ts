import { expect, test } from "vitest";
import { changeEmployer } from "#domain/directory/change-employer";
import { listEmployers } from "#domain/directory/list-employers";
import { overlayInput } from "#domain/directory/overlay-input";
import { overtakenWords } from "#domain/directory/overtaken-words";
import { reviewEmployer } from "#domain/directory/review-employer";
import { setOverlay } from "#domain/directory/set-overlay";
import { settleOvertaken } from "#domain/directory/settle-overtaken";
import { viewEmployer } from "#domain/directory/view-employer";
import { stoppedClock } from "#kernel";
import { anEmployer, employerForm } from "../../../support/directory.ts";
import { mintCountyOnOwnGround } from "../../../support/platform.ts";
import { refusal, twoSeats, type Seat } from "./seats.ts";

const adapt = (seat: Seat, id: string, given: Record<string, string>) =>
  setOverlay(seat.scope, seat.editor, id, overlayInput.parse(given));
const change = (seat: Seat, id: string, given: Parameters<typeof employerForm>[0]) =>
  changeEmployer(seat.scope, seat.editor, id, employerForm(given));

test("each adapted field knows who set it, when and over which version, and keeps that while others change", async () => {
  const { hsk, soest } = await twoSeats();
  const name = `Angepasst ${soest.slug}`;
  const { id } = await anEmployer(hsk.scope, hsk.editor, { name });
  const early = { ...soest, scope: await soest.county.scope(stoppedClock(1_700_000_000)) };
  await adapt(early, id, { teaser: "Gleich nebenan." });
  await change(hsk, id, { name, phone: "02961 5555" });
  await adapt(soest, id, { teaser: "Gleich nebenan.", position: "3", featured: "on" });

  const review = await reviewEmployer(soest.scope, soest.reader, id);
  const teaser = review.fields.find(({ field }) => field === "teaser")!;
  expect(teaser).toMatchObject({ value: "Wir schneiden, was der Wald hergibt.", setBy: { occasion: "added" } });
  expect(teaser.adapted).toEqual({
    field: "teaser",
    value: "Gleich nebenan.",
    by: soest.editor.name,
    at: 1_700_000_000,
  });
  expect(review.fields.find(({ field }) => field === "phone")).toMatchObject({
    value: "02961 5555",
    setBy: { occasion: "edited" },
    history: [{ oldValue: "02961 1234", newValue: "02961 5555" }],
  });
  expect(review.adaptations.map(({ field, value }) => [field, value])).toEqual([
    ["teaser", "Gleich nebenan."],
    ["position", "3"],
    ["featured", "on"],
  ]);
  const foreign = await reviewEmployer(hsk.scope, hsk.reader, id);
  expect([foreign.overlay, foreign.adaptations]).toEqual([undefined, []]);
});

test("of two colleagues who save over the same version one is told, and her words overwrite nothing", async () => {
  const { hsk } = await twoSeats();
  const { id } = await anEmployer(hsk.scope, hsk.editor);
  const outcomes = await Promise.all(
    ["Die eine.", "Die andere."].map((teaser) => adapt(hsk, id, { teaser, seenOverlay: "0" })),
  );
  expect(outcomes.filter((one) => "problems" in one)).toEqual([
    { problems: [{ field: "_version", rule: "overtaken" }] },
  ]);
  const saved = outcomes.find((one) => !("problems" in one));
  const { overlay, adaptations } = await reviewEmployer(hsk.scope, hsk.reader, id);
  expect([overlay!.teaser, overlay!.version]).toEqual([(saved as { teaser: string }).teaser, 1]);
  expect(adaptations).toHaveLength(1);
});

test("a changed record below own words is told once, with both texts, until it is taken over or ours is kept", async () => {
  const { hsk, soest } = await twoSeats();
  const name = `Darunter ${soest.slug}`;
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, { name });
  await adapt(soest, id, {
    teaser: "Unsere Worte.",
    contactName: "Mara Beispiel",
    contactPhone: "02921 30",
    shown: "on",
  });
  const waiting = async () => (await overtakenWords(soest.scope, soest.reader)).words;

  await change(hsk, id, { name, street: "Nebenan 1" });
  expect(await waiting()).toEqual([]);
  await change(hsk, id, { name, teaser: "Erst so.", phone: "02961 9999" });
  await change(hsk, id, { name, teaser: "Dann so.", phone: "02961 9999" });
  const [phone, teaser] = (await waiting()).toSorted((a, b) => a.field.localeCompare(b.field));
  expect(teaser).toMatchObject({
    field: "teaser",
    masterThen: "Wir schneiden, was der Wald hergibt.",
    masterNow: "Dann so.",
    own: "Unsere Worte.",
    version: 4,
  });
  expect(phone).toMatchObject({
    field: "contactPhone",
    masterThen: "02961 1234",
    masterNow: "02961 9999",
    own: "02921 30",
  });

  const settle = (seat: Seat, word: typeof teaser, version: number, decision: "keep" | "take") =>
    settleOvertaken(seat.scope, seat.editor, [{ id: word!.id, version }], decision);
  await expect(settle(hsk, teaser, 4, "take")).rejects.toEqual(refusal("not-found"));
  expect(await settle(soest, teaser, 3, "take")).toEqual({ settled: 0 });
  expect(await settle(soest, teaser, 3, "keep")).toEqual({ settled: 0 });
  expect((await waiting()).find(({ field }) => field === "teaser")).toMatchObject({ masterThen: "Erst so." });
  expect(await settle(soest, teaser, 4, "take")).toEqual({ settled: 1 });
  expect(await settle(soest, phone, 4, "keep")).toEqual({ settled: 1 });
  expect(await waiting()).toEqual([]);
  expect((await viewEmployer(soest.scope, slug)).employer).toMatchObject({
    teaser: "Dann so.",
    contactPhone: "02921 30",
    contactName: "Mara Beispiel",
  });

  await change(hsk, id, { name, teaser: "Dann so.", phone: "02961 8888" });
  expect((await waiting()).map(({ field, masterThen }) => [field, masterThen])).toEqual([
    ["contactPhone", "02961 9999"],
  ]);
  await change(hsk, id, { name, teaser: "Dann so.", phone: "02961 9999" });
  expect(await waiting()).toEqual([]);
});

test("employers with a place of their own come in its order among the featured and among the others, page by page", async () => {
  const county = await mintCountyOnOwnGround();
  const { municipalityAgs } = county;
  const { hsk: seat } = await twoSeats(county);
  const names = ["Adam", "Berta", "Cäsar", "Dora", "Emil"];
  const ids = new Map<string, string>();
  for (const name of names) ids.set(name, (await anEmployer(seat.scope, seat.editor, { name, municipalityAgs })).id);
  await adapt(seat, ids.get("Emil")!, { featured: "on", position: "1" });
  await adapt(seat, ids.get("Adam")!, { featured: "on" });
  await adapt(seat, ids.get("Cäsar")!, { featured: "on", position: "2" });
  await adapt(seat, ids.get("Dora")!, { position: "7" });
  const list = await listEmployers(seat.scope, {});
  expect(list.employers.map(({ name }) => name)).toEqual(["Emil", "Cäsar", "Adam", "Dora", "Berta"]);
  for (const [at, { slug }] of list.employers.entries()) {
    const behind = await listEmployers(seat.scope, { after: slug });
    expect(behind.employers.map(({ name }) => name)).toEqual(list.employers.slice(at + 1).map(({ name }) => name));
  }
});

import { expect, test } from "vitest";
import { changeEmployer } from "#domain/directory/change-employer";
import { decideChanges, type Answers } from "#domain/directory/decide-changes";
import { employerHistory } from "#domain/directory/employer-history";
import { listProposals, viewBundle } from "#domain/directory/list-proposals";
import { proposeChanges } from "#domain/directory/propose-changes";
import { viewEmployer } from "#domain/directory/view-employer";
import { withdrawChanges } from "#domain/directory/withdraw-changes";
import { anEmployer, employerForm } from "../../../support/directory.ts";
import { refusal, twoSeats, type Seat } from "./seats.ts";

type Changes = Parameters<typeof proposeChanges>[3];

async function propose(seat: Seat, id: string, changes: Changes, note = "") {
  const made = await proposeChanges(seat.scope, seat.proposer, id, changes, note);
  if (!("bundle" in made)) throw new Error(`nothing was proposed: ${JSON.stringify(made.problems)}`);
  return made.bundle;
}
const decide = (seat: Seat, bundle: string, answers: Answers, seen?: number) =>
  decideChanges(seat.scope, seat.editor, bundle, answers, seen);
const states = async (seat: Seat, bundle: string) =>
  (await viewBundle(seat.scope, seat.reader, bundle)).entries.map(({ field, status, decidedValue }) =>
    [field, status, decidedValue].filter(Boolean),
  );

test("several fields are proposed under one note and each is answered: taken over, kept, taken over with a change", async () => {
  const { hsk, soest } = await twoSeats();
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor);
  const changes: Changes = {
    phone: "02961 7777",
    street: "Am Bahnhof 1",
    teaser: "Wir sägen.",
    benefits: "childcare,canteen",
    website: "https://saegewerk.example",
  };
  const bundle = await propose(soest, id, changes, "Beim Besuch gesehen.");
  expect(await states(soest, bundle)).toEqual([
    ["street", "open"],
    ["phone", "open"],
    ["teaser", "open"],
    ["benefits", "open"],
  ]);
  const answers: Answers = {
    phone: { decision: "accept" },
    street: { decision: "decline" },
    teaser: { decision: "change", changes: { teaser: "Wir sägen und hobeln." } },
  };
  expect(await decide(hsk, bundle, answers, 1)).toEqual({ decided: ["street", "phone", "teaser"] });
  expect(await states(soest, bundle)).toEqual([
    ["street", "declined"],
    ["phone", "accepted"],
    ["teaser", "accepted-changed", "Wir sägen und hobeln."],
    ["benefits", "open"],
  ]);
  expect((await viewEmployer(soest.scope, slug)).employer).toMatchObject({
    phone: "02961 7777",
    street: "Möhnestraße 4",
    teaser: "Wir sägen und hobeln.",
    benefits: "",
  });
  const [newest] = await employerHistory(hsk.scope, id);
  expect(newest).toMatchObject({ version: 2, occasion: "proposal" });
  expect(await decide(hsk, bundle, { benefits: { decision: "accept" } }, 2)).toEqual({ decided: ["benefits"] });
  expect((await viewEmployer(soest.scope, slug)).employer?.benefits).toBe("childcare,canteen");
});

test("a field that changed behind the editor's back is not overwritten; with it in view it is decided again", async () => {
  const { hsk, soest } = await twoSeats();
  const name = `Überholt ${hsk.slug}`;
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, { name });
  const bundle = await propose(soest, id, { street: "Am Bahnhof 1", phone: "02961 7777" });
  await changeEmployer(hsk.scope, hsk.editor, id, employerForm({ name, street: "Marktplatz 2" }));
  const both: Answers = { street: { decision: "accept" }, phone: { decision: "accept" } };
  const overtaken = { problems: [{ field: "street.decision", rule: "overtaken" }] };
  expect(await decide(hsk, bundle, both, 1)).toEqual(overtaken);
  expect(await decide(hsk, bundle, both)).toEqual(overtaken);
  expect((await viewEmployer(hsk.scope, slug)).employer).toMatchObject({ street: "Marktplatz 2", phone: "02961 1234" });
  const { entries } = await viewBundle(hsk.scope, hsk.reader, bundle);
  expect(entries[0]).toMatchObject({ oldValue: "Möhnestraße 4", present: "Marktplatz 2", overtaken: true });
  expect(await decide(hsk, bundle, both, 2)).toEqual({ decided: ["street", "phone"] });
  expect((await viewEmployer(hsk.scope, slug)).employer).toMatchObject({ street: "Am Bahnhof 1", phone: "02961 7777" });
});

test("of two who decide the same bundle at once one wins and the other is told, whatever they answer", async () => {
  const { hsk, soest } = await twoSeats();
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor);
  const bundle = await propose(soest, id, { phone: "02961 7777", teaser: "Wir sägen." });
  const outcomes = await Promise.all([
    decide(hsk, bundle, { phone: { decision: "accept" }, teaser: { decision: "accept" } }, 1),
    decide(hsk, bundle, { phone: { decision: "decline" }, teaser: { decision: "decline" } }, 1),
  ]);
  expect(outcomes.filter((one) => "decided" in one)).toHaveLength(1);
  expect(outcomes.flatMap((one) => ("problems" in one ? one.problems : []))).toEqual([
    { field: "phone.decision", rule: "decided" },
    { field: "teaser.decision", rule: "decided" },
  ]);
  const taken = (await states(hsk, bundle))[0]![1] === "accepted";
  expect((await viewEmployer(hsk.scope, slug)).employer).toMatchObject(
    taken
      ? { phone: "02961 7777", teaser: "Wir sägen." }
      : { phone: "02961 1234", teaser: "Wir schneiden, was der Wald hergibt." },
  );
});

test("two counties propose for the same field at once; both stay, and the second is decided over the first", async () => {
  const [{ hsk, soest }, { soest: olpe }] = await Promise.all([twoSeats(), twoSeats()]);
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor);
  const [first, second] = await Promise.all([
    propose(soest, id, { phone: "02961 1111" }),
    propose(olpe, id, { phone: "02961 2222" }),
  ]);
  expect((await listProposals(hsk.scope, hsk.reader)).incoming).toHaveLength(2);
  await expect(viewBundle(soest.scope, soest.reader, second)).rejects.toEqual(refusal("not-found"));
  await decide(hsk, first, { phone: { decision: "accept" } }, 1);
  expect(await decide(hsk, second, { phone: { decision: "accept" } }, 1)).toMatchObject({
    problems: [{ rule: "overtaken" }],
  });
  expect((await viewEmployer(hsk.scope, slug)).employer?.phone).toBe("02961 1111");
  expect(await decide(hsk, second, { phone: { decision: "accept" } }, 2)).toEqual({ decided: ["phone"] });
});

test("an open proposal is taken back whole or by field, by the county that made it alone, and then proposed anew", async () => {
  const { hsk, soest } = await twoSeats();
  const { id } = await anEmployer(hsk.scope, hsk.editor);
  const bundle = await propose(soest, id, { phone: "02961 7777", teaser: "Wir sägen." });
  expect(
    await proposeChanges(soest.scope, soest.proposer, id, { phone: "02961 8888", mail: "a@b.example" }, ""),
  ).toEqual({
    problems: [{ field: "phone", rule: "proposed" }],
  });
  await expect(withdrawChanges(hsk.scope, hsk.editor, bundle)).rejects.toEqual(refusal("not-found"));
  expect(await withdrawChanges(soest.scope, soest.editor, bundle, "phone")).toEqual({ withdrawn: 1 });
  expect(await decide(hsk, bundle, { phone: { decision: "accept" } }, 1)).toMatchObject({
    problems: [{ rule: "decided" }],
  });
  await propose(soest, id, { phone: "02961 8888" });
  expect(await withdrawChanges(soest.scope, soest.editor, bundle)).toEqual({ withdrawn: 1 });
  expect(await withdrawChanges(soest.scope, soest.editor, bundle)).toEqual({ withdrawn: 0 });
});

test("what the employer proposes at its desk replaces what it proposed before, and is marked in the county's history", async () => {
  const { hsk } = await twoSeats();
  const { id } = await anEmployer(hsk.scope, hsk.editor);
  const atDesk = (changes: Changes) =>
    proposeChanges(hsk.scope, { origin: "desk", employerId: id }, id, changes, "Von uns.");
  const first = await atDesk({ phone: "02961 7777", teaser: "Wir sägen." });
  const second = await atDesk({ phone: "02961 8888" });
  if (!("bundle" in first && "bundle" in second)) throw new Error("nothing was proposed");
  const { incoming, outgoing } = await listProposals(hsk.scope, hsk.reader);
  expect(outgoing).toEqual([]);
  const waiting = incoming.flatMap(({ proposals }) => proposals);
  expect(waiting.map(({ origin, field, newValue }) => [origin, field, newValue])).toEqual(
    expect.arrayContaining([
      ["desk", "phone", "02961 8888"],
      ["desk", "teaser", "Wir sägen."],
    ]),
  );
  expect(waiting).toHaveLength(2);
  await decide(hsk, second.bundle, { phone: { decision: "accept" } }, 1);
  expect((await employerHistory(hsk.scope, id))[0]).toMatchObject({ occasion: "desk", newValue: "02961 8888" });
  await expect(
    proposeChanges(hsk.scope, { origin: "desk", employerId: id }, (await anEmployer(hsk.scope, hsk.editor)).id, {}, ""),
  ).rejects.toEqual(refusal("not-found"));
});

test("nothing new, an unknown place and a name that is taken are said beside their field, and nothing is done", async () => {
  const { hsk, soest } = await twoSeats();
  const taken = await anEmployer(hsk.scope, hsk.editor);
  const { employer: other } = await viewEmployer(hsk.scope, taken.slug);
  const { id } = await anEmployer(hsk.scope, hsk.editor);
  const tryOut = (changes: Changes) => proposeChanges(soest.scope, soest.proposer, id, changes, "");
  expect(await tryOut({ phone: "02961 1234" })).toEqual({ problems: [{ field: "_changes", rule: "unchanged" }] });
  expect(await tryOut({ municipalityAgs: "99999999" })).toEqual({
    problems: [{ field: "municipalityAgs", rule: "unknown-place" }],
  });
  const bundle = await propose(soest, id, { name: other!.name.toUpperCase(), phone: "02961 7777" });
  expect(await decide(hsk, bundle, { name: { decision: "accept" }, phone: { decision: "accept" } }, 1)).toEqual({
    problems: [{ field: "name.value", rule: "taken" }],
  });
  expect(await states(hsk, bundle)).toEqual([
    ["name", "open"],
    ["phone", "open"],
  ]);
});

import { expect, test } from "vitest";
import { Batches, commit, Touchpoints } from "#db/repositories";
import { batchInput } from "#domain/batches/batch-input";
import { handOut } from "#domain/batches/hand-out";
import { addBatch, changeBatch } from "#domain/batches/keep-batch";
import { newBatch } from "#domain/batches/view-batch";
import { thankMakers } from "#domain/batches/thank-makers";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { codeInput } from "#domain/codes/code-input";
import { codeIn, codePrinted, newCode } from "#domain/codes/code-text";
import { makeCode } from "#domain/codes/make-code";
import { removeCode } from "#domain/codes/remove-code";
import { hangEnquiry } from "#domain/enquiries/hang-enquiry";
import { listEnquiries } from "#domain/enquiries/list-enquiries";
import { sendEnquiry } from "#domain/enquiries/send-enquiry";
import { asEditor, asGuide, asLead } from "#domain/team/actors";
import { addDays, dayOf, newId, randomText } from "#kernel";
import { anEmployer } from "../../../support/directory.ts";
import { made } from "../../../support/made.ts";
import { mintCounty, visit } from "../../../support/platform.ts";

async function boxes() {
  const county = await mintCounty();
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const plan = newCampaignInput.parse({ title: "Kisten packen", kind: "box", targetGroup: "school-leavers" });
  const campaign = made(await planCampaign(scope, editor, plan));
  return { county, scope, editor, campaign: campaign.id, today: dayOf(scope.clock.now()) };
}

const input = (day: string, more: object = {}) =>
  batchInput.parse({ kind: "box", title: "Abschlussbox", place: "Berufskolleg Olsberg", day, packed: "80", ...more });

test("a code reads the same however it is typed, and no two characters look alike", () => {
  for (let round = 0; round < 50; round++) {
    const code = newCode();
    expect(code).not.toMatch(/[ilou]/);
    expect(codeIn(codePrinted(code))).toBe(code);
    expect(codeIn(` ${code.toUpperCase().replaceAll("0", "o").replaceAll("1", "I")} `)).toBe(code);
  }
  for (const wrong of ["", "K7M2-X9Q", "K7M2-X9QDD", "K7M2-X9Q!", "'; DROP"]) expect(codeIn(wrong)).toBeUndefined();
});

test("what is handed out counts in the same moment, corrected it counts once, and as what it is", async () => {
  const { scope, editor, campaign, today } = await boxes();
  const { id } = made(await addBatch(scope, editor, campaign, input(today, { handedOut: "70" })));
  const tally = async () => (await readCampaign(scope, campaign)).tally;
  expect(await tally()).toEqual([{ indicator: "boxes", amount: 70 }]);
  await handOut(scope, editor, id, 75);
  expect(await tally()).toEqual([{ indicator: "boxes", amount: 75 }]);
  made(await changeBatch(scope, editor, id, input(today, { kind: "card", handedOut: "60" })));
  expect(await tally()).toEqual([{ indicator: "cards", amount: 60 }]);
  await handOut(scope, editor, id, null);
  expect(await tally()).toEqual([]);
  expect(await handOut(scope, editor, id, 81)).toEqual({ problems: [{ field: "amount", rule: "too-big", limit: 80 }] });
});

test("a batch with nonsense in it is refused beside the field", async () => {
  const { scope, editor, campaign, today } = await boxes();
  for (const [more, path] of [
    [{ packed: "-5" }, "packed"],
    [{ packed: "9999999" }, "packed"],
    [{ handedOut: "81" }, "handedOut"],
    [{ handedOut: "-1" }, "handedOut"],
    [{ day: "2027-02-30" }, "day"],
  ] as const) {
    const result = batchInput.safeParse({ kind: "box", title: "Abschlussbox", day: today, packed: "80", ...more });
    expect(result.error!.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  }
  const tomorrow = input(addDays(today, 1), { handedOut: "3" });
  expect(await addBatch(scope, editor, campaign, tomorrow)).toEqual({
    problems: [{ field: "day", rule: "in-the-future" }],
  });
  const unknown = input(today, { products: { 0: { name: "Honig", maker: "Niemand (Nirgends)" } } });
  expect(await addBatch(scope, editor, campaign, unknown)).toEqual({
    problems: [{ field: "products.0.maker", rule: "unknown-employer" }],
  });
});

test("a maker is thanked for what was handed out, where, and how many follow by it", async () => {
  const { county, scope, editor, campaign, today } = await boxes();
  const lead = asLead(await county.member("lead"));
  const maker = await anEmployer(scope, lead);
  const { makers } = await newBatch(scope, campaign);
  const { label } = makers.find(({ id }) => id === maker.id)!;
  const products = { 0: { name: "Honig", maker: label }, 1: { name: "Postkarte" } };
  for (const [place, handedOut] of [
    ["Berufskolleg Olsberg", "40"],
    ["Gymnasium Meschede", "35"],
    ["Gymnasium Arnsberg", ""],
  ])
    made(await addBatch(scope, editor, campaign, input(today, { place, handedOut, products })));
  const { thanks } = await thankMakers(scope, campaign);
  expect(thanks).toEqual([
    {
      maker: label.replace(/ \(.*/, ""),
      products: ["Honig"],
      boxes: 75,
      cards: 0,
      places: ["Berufskolleg Olsberg", "Gymnasium Meschede"],
      following: 0,
    },
  ]);
});

test("a message counts on the campaign of its code, and moves with its count where the team hangs it elsewhere", async () => {
  const { county, scope, editor, campaign } = await boxes();
  const code = made(await makeCode(scope, editor, campaign, codeInput.parse({ carrier: "card" })));
  const message = {
    topic: "other",
    name: "Fiktive Person",
    mail: "fiktiv@example.org",
    message: "Wie geht es weiter?",
  } as const;
  await sendEnquiry(scope, message, { key: randomText(20), language: "de", code: codePrinted(code.code) });
  const guide = asGuide(await county.member("guide"));
  const [enquiry] = await listEnquiries(scope, guide, { status: "open", limit: 1 });
  const tally = async () => (await readCampaign(scope, campaign)).tally;
  expect(await tally()).toEqual([{ indicator: "enquiries", amount: 1 }]);
  await hangEnquiry(scope, guide, enquiry!.id, "");
  expect(await tally()).toEqual([]);
  const nowhere = await hangEnquiry(scope, guide, enquiry!.id, newId("cmp"));
  expect(nowhere).toEqual({ problems: [{ field: "campaignId", rule: "choice" }] });
});

test("a code that somebody came by stays, one that nobody used may go, and a neighbour's is none", async () => {
  const [here, there] = await Promise.all([boxes(), boxes()]);
  const [used, idle] = [
    made(await makeCode(here.scope, here.editor, here.campaign, codeInput.parse({ carrier: "box" }))),
    made(await makeCode(here.scope, here.editor, here.campaign, codeInput.parse({ carrier: "poster" }))),
  ];
  expect((await visit(here.county.host, `/c/${used.code}/aufruf.svg`)).status).toBe(200);
  await expect(removeCode(there.scope, there.editor, idle.id)).rejects.toThrow("not-found");
  await expect(removeCode(here.scope, here.editor, used.id)).rejects.toThrow("conflict");
  await removeCode(here.scope, here.editor, idle.id);
  const { id } = made(await addBatch(here.scope, here.editor, here.campaign, input(here.today)));
  const stolen = codeInput.parse({ carrier: "box", batchId: id });
  expect(await makeCode(there.scope, there.editor, there.campaign, stolen)).toEqual({
    problems: [{ field: "batchId", rule: "choice" }],
  });
  expect(await Batches.in(there.scope.db).find(id)).toBeUndefined();
  await expect(
    commit(
      there.scope.db,
      Touchpoints.in(there.scope.db).addNew({
        id: newId("tch"),
        indicator: "scans",
        day: there.today,
        amount: 1,
        codeId: used.id,
        operationKey: "scan:x",
        createdAt: 0,
      }),
    ),
  ).rejects.toThrow("FOREIGN KEY");
});

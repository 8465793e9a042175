import { expect, test } from "vitest";
import { batchInput } from "#domain/batches/batch-input";
import { addBatch } from "#domain/batches/keep-batch";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { eventInput } from "#domain/events/event-input";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { viewAnyEvent } from "#domain/events/view-event";
import { asEditor, asReader } from "#domain/team/actors";
import { addDays, dayOf, type CampaignKind } from "#kernel";
import { made } from "../../support/made.ts";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const PATH = "/team/zaehlen";

async function atWork() {
  const county = await mintCounty();
  const { member, cookie } = await signIn(county, "editor");
  const scope = await county.scope();
  const editor = asEditor(member);
  const running = async (title: string, kind: CampaignKind) => {
    const { id } = made(
      await planCampaign(scope, editor, newCampaignInput.parse({ title, kind, targetGroup: "everyone" })),
    );
    await startCampaign(scope, editor, id);
    return id;
  };
  const tally = async (id: string) => (await readCampaign(scope, id)).tally;
  const page = async () => (await visit(county.host, PATH, { cookie })).text();
  return { county, cookie, scope, editor, running, tally, page };
}

/** The forms of a page as a thumb meets them: what is hidden in each, what is to be typed, and how many buttons there are. */
const formsOf = (page: string) =>
  [...page.matchAll(/<form[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].map(([whole, action, inner]) => ({
    action: action!,
    label: /aria-label="([^"]*)"/.exec(whole)?.[1] ?? "",
    hidden: Object.fromEntries(
      [...inner!.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    ),
    typed: [...inner!.matchAll(/<(?:input|select|textarea)(?! type="hidden")[^>]*name="([^"]+)"/g)].map(
      ([, name]) => name!,
    ),
    buttons: [...inner!.matchAll(/<button/g)].length,
  }));

test("what is current takes a tap on its field, the number, and a tap on its button", async () => {
  const { county, cookie, scope, editor, running, tally, page } = await atWork();
  const [posts, boxes] = [await running("Dialekt der Woche", "social"), await running("Kisten", "box")];
  const today = dayOf(scope.clock.now());
  const day = { day: today, startTime: "00:05", endTime: "23:55" };
  const table = made(
    await planEvent(scope, editor, eventInput.parse({ title: "Stammtisch", place: "Brilon", ...day })),
  );
  await publishEvent(scope, editor, table.id);
  const batch = { kind: "box", title: "Box", place: "sechs Schulen", day: today, packed: "500" };
  const { id } = made(await addBatch(scope, editor, boxes, batchInput.parse(batch)));
  for (const [on, number] of [
    [posts, "3400"],
    [table.id, "64"],
    [id, "480"],
  ]) {
    const form = formsOf(await page()).find(({ action, hidden }) => action === PATH && hidden.on === on)!;
    // One field to tap and type into, one button to tap: everything else is there already.
    expect({ typed: form.typed, buttons: form.buttons }).toEqual({ typed: ["amount"], buttons: 1 });
    for (let again = 0; again < 2; again++) {
      const sent = await submit(county.host, PATH, { ...form.hidden, amount: number! }, { cookie });
      expect([sent.status, sent.headers.get("location")]).toEqual([303, `${PATH}?meldung=gezaehlt`]);
    }
  }
  expect(await tally(posts)).toEqual([{ indicator: "reach", amount: 3400 }]);
  expect(await tally(boxes)).toEqual([{ indicator: "boxes", amount: 480 }]);
  expect((await viewAnyEvent(scope, asReader(editor), table.id)).headCount).toBe(64);

  const undone = formsOf(await page()).filter(({ action }) => action.endsWith("/ruecknahme"));
  expect(undone).toHaveLength(3);
  for (const { action } of undone) expect((await submit(county.host, action, {}, { cookie })).status).toBe(303);
  expect([await tally(posts), await tally(boxes)]).toEqual([[], []]);
  expect((await viewAnyEvent(scope, asReader(editor), table.id)).headCount).toBeNull();
}, 90_000);

test("the form in hand sent once more with another number corrects what it counted", async () => {
  const { county, cookie, running, tally, page } = await atWork();
  const table = await running("Stammtische", "table");
  const { hidden } = formsOf(await page()).find((form) => form.hidden.on === table)!;
  for (const amount of ["46", "64"]) await submit(county.host, PATH, { ...hidden, amount }, { cookie });
  expect(await tally(table)).toEqual([{ indicator: "heads", amount: 64 }]);
});

test("absurd, negative and empty numbers come back beside their field, as they were typed", async () => {
  const { county, cookie, running, tally, page } = await atWork();
  const boxes = await running("Kisten", "box");
  const { hidden } = formsOf(await page()).find((form) => form.hidden.on === boxes)!;
  for (const amount of ["-5", "0", "", "viele", "4000000", "12,5"]) {
    const answer = await submit(county.host, PATH, { ...hidden, amount }, { cookie });
    const text = await answer.text();
    expect([amount, answer.status]).toEqual([amount, 422]);
    expect(text).toContain(`id="amount-${boxes}-boxes-error"`);
    if (amount) expect(text).toContain(`value="${amount}"`);
  }
  expect(await tally(boxes)).toEqual([]);
});

test("a state is set and not added up, belongs to no campaign, and days to come are refused", async () => {
  const { county, cookie, scope, running, page } = await atWork();
  const table = await running("Stammtische", "table");
  for (const amount of ["40", "44"]) {
    const { hidden } = formsOf(await page()).find((form) => form.hidden.indicator === "students")!;
    expect((await submit(county.host, PATH, { ...hidden, amount }, { cookie })).status).toBe(303);
  }
  expect(await page()).toMatch(/Zuletzt 44, im/);
  const { hidden } = formsOf(await page()).find(({ action }) => action === `${PATH}/nachtraege`)!;
  const today = dayOf(scope.clock.now());
  const entry = { ...hidden, indicator: "students", amount: "3", day: today, campaignId: table };
  for (const [wrong, field] of [
    [entry, "campaignId"],
    [{ ...entry, campaignId: "", day: addDays(today, 1) }, "day"],
    [{ ...entry, campaignId: "", day: "1066-10-14" }, "day"],
    [{ ...entry, campaignId: "", indicator: "ind_gibtesnicht" }, "indicator"],
  ] as const) {
    const answer = await submit(county.host, `${PATH}/nachtraege`, wrong, { cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
  }
});

test("a reader counts nothing, and a guide counts heads alone", async () => {
  const { county, running } = await atWork();
  const boxes = await running("Kisten", "box");
  const [reader, guide] = [(await signIn(county, "reader")).cookie, (await signIn(county, "guide")).cookie];
  expect((await visit(county.host, PATH, { cookie: reader })).status).toBe(403);
  const page = await (await visit(county.host, PATH, { cookie: guide })).text();
  expect(page).not.toContain(boxes);
  const sent = await submit(
    county.host,
    PATH,
    { on: boxes, indicator: "boxes", amount: "5", _form: "x" },
    { cookie: guide },
  );
  expect([403, 422]).toContain(sent.status);
});

import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { bookReceipt } from "#domain/receipts/book-receipt";
import { cancelReceipt } from "#domain/receipts/cancel-receipt";
import { costOfCampaign, costsOfCampaigns } from "#domain/receipts/campaign-costs";
import { receiptInput } from "#domain/receipts/receipt-input";
import { asEditor, asLead, type Member } from "#domain/team/actors";
import type { Scope } from "#domain/scope";
import { addDays, dayOf, systemClock } from "#kernel";
import { aGrant, aReceipt } from "../../support/funding.ts";
import { photograph } from "../../support/picture-files.ts";
import { mintCounty, platform, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const good = {
  number: "R-1",
  paidOn: "2026-03-04",
  payee: "Druckerei <Sauer & Land>",
  purpose: "Karten für den Sommer",
  kind: "expense",
  amountCents: "1.250,50",
  campaignId: "",
};

async function desk() {
  const county = await mintCounty();
  const { member, cookie } = await signIn(county, "editor");
  const scope = await county.scope();
  const grant = await aGrant(scope, asLead(await county.member("lead")));
  const list = `${grant.path}/belege`;
  const token = async () => tokenIn(await (await visit(county.host, `${list}/neu`, { cookie })).text());
  const book = async (fields: Record<string, string>, form?: string) =>
    submit(
      county.host,
      list,
      { ...good, lineId: grant.lines[0]!, _form: form ?? (await token()), ...fields },
      { cookie },
    );
  const page = async (path: string) => (await visit(county.host, path, { cookie })).text();
  return { county, member, cookie, scope, grant, list, token, book, page };
}
const tokenIn = (page: string) => /name="_form" value="([^"]+)"/.exec(page)![1]!;

async function withFile(
  given: Awaited<ReturnType<typeof desk>>,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  path?: string,
) {
  const data = new FormData();
  const fields: Record<string, string> = path
    ? {}
    : { ...good, lineId: given.grant.lines[0]!, _form: await given.token() };
  for (const [key, value] of Object.entries(fields)) data.set(key, value);
  data.set("file", new File([bytes], name));
  const packed = new Response(data);
  return visit(given.county.host, path ?? given.list, {
    method: "POST",
    body: await packed.arrayBuffer(),
    cookie: given.cookie,
    headers: { origin: `http://${given.county.host}`, "content-type": packed.headers.get("content-type")! },
  });
}

async function aCampaign(scope: Scope, member: Member) {
  const input = newCampaignInput.parse({ title: "Tisch", kind: "table", targetGroup: "students" });
  const planned = await planCampaign(scope, asEditor(member), input);
  if ("problems" in planned) throw new Error("the campaign was not planned");
  return planned;
}

test("a receipt is booked, stands in the list and adds up to the cent", async () => {
  const { book, list, page } = await desk();
  const answer = await book({});
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toMatch(/belege\/rcp_\w+\?meldung=beleg-gebucht$/);
  await book({ number: "R-2", kind: "refund", amountCents: "0,51 €", purpose: "Skonto zurück" });
  const shown = await page(list);
  expect(shown).toContain("Druckerei &lt;Sauer &amp; Land>");
  expect(shown).toContain("1.249,99");
  expect(shown).toContain("-0,51");
});

describe("what cannot be booked comes back with everything typed", () => {
  const tomorrow = addDays(dayOf(systemClock.now()), 1);
  test.each<[string, Record<string, string>, string, string]>([
    ["a negative amount", { amountCents: "-12,00" }, "amountCents", "ohne Minus"],
    ["nothing", { amountCents: "0,00" }, "amountCents", "mindestens 0,01"],
    ["an absurd amount", { amountCents: "99.999.999,00" }, "amountCents", "höchstens"],
    ["cents in thirds", { amountCents: "1,333" }, "amountCents", "Zahl"],
    ["a day before the grant", { paidOn: "2024-12-31" }, "paidOn", "außerhalb der Laufzeit"],
    ["a day to come", { paidOn: tomorrow }, "paidOn", "kommt erst noch"],
    ["a day that does not exist", { paidOn: "2026-02-30" }, "paidOn", "gibt"],
    ["a line from elsewhere", { lineId: "bln_0000000000000000" }, "lineId", "Möglichkeiten"],
    ["a campaign from elsewhere", { campaignId: "cmp_0000000000000000" }, "campaignId", "Möglichkeiten"],
    ["no payee", { payee: "" }, "payee", "ausfüllen"],
  ])("%s", async (_, fields, field, words) => {
    const { book, page, list } = await desk();
    const answer = await book({ ...fields, purpose: "Karten <für> alle" });
    expect(answer.status).toBe(422);
    const shown = await answer.text();
    expect(new RegExp(`id="${field}-error"[^>]*>(?:<[^>]*>)*[^<]*${words}`).test(shown)).toBe(true);
    expect(shown).toContain("Karten &lt;für> alle");
    expect(await page(list)).toContain("Noch kein Beleg");
  });

  test("a line and a campaign of another county", async () => {
    const other = await desk();
    const campaign = await aCampaign(other.scope, other.member);
    const { book } = await desk();
    const answer = await book({ lineId: other.grant.lines[0]!, campaignId: campaign.id });
    expect(answer.status).toBe(422);
    const shown = await answer.text();
    expect(shown).toContain('id="lineId-error"');
    expect(shown).toContain('id="campaignId-error"');
  });
});

test("a number that is booked already leads to the receipt that has it, and is free again once that is cancelled", async () => {
  const { book, list, county, cookie, page } = await desk();
  const first = (await book({})).headers.get("location")!.split("?")[0]!;
  const again = await book({ payee: "Ganz anderer Empfänger" });
  expect(again.status).toBe(422);
  const shown = await again.text();
  expect(shown).toContain('id="number-error"');
  expect(shown).toContain(`href="${first}"`);

  const missing = await submit(county.host, `${first}/storno`, { reason: "" }, { cookie });
  expect(missing.status).toBe(422);
  await submit(county.host, `${first}/storno`, { reason: "Falscher Ansatz gewählt" }, { cookie });
  expect((await submit(county.host, `${first}/storno`, { reason: "Noch einmal dasselbe" }, { cookie })).status).toBe(
    409,
  );
  expect(await page(first)).toContain("Falscher Ansatz gewählt");
  expect((await book({ lineId: "", number: "R-1" })).status).toBe(422);
  expect((await book({})).status).toBe(303);
  const listed = await page(list);
  expect(listed).toContain("storniert, zählt nicht");
  expect(listed).toContain("ein Beleg");
});

test("the same form sent twice, even at the same moment, is one receipt", async () => {
  const { book, list, page, token } = await desk();
  const form = await token();
  const answers = await Promise.all([book({}, form), book({}, form), book({}, form)]);
  const places = new Set(answers.map((answer) => answer.headers.get("location")));
  expect([...places]).toEqual([expect.stringContaining("rcp_")]);
  expect(await page(list)).toContain("ein Beleg");
});

test("two forms with one number at the same moment: one is booked, the other is told so", async () => {
  const { book, token } = await desk();
  const [one, two] = [await token(), await token()];
  const statuses = (await Promise.all([book({}, one), book({ payee: "Zweite Person" }, two)])).map(
    ({ status }) => status,
  );
  expect(statuses.sort()).toEqual([303, 422]);
});

test("what looks like a receipt that is there has to be ticked as another one", async () => {
  const { book } = await desk();
  const first = (await book({})).headers.get("location")!.split("?")[0]!;
  const alike = { number: "R-2", payee: "DRUCKEREI Sauer & Land" };
  const warned = await book(alike);
  expect(warned.status).toBe(422);
  const shown = await warned.text();
  expect(shown).toContain('name="another"');
  expect(shown).toContain(`href="${first}"`);
  expect((await book({ ...alike, another: "on" })).status).toBe(303);
  expect((await book({ ...alike, number: "R-3", amountCents: "1.250,51" })).status).toBe(303);
});

describe("the file of a receipt", () => {
  test("a photograph is written anew and shown to the team only", async () => {
    const given = await desk();
    const answer = await withFile(given, "beleg.jpg", await photograph(600, 400));
    expect(answer.status).toBe(303);
    const path = `${answer.headers.get("location")!.split("?")[0]}/datei`;
    const file = await visit(given.county.host, path, { cookie: given.cookie });
    expect(file.headers.get("content-type")).toBe("image/webp");
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
    expect(file.headers.get("cache-control")).toBe("no-store");
    expect((await visit(given.county.host, path)).status).toBe(303);
    const other = await desk();
    expect((await visit(other.county.host, path, { cookie: other.cookie })).status).toBe(404);
  });

  test("what is not what it says is refused beside the field, and nothing is booked", async () => {
    const given = await desk();
    const answer = await withFile(given, "beleg.pdf", await photograph(60, 40));
    expect(answer.status).toBe(422);
    const shown = await answer.text();
    expect(shown).toContain('id="file-error"');
    expect(shown).toContain("Bitte die Datei noch einmal auswählen");
    expect(shown).toMatch(/name="number"[^>]*value="R-1"/);
    expect(await given.page(given.list)).toContain("Noch kein Beleg");
  });

  test("one that was missing is added later, once", async () => {
    const given = await desk();
    const path = `${given.grant.path}/belege/${await aReceipt(given.scope, given.member, given.grant)}`;
    expect(await given.page(`${given.list}?ohne-datei=on`)).toContain(path);
    expect((await withFile(given, "beleg.txt", new TextEncoder().encode("kein Beleg"), `${path}/datei`)).status).toBe(
      422,
    );
    expect((await withFile(given, "beleg.jpg", await photograph(60, 40), `${path}/datei`)).status).toBe(303);
    expect((await withFile(given, "beleg.jpg", await photograph(60, 40), `${path}/datei`)).status).toBe(409);
    expect(await given.page(`${given.list}?ohne-datei=on`)).not.toContain(path);
  });
});

test("the list is filtered, summed and paged, and its files hold the same", async () => {
  const { scope, member, grant, list, page, county, cookie } = await desk();
  for (let at = 0; at < 53; at++)
    await aReceipt(scope, member, grant, {
      number: `A-${at}`,
      line: at % 2,
      paidOn: at < 26 ? "2025-05-06" : "2026-05-06",
      amount: `${at + 1},01`,
    });
  const cancelled = await aReceipt(scope, member, grant, { number: "A-weg", amount: "5.000,00" });
  await cancelReceipt(scope, asEditor(member), grant.id, cancelled, "Doppelt erfasst");
  const first = await page(list);
  expect(first).toContain("1.431,53");
  const numbers = [...first.matchAll(/rcp_\w+">(A-\w+)</g)].map(([, number]) => number);
  const next = /href="([^"]*nach=[^"]*)"/.exec(first)![1]!.replaceAll("&amp;", "&");
  const second = [...(await page(next)).matchAll(/rcp_\w+">(A-\w+)</g)].map(([, number]) => number);
  expect(new Set([...numbers, ...second]).size).toBe(54);
  expect(numbers.length + second.length).toBe(54);

  const sumOf = (keep: (at: number) => boolean) =>
    Array.from({ length: 53 }, (_, at) => at)
      .filter(keep)
      .reduce((sum, at) => sum + (at + 1) * 100 + 1, 0);
  const filtered = await page(`${list}?jahr=2025&ansatz=${grant.lines[1]}`);
  expect(filtered).toContain(euro(sumOf((at) => at < 26 && at % 2 === 1)));

  const csv = await (await visit(county.host, `${list}/belege.csv?jahr=2025`, { cookie })).text();
  const amounts = csv
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => Math.round(Number(line.split(";")[8]!.replace(",", ".")) * 100));
  expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(sumOf((at) => at < 26));
  const file = await visit(county.host, `${list}/belege.xlsx`, { cookie });
  const sheets = await readExcelFile(await file.blob());
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Belege", "Storniert"]);
  expect(Math.round(Number(sheets[0]!.data.at(-1)![8]) * 100)).toBe(sumOf(() => true));
  expect(sheets[1]!.data[1]![0]).toBe("A-weg");
});
const euro = (cents: number) =>
  new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(cents / 100).replace("\u00a0€", "");

test("a campaign costs what its valid receipts say, refunds taken off", async () => {
  const { scope, member, grant } = await desk();
  const campaign = await aCampaign(scope, member);
  expect(await costOfCampaign(scope, campaign.id)).toBeUndefined();
  await aReceipt(scope, member, grant, { campaignId: campaign.id, amount: "100,10" });
  await aReceipt(scope, member, grant, { campaignId: campaign.id, amount: "0,20", kind: "refund" });
  const wrong = await aReceipt(scope, member, grant, { campaignId: campaign.id, amount: "77,00" });
  await cancelReceipt(scope, asEditor(member), grant.id, wrong, "Gehört woandershin");
  await aReceipt(scope, member, grant, { amount: "5,00" });
  expect(await costOfCampaign(scope, campaign.id)).toEqual({ cents: 9990, receipts: 2 });
  expect(await costsOfCampaigns(scope)).toEqual(new Map([[campaign.id, { cents: 9990, receipts: 2 }]]));
});

test("nobody changes or deletes a receipt that is booked, not even past the program", async () => {
  const { scope, member, grant } = await desk();
  const id = await aReceipt(scope, member, grant);
  const { env } = await platform();
  for (const change of [
    "amount_cents = 1",
    "payee = 'X'",
    "paid_on = '2026-01-01'",
    "campaign_id = NULL",
    "line_id = line_id",
  ])
    await expect(env.DB.prepare(`UPDATE receipts SET ${change} WHERE id = ?`).bind(id).run()).rejects.toThrow(
      "stays as it was booked",
    );
  await expect(env.DB.prepare("DELETE FROM receipts WHERE id = ?").bind(id).run()).rejects.toThrow("never deleted");
});

test("who only reads sees the list and books nothing", async () => {
  const { county, grant, scope, member } = await desk();
  await aReceipt(scope, member, grant);
  const { cookie } = await signIn(county, "reader");
  const list = await (await visit(county.host, `${grant.path}/belege`, { cookie })).text();
  expect(list).not.toContain("Beleg buchen");
  expect((await submit(county.host, `${grant.path}/belege`, { ...good }, { cookie })).status).toBe(403);
  const input = receiptInput.parse({ ...good, lineId: grant.lines[0]! });
  expect(await bookReceipt(scope, asEditor(member), grant.id, input, "einmal")).toMatchObject({ receipt: {} });
});

import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { campaignInput, newCampaignInput, resultInput } from "#domain/campaigns/campaign-input";
import { changeCampaign } from "#domain/campaigns/change-campaign";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { freezeReport } from "#domain/funding-reports/freeze-report";
import { viewReport } from "#domain/funding-reports/view-report";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { cancelReceipt } from "#domain/receipts/cancel-receipt";
import { asEditor, asLead } from "#domain/team/actors";
import { randomText } from "#kernel";
import { aGrant, aReceipt } from "../../support/funding.ts";
import { mintCounty, platform, submit, visit } from "../../support/platform.ts";
import { cookieOf, signIn } from "../../support/sign-in.ts";

const PERIOD = { kind: "interim", fromOn: "2025-01-01", toOn: "2025-12-31" };

/** A county with a grant, a finished campaign with its count, and two receipts in 2025, one of them a refund. */
async function county() {
  const home = await mintCounty();
  const { member, cookie } = await signIn(home, "lead");
  const lead = asLead(member);
  const scope = await home.scope();
  const grant = await aGrant(scope, lead);
  const plan = {
    title: "Heimatkarten",
    kind: "photo",
    targetGroup: "students",
    startsOn: "2025-06-03",
    endsOn: "2025-08-28",
  };
  const campaign = await planCampaign(scope, lead, newCampaignInput.parse(plan));
  if ("problems" in campaign) throw new Error("the campaign was not planned");
  await recordTouchpoint(
    scope,
    lead,
    { indicator: "cards", amount: 2040, day: "2025-07-01", municipalityAgs: "", campaignId: campaign.id, note: "" },
    randomText(20),
  );
  const finish = (result: string) =>
    finishCampaign(
      scope,
      lead,
      campaign.id,
      resultInput.parse({
        endsOn: "2025-08-28",
        reached: "2040",
        costCents: "1",
        hours: "60",
        again: "yes",
        result,
        comment: "",
      }),
    );
  await finish("Am besten lief es an Ständen mit Musik");
  const booked = await aReceipt(scope, lead, grant, {
    number: "R-1",
    paidOn: "2025-06-10",
    amount: "100,50",
    campaignId: campaign.id,
  });
  await aReceipt(scope, lead, grant, {
    number: "R-2",
    paidOn: "2025-06-11",
    amount: "0,50",
    kind: "refund",
    campaignId: campaign.id,
  });
  await aReceipt(scope, lead, grant, { number: "R-3", paidOn: "2026-02-11", amount: "999,00" });
  const list = `${grant.path}/nachweise`;
  const page = async (path: string) => (await visit(home.host, path, { cookie })).text();
  const post = (path: string, fields: Record<string, string>) => submit(home.host, path, fields, { cookie });
  const begin = async () => (await post(list, PERIOD)).headers.get("location")!.split("?")[0]!;
  const revisionIn = (shown: string) => /name="revision" value="(\d+)"/.exec(shown)![1]!;
  const freeze = async (path: string) =>
    post(`${path}/abschluss`, { revision: revisionIn(await page(path)), anyway: "on" });
  return { home, lead, cookie, scope, grant, campaign, plan, booked, finish, list, page, post, begin, freeze };
}
const plain = (page: string) =>
  page
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0]+/g, " ");
const fieldOf = (page: string, words: string) =>
  new RegExp(`name="(sentences\\.frs_\\w+)\\.text"[^>]*>[^<]*${words}`).exec(page)![1]!;

test("a draft tells what was done in sentences, each with its source", async () => {
  const { begin, page, campaign, grant, scope, lead, plan } = await county();
  await planCampaign(scope, lead, newCampaignInput.parse({ ...plan, title: "Nie begonnen" }));
  const shown = await page(await begin());
  const text = plain(shown);
  expect(text).toContain("Als Nächstes geplant ist „Nie begonnen“.");
  expect(text).not.toContain("läuft die Fotoaktion „Nie begonnen“");
  for (const sentence of [
    "Dieser Zwischennachweis umfasst die Zeit vom 1. Januar bis 31. Dezember 2025",
    "Vom 3. Juni bis 28. August 2025 lief die Fotoaktion „Heimatkarten“. Sie richtete sich an Studierende.",
    "Dabei wurden 2.040 Karten ausgegeben.",
    "Dafür wurden 100,00 € ausgegeben, je Kontakt sind das 0,05 €; das Team wandte 60 Arbeitsstunden auf.",
    "Am besten lief es an Ständen mit Musik.",
    "Im Berichtszeitraum wurden zwei Belege über zusammen 100,00 € gebucht.",
    "Einer davon ist eine Erstattung über 0,50 €, sie ist schon abgezogen.",
  ])
    expect(text).toContain(sentence);
  expect(shown).toContain(`href="/team/aktionen/${campaign.id}"`);
  expect(shown).toContain(`href="${grant.path}/plan-ist"`);
});

test("what is missing is listed before, with the way there, and what is put right is gone", async () => {
  const { begin, page, list, grant, finish } = await county();
  await finish("");
  const path = await begin();
  const shown = await page(path);
  const text = plain(shown);
  expect(text).toContain("Zwei Belege haben noch keine Datei.");
  expect(shown).toContain(`href="${grant.path}/belege?ohne-datei=on"`);
  expect(text).toContain("Die Aktion „Heimatkarten“ hat noch kein Ergebnis.");
  expect(text).toContain("Ohne Zahlen: Januar bis Juni 2025 und August bis Dezember 2025.");
  expect(text).toContain("Noch nicht freigegeben: Juli 2025.");
  await finish("Jetzt steht es da");
  expect(plain(await page(path))).not.toContain("hat noch kein Ergebnis");
  expect(list).toContain("nachweise");
});

test("a draft is begun once for a kind and a period, also at the same moment", async () => {
  const { post, list, page } = await county();
  const answers = await Promise.all([post(list, PERIOD), post(list, PERIOD), post(list, PERIOD)]);
  expect(new Set(answers.map((answer) => answer.headers.get("location")!.split("?")[0])).size).toBe(1);
  expect((await page(list)).match(/Entwurf<\/span>/g)).toHaveLength(1);
});

test.each<[string, Record<string, string>, string]>([
  ["without days", { kind: "interim", fromOn: "", toOn: "" }, "fromOn"],
  ["that ends before it begins", { ...PERIOD, toOn: "2024-12-31" }, "toOn"],
  ["outside the grant", { ...PERIOD, fromOn: "2024-01-01" }, "fromOn"],
  ["of no kind", { kind: "third" }, "kind"],
])("a report %s is not begun", async (_, fields, field) => {
  const { post, list } = await county();
  const answer = await post(list, fields);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`id="${field}-error"`);
});

describe("the wording of the team", () => {
  test("stays when the draft is refreshed, is marked, and keeps its source", async () => {
    const { begin, page, post, scope, lead, campaign, plan } = await county();
    const path = await begin();
    const field = fieldOf(await page(`${path}/text?abschnitt=work`), "Dabei wurden");
    const ran = fieldOf(await page(`${path}/text?abschnitt=work`), "Vom 3. Juni");
    await post(`${path}/text`, {
      section: "work",
      [`${field}.text`]: "Über <2.000> Karten gingen an Studierende.",
      [`${ran}.text`]: "",
      "own.text": "Der Landrat war selbst dabei.",
      "own.source": "Pressetermin am 3. Juni",
    });
    const other = { ...plan, title: "Heimatkarten im Sommer", endsOn: "2025-08-31" };
    await changeCampaign(scope, lead, campaign.id, campaignInput.parse(other));
    await recordTouchpoint(
      scope,
      lead,
      { indicator: "cards", amount: 60, day: "2025-07-02", municipalityAgs: "", campaignId: campaign.id, note: "" },
      randomText(20),
    );
    expect((await post(`${path}/aktualisierung`, {})).status).toBe(303);
    const shown = await page(path);
    const text = plain(shown);
    expect(shown).toContain("Über &lt;2.000> Karten gingen an Studierende.");
    expect(text).toContain("von Hand");
    expect(text).toContain("Quelle hat sich geändert Jetzt: Dabei wurden 2.100 Karten ausgegeben.");
    expect(text).toContain("bis 31. August 2025 lief die Fotoaktion „Heimatkarten im Sommer“");
    expect(text).toContain("Der Landrat war selbst dabei. Quelle: Pressetermin am 3. Juni");
    await post(`${path}/text`, { section: "work", [`${field}.text`]: "egal", [`${field}.back`]: "on" });
    expect(plain(await page(path))).toContain("Dabei wurden 2.100 Karten ausgegeben.");
  });

  test("comes back beside the field when an own sentence has no source, and no foreign sentence is touched", async () => {
    const one = await county();
    const path = await one.begin();
    const answer = await one.post(`${path}/text`, { section: "work", "own.text": "Ein Satz von irgendwo." });
    expect(answer.status).toBe(422);
    const shown = await answer.text();
    expect(shown).toContain('id="own.source-error"');
    expect(shown).toContain("Ein Satz von irgendwo.");
    const field = fieldOf(await one.page(`${path}/text?abschnitt=work`), "Dabei wurden");
    const two = await county();
    const theirs = await two.begin();
    expect((await two.post(`${theirs}/text`, { section: "work", [`${field}.text`]: "fremd" })).status).toBe(404);
    expect((await one.post(`${path}/text`, { section: "money", [`${field}.text`]: "verschoben" })).status).toBe(404);
  });
});

describe("a frozen report", () => {
  test("is frozen by the lead, with what is missing seen, and as it was seen", async () => {
    const { begin, page, post, home, list } = await county();
    const path = await begin();
    const revision = /name="revision" value="(\d+)"/.exec(await page(path))![1]!;
    const refused = await post(`${path}/abschluss`, { revision });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('id="anyway-error"');
    const editor = await cookieOf(home.host, await home.member("editor"));
    expect((await submit(home.host, `${path}/abschluss`, { revision, anyway: "on" }, { cookie: editor })).status).toBe(
      403,
    );
    await post(`${path}/aktualisierung`, {});
    expect((await post(`${path}/abschluss`, { revision, anyway: "on" })).status).toBe(409);
    expect(await page(list)).not.toContain("eingefroren</span>");
  });

  test("of two leads at the same moment one freezes it", async () => {
    const { begin, lead, scope, grant } = await county();
    const id = (await begin()).split("/").at(-1)!;
    const freeze = () =>
      freezeReport(scope, lead, grant.id, id, { revision: 1, anyway: true }).catch((error: Error) => error.message);
    const answers = await Promise.all([freeze(), freeze()]);
    expect(answers).toContainEqual({ frozen: true });
    expect(answers).toContain("conflict");
  });

  test("stays as it was, whatever happens to receipts, campaigns and text, and so do its files", async () => {
    const { begin, freeze, page, post, scope, lead, grant, booked, finish, home, cookie } = await county();
    const path = await begin();
    const id = path.split("/").at(-1)!;
    expect((await freeze(path)).status).toBe(303);
    const before = await viewReport(scope, lead, grant.id, id);
    const bytes = async (file: string) =>
      Buffer.from(await (await visit(home.host, `${path}/${file}`, { cookie })).arrayBuffer());
    const [pdf, xlsx] = [await bytes("nachweis.pdf"), await bytes("nachweis.xlsx")];
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

    await cancelReceipt(scope, asEditor(lead), grant.id, booked, "War doch ein anderer Ansatz");
    await finish("Etwas ganz anderes");
    expect((await viewReport(scope, lead, grant.id, id)).account).toEqual(before.account);
    expect(await bytes("nachweis.pdf")).toEqual(pdf);
    expect(await bytes("nachweis.xlsx")).toEqual(xlsx);
    for (const change of ["text", "aktualisierung", "verwerfung"])
      expect((await post(`${path}/${change}`, { section: "work", "own.text": "Neu", "own.source": "x" })).status).toBe(
        409,
      );
    expect((await visit(home.host, `${path}/text?abschnitt=work`, { cookie })).status).toBe(409);

    const { env } = await platform();
    const run = (sql: string) => env.DB.prepare(sql).bind(id).run();
    await expect(run("UPDATE funding_reports SET reason = 'x', revision = revision + 1 WHERE id = ?")).rejects.toThrow(
      "stays as it is",
    );
    await expect(run("DELETE FROM funding_reports WHERE id = ?")).rejects.toThrow("stays as it is");
    await expect(run("UPDATE report_sentences SET worded = 'x' WHERE report_id = ?")).rejects.toThrow("stays as it is");
    await expect(run("DELETE FROM report_sentences WHERE report_id = ?")).rejects.toThrow("stays as it is");
    expect(await page(path)).toContain("100,00");
  });

  test("is corrected by a new version with its reason, which takes the team's wording along", async () => {
    const { begin, freeze, page, post, scope, lead, grant, booked, list } = await county();
    const path = await begin();
    const field = fieldOf(await page(`${path}/text?abschnitt=work`), "Dabei wurden");
    await post(`${path}/text`, { section: "work", [`${field}.text`]: "Gut 2.000 Karten gingen weg." });
    await freeze(path);
    await cancelReceipt(scope, asEditor(lead), grant.id, booked, "War doch ein anderer Ansatz");
    expect((await post(`${path}/berichtigung`, { reason: "kurz" })).status).toBe(422);
    const [one, two] = await Promise.all([
      post(`${path}/berichtigung`, { reason: "Beleg R-1 gehört nicht hierher." }),
      post(`${path}/berichtigung`, { reason: "Beleg R-1 gehört nicht hierher." }),
    ]);
    const next = one.headers.get("location")!.split("?")[0]!;
    expect(two.headers.get("location")!.split("?")[0]).toBe(next);
    const text = plain(await page(next));
    expect(text).toContain("2. Fassung");
    expect(text).toContain("Gut 2.000 Karten gingen weg.");
    expect(text).toContain("ein Beleg über -0,50 €");
    expect((await freeze(next)).status).toBe(303);
    expect(plain(await page(path))).toContain("100,00 €");
    expect(plain(await page(list))).toContain("Berichtigung: Beleg R-1 gehört nicht hierher.");
  });

  test("carries everything into the workbook: five sheets, every sentence with its source", async () => {
    const { begin, freeze, home, cookie } = await county();
    const path = await begin();
    await freeze(path);
    const file = await visit(home.host, `${path}/nachweis.xlsx`, { cookie });
    expect(file.headers.get("content-disposition")).toContain("zwischennachweis-2025-12-31.xlsx");
    const sheets = await readExcelFile(await file.blob());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Übersicht", "Plan und Ist", "Belege", "Ziele", "Text"]);
    const text = sheets[4]!.data.slice(1);
    expect(text.length).toBeGreaterThan(8);
    for (const row of text) expect(row[3]).toBeTruthy();
  });
});

test("a draft is thrown away after a question, and its files are nobody's business elsewhere", async () => {
  const one = await county();
  const path = await one.begin();
  const two = await county();
  for (const file of ["", "/nachweis.pdf", "/nachweis.xlsx"])
    expect((await visit(two.home.host, `${path}${file}`, { cookie: two.cookie })).status).toBe(404);
  expect(await one.page(`${path}/verwerfung`)).toContain("Entwurf verwerfen?");
  expect((await one.post(`${path}/verwerfung`, {})).status).toBe(303);
  expect((await visit(one.home.host, path, { cookie: one.cookie })).status).toBe(404);
});

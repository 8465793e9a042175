import { describe, expect, test } from "vitest";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { changeIndicator } from "#domain/indicators/change-indicator";
import { indicatorChange } from "#domain/indicators/indicator-input";
import { listIndicators } from "#domain/indicators/list-indicators";
import { changeProgrammeGoal, endProgrammeGoal } from "#domain/programme/change-programme-goal";
import { goalChange } from "#domain/programme/goal-input";
import { listGoals } from "#domain/programme/list-goals";
import { countProgrammeChanges, readProgrammeChanges } from "#domain/programme/read-programme-changes";
import { listTargets } from "#domain/targets/list-targets";
import { asEditor, asReader } from "#domain/team/actors";
import type { Role } from "#kernel";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { aRegionalGoal, aRegionalIndicator, indicatorForm, theAgency } from "../../support/programme.ts";
import { signIn } from "../../support/sign-in.ts";

async function seated(role: Role = "lead", county?: County) {
  const home = county ?? (await mintCounty());
  const { member, cookie } = await signIn(home, role);
  return {
    county: home,
    member,
    post: (path: string, fields: Record<string, string | string[]> = {}) => submit(home.host, path, fields, { cookie }),
    page: async (path: string) => (await visit(home.host, path, { cookie })).text(),
  };
}

const tokenOf = (text: string) => /name="_form" value="([^"]+)"/.exec(text)![1]!;
const INBOX = "/team/programm/aenderungen";

describe("a county's goals", () => {
  const aim = (text: string) => ({ text, indicator: "returns", "targets.2027": "12" });

  test("are the region's as they stand, until the county adapts one; then a fix above is an offer", async () => {
    const { county, post, page } = await seated();
    const { scope, lead } = await theAgency();
    const [kept, adapted] = [await aRegionalGoal(), await aRegionalGoal()];
    const of = async (id: string) => (await listGoals(await county.scope())).find((goal) => goal.id === id)!;
    expect((await of(kept)).origin).toBe("inherited");
    const path = `/team/foerderung/ziele/${adapted}`;
    expect((await post(path, aim("Mehr Rückkehr in den Kreis"))).status).toBe(303);
    expect(await of(adapted)).toMatchObject({ origin: "adapted", text: "Mehr Rückkehr in den Kreis", basedOn: 1 });
    const shown = await page(path);
    expect(shown).toContain("Anders als in der Region");
    expect(shown).toContain("<ins>");

    for (const id of [kept, adapted]) {
      const input = goalChange.parse({
        text: "Mehr Menschen kommen zurück und bleiben",
        indicator: "returns",
        targets: { 2027: "50" },
        reason: "Bleiben zählt.",
        seen: "1",
      });
      await changeProgrammeGoal(scope, lead, id, input);
    }
    expect(await of(kept)).toMatchObject({ origin: "inherited", text: "Mehr Menschen kommen zurück und bleiben" });
    expect(await of(adapted)).toMatchObject({ origin: "adapted", text: "Mehr Rückkehr in den Kreis" });
    const inbox = await page(INBOX);
    expect(inbox).toContain("Bleiben zählt.");
    expect(inbox).toContain(`value="${adapted}.2"`);
    expect(inbox).toContain(`value="${kept}.2"`);
    expect(await page("/team")).toContain("Unter einem Ziel, das Sie angepasst haben");

    expect((await post(`${INBOX}/beibehaltung`, { change: `${adapted}.2` })).status).toBe(303);
    expect((await readProgrammeChanges(await county.scope())).adapted).toEqual([]);
    expect(await of(adapted)).toMatchObject({ origin: "adapted", basedOn: 2 });
    expect((await post(`${INBOX}/uebernahme`, { change: `${adapted}.2` })).status).toBe(303);
    expect(await of(adapted)).toMatchObject({ origin: "inherited", text: "Mehr Menschen kommen zurück und bleiben" });
  });

  test("are not given up for a version that nobody has read", async () => {
    const { county, post } = await seated();
    const { scope, lead } = await theAgency();
    const id = await aRegionalGoal();
    await post(`/team/foerderung/ziele/${id}`, aim("Unser Wort"));
    const next = (seen: number, text: string) =>
      changeProgrammeGoal(
        scope,
        lead,
        id,
        goalChange.parse({ text, indicator: "returns", targets: {}, reason: "Genauer.", seen: String(seen) }),
      );
    await next(1, "Die zweite Fassung");
    await next(2, "Die dritte Fassung");
    const answer = await post(`${INBOX}/uebernahme`, { change: `${id}.2` });
    expect(answer.headers.get("location")).toContain("ziel-neu");
    expect((await listGoals(await county.scope())).find((goal) => goal.id === id)!.text).toBe("Unser Wort");
    expect((await post(`${INBOX}/uebernahme`, { change: `${id}.9` })).status).toBe(404);
  });

  test("that end above end here, unless adapted; an own one ends when no running grant is given for it", async () => {
    const { county, post, page } = await seated();
    const { scope, lead } = await theAgency();
    const id = await aRegionalGoal();
    await post(`/team/foerderung/ziele/${id}`, aim("Unser Wort"));
    await endProgrammeGoal(scope, lead, id, { reason: "Erreicht.", seen: 1 });
    expect(await page(INBOX)).toContain("Die Region hat dieses Ziel beendet.");
    expect((await listGoals(await county.scope())).find((goal) => goal.id === id)!.retired).toBe(false);

    const token = tokenOf(await page("/team/foerderung/ziele/neu"));
    const form = { ...aim("Ein eigenes Ziel"), programme: "careers", _form: token };
    const made = await post("/team/foerderung/ziele", form);
    const own = /gol_[0-9a-z]+/.exec(made.headers.get("location")!)![0];
    const grant = await post("/team/foerderung", {
      title: "Rückkehr",
      funder: "Land",
      noticeNumber: "1",
      noticeOn: "2026-01-01",
      purpose: "",
      startsOn: "2026-01-01",
      endsOn: "2029-12-31",
      share: "80",
      permittedShift: "20",
    });
    const grantPath = grant.headers.get("location")!.split("?")[0]!;
    expect((await post(`${grantPath}/ziele`, { goals: [own, id] })).status).toBe(303);
    expect(await page(grantPath)).toContain("Ein eigenes Ziel");
    const inUse = await post(`/team/foerderung/ziele/${own}/ende`);
    expect(inUse.status).toBe(422);
    expect(await inUse.text()).toContain("Das wird noch gebraucht: Bescheid „Rückkehr“.");
    await post(`${grantPath}/ziele`, {});
    expect((await post(`/team/foerderung/ziele/${own}/ende`)).status).toBe(303);
  });

  test("are for the lead; a goal of another county is not there", async () => {
    const { county, page, post } = await seated();
    const token = tokenOf(await page("/team/foerderung/ziele/neu"));
    const made = await post("/team/foerderung/ziele", { ...aim("Unser Ziel"), programme: "careers", _form: token });
    const path = made.headers.get("location")!.split("?")[0]!;
    const elsewhere = await post("/team/foerderung/ziele", { ...aim("Praxen"), programme: "gp", _form: token });
    expect(await elsewhere.text()).toContain('id="programme-error"');
    const editor = await seated("editor", county);
    expect((await editor.post(path, aim("Anders"))).status).toBe(403);
    const neighbour = await seated();
    expect((await neighbour.post(path, aim("Anders"))).status).toBe(404);
    const unknown = await post(path, { ...aim("Anders"), indicator: "ind_0000000000000000" });
    expect(unknown.status).toBe(422);
    expect(await unknown.text()).toContain('id="indicator-error"');
  });
});

test("a changed definition waits to be read, says what changed and why, and then no more", async () => {
  const { county, post, page } = await seated("editor");
  const { scope, lead } = await theAgency();
  const id = await aRegionalIndicator();
  const [own] = (await readProgrammeChanges(await county.scope())).definitions.filter((change) => change.id === id);
  expect(own).toMatchObject({ version: 1, before: undefined });
  expect((await post(`${INBOX}/kenntnis`, { changes: `${id}.1` })).status).toBe(303);
  const form = { ...indicatorForm("Beratungen am Telefon"), reason: "Der Name war zu eng.", seen: "1" };
  const { about: _, sums: __, ...words } = form;
  await changeIndicator(scope, lead, id, indicatorChange.parse(words));
  expect(await page(INBOX)).toContain("Der Name war zu eng.");
  const waiting = (await countProgrammeChanges(await county.scope())).toRead;
  expect((await post(`${INBOX}/kenntnis`, { changes: `${id}.2` })).status).toBe(303);
  expect((await countProgrammeChanges(await county.scope())).toRead).toBe(waiting - 1);
  expect((await post(`${INBOX}/kenntnis`, { changes: `${id}.2` })).status).toBe(404);
});

describe("an indicator of the county's own", () => {
  const PATH = "/team/kennzahlen/eigene";

  test("is counted by here and nowhere else, and stands beside the region's definitions", async () => {
    const { county, post, page } = await seated("editor");
    expect((await post(PATH, indicatorForm("Telefonberatungen"))).status).toBe(422);
    const { nameEn: _, ...form } = indicatorForm("Telefonberatungen");
    expect((await post(PATH, form)).status).toBe(303);
    const shown = await page(PATH);
    expect(shown).toContain("Telefonberatungen");
    expect(shown).toContain("ausgegebene Heimvorteil2Go-Boxen");
    const again = await post(PATH, form);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('id="name-error"');
    const ours = (await listIndicators(await county.scope())).find(({ name }) => name === "Telefonberatungen")!;
    expect(ours.own).toBe(true);
    const neighbour = await mintCounty();
    expect((await listIndicators(await neighbour.scope())).some(({ id }) => id === ours.id)).toBe(false);
  });

  test("is put aside only when no goal, campaign or target asks for it", async () => {
    const { county, member, post, page } = await seated();
    const { nameEn: _, ...form } = indicatorForm("Klassenbesuche");
    await post(PATH, form);
    const own = (await listIndicators(await county.scope())).find((one) => one.own)!;
    const year = new Date().getFullYear();
    await post(`/team/kennzahlen/ziele/${own.id}?jahr=${year}`, { year: "12" });
    const plan = newCampaignInput.parse({ title: "Sommer an Schulen", kind: "other", targetGroup: "everyone" });
    await planCampaign(await county.scope(), asEditor(member), {
      ...plan,
      targets: [{ indicator: own.id, amount: 4 }],
    });
    const answer = await post(`${PATH}/${own.id}/absetzung`);
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain("Aktion „Sommer an Schulen“, Sollzahlen ab diesem Jahr.");
    expect(text).toContain(`id="absetzung-${own.id}"`);

    await post(PATH, { ...form, name: "Umfragen" });
    const free = (await listIndicators(await county.scope())).find(({ name }) => name === "Umfragen")!;
    expect((await post(`${PATH}/${free.id}/absetzung`)).status).toBe(303);
    expect(await page(PATH)).toContain("Abgesetzte eigene Kennzahlen");
    expect((await post(`${PATH}/${free.id}/wiederaufnahme`)).status).toBe(303);
    expect((await listIndicators(await county.scope())).some(({ id }) => id === free.id)).toBe(true);
  });
});

describe("targets", () => {
  const PATH = "/team/kennzahlen/ziele";

  test("are set for the year and its months, and the page says where the two differ", async () => {
    const { county, member, post, page } = await seated("editor");
    const year = await post(`${PATH}?jahr=2027`, {
      "amounts.heads": "420",
      "amounts.boxes": "",
      "amounts.returns": "30",
    });
    expect(year.status).toBe(303);
    const months = { year: "420", "months.01": "200", "months.06": "200" };
    expect((await post(`${PATH}/heads?jahr=2027`, months)).status).toBe(303);
    const shown = await page(`${PATH}?jahr=2027`);
    expect(shown).toContain("Die Monate ergeben 400, das Jahresziel ist 420. Das darf sein.");
    expect(shown).toContain('value="30"');
    const list = await listTargets(await county.scope(), asReader(member), 2027);
    const heads = list.find(({ indicator }) => indicator.id === "heads")!;
    expect([heads.year, heads.months[0], heads.months[1], heads.ofMonths]).toEqual([420, 200, null, 400]);

    await post(`${PATH}/heads?jahr=2027`, { year: "", "months.01": "" });
    const after = (await listTargets(await county.scope(), asReader(member), 2027)).find(
      ({ indicator }) => indicator.id === "heads",
    )!;
    expect([after.year, after.months[0], after.months[5]]).toEqual([null, null, 200]);
  });

  test("come back beside the field when they are negative, absurd or no number", async () => {
    const { post } = await seated("editor");
    const answer = await post(`${PATH}?jahr=2027`, {
      "amounts.heads": "-1",
      "amounts.boxes": "99999999999",
      "amounts.dates": "viele",
      "amounts.posts": "17",
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    for (const id of ["heads", "boxes", "dates"]) expect(text).toContain(`id="amounts.${id}-error"`);
    expect(text).toContain('value="17"');
    expect((await post(`${PATH}/heads?jahr=2027`, { "months.13": "4", year: "4" })).status).toBe(422);
    expect((await post(`${PATH}/nichts?jahr=2027`, { year: "4" })).status).toBe(404);
  });
});

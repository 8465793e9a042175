import { expect, test } from "vitest";
import Papa from "papaparse";
import { commit, Targets } from "#db/repositories";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { touched } from "#domain/figures/touched";
import { asLead } from "#domain/team/actors";
import { addDays, dayOf, systemClock, type Day, type Id } from "#kernel";
import { note } from "../../support/arrivals.ts";
import { followAs, newAddress } from "../../support/followers.ts";
import { made } from "../../support/made.ts";
import { mintCounty, platform, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const PATH = "/team/kennzahlen";
const today = dayOf(systemClock.now());
const year = today.slice(0, 4);
const earlier = addDays(today, -400);

/** The cells of every table of a page, row by row, without thousands separators. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
      .map(([, cell]) => cell!.replaceAll(/<[^>]+>|(?<=\d)\.(?=\d{3})/g, ""))
      .join("|"),
  );

/** A county that counted on two campaigns, with a follower, a return and targets. */
async function county() {
  const minted = await mintCounty();
  const scope = await minted.scope();
  const lead = asLead(await minted.member("lead"));
  const plan = async (title: string, startsOn: Day, cents: number) => {
    const input = { title, kind: "table", targetGroup: "students", startsOn, endsOn: startsOn };
    const { id } = made(await planCampaign(scope, lead, newCampaignInput.parse(input)));
    const result = { endsOn: startsOn, reached: 10, costCents: cents, hours: 3, again: "yes" as const };
    made(await finishCampaign(scope, lead, id, { ...result, result: "", comment: "" } as never));
    return id as Id<"cmp">;
  };
  const [cheap, dear] = [await plan("Runder Tisch", today, 4000), await plan("Alter Tisch", earlier, 90000)];
  const heads = (key: string, amount: number, day: Day, campaignId: Id<"cmp">) =>
    touched(scope, { indicator: "heads", amount, key, day, campaignId, municipalityAgs: "05958032" });
  await commit(
    scope.db,
    heads("a", 40, today, cheap),
    heads("b", 30, earlier, dear),
    touched(scope, { indicator: "reach", amount: 3400, key: "r" }),
    Targets.in(scope.db).set({ indicator: "heads", period: year, amount: 120 }, scope.clock.now()),
  );
  await followAs(scope, newAddress(), 2016);
  await note({ scope, guide: lead }, { stage: "arrived", firstDay: today, leftYear: "2016", campaignId: cheap });
  const { cookie } = await signIn(minted, "reader");
  const read = async (path: string) => (await visit(minted.host, path, { cookie })).text();
  return { ...minted, scope, lead, cookie, read };
}

async function fileRows(host: string, path: string, cookie: string) {
  const bytes = new Uint8Array(await (await visit(host, path, { cookie })).arrayBuffer());
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ";" });
  return data.filter((row) => row.length > 1).map((row) => row.join("|"));
}

test("each period shows what belongs to it, against its target", async () => {
  const { read } = await county();
  const thisYear = await read(`${PATH}?zeitraum=${year}&kennzahl=heads`);
  expect(rowsOf(thisYear)).toContain("Köpfe|Menschen|40|120");
  expect(thisYear).toContain("Das Ziel ist noch nicht erreicht: bisher 33 %.");
  expect(thisYear).toContain("Alles entfiel auf Meschede: 40.");
  const all = await read(`${PATH}?zeitraum=alles&kennzahl=heads`);
  expect(rowsOf(all)).toContain("Köpfe|Menschen|70|");
  const before = await read(`${PATH}?zeitraum=${earlier.slice(0, 4)}&kennzahl=heads`);
  expect(rowsOf(before)).toContain("Köpfe|Menschen|30|");
});

test("an indicator of another county is nowhere, like one that is not there", async () => {
  const { host, cookie } = await county();
  for (const kennzahl of ["ind_0000000000000000", "ind_1234567890abcdef"])
    expect((await visit(host, `${PATH}?kennzahl=${kennzahl}`, { cookie })).status).toBe(404);
  expect((await visit(host, `${PATH}?kennzahl=leute`, { cookie })).status).toBe(200);
});

test("the way shows funnel, cohorts and what staying means, and its file the same tables", async () => {
  const { read, host, cookie } = await county();
  const page = await read(`${PATH}/weg?zeitraum=jahr`);
  expect(page).toContain("Von 3.400 auf der ersten Stufe (Erreicht) bis zum Ziel: Hier kam ein Mensch an.");
  expect(page).toContain("Am meisten zurück sind aus dem Jahrgang 2016: 1.");
  expect(page).toContain("noch niemand gefragt");
  expect(page).toContain("Beim selben Arbeitgeber");
  const tables = page.slice(page.indexOf("Alle Zahlen"));
  expect(rowsOf(tables)).toEqual(
    (await fileRows(host, `${PATH}/weg.csv?zeitraum=jahr`, cookie)).filter((row) => !row.startsWith("Rückfrage")),
  );
  expect(rowsOf(tables)).toContain("2016|1|0|1");
});

test("costs stand by campaign, per contact and per arrival, and say where they come from", async () => {
  const { read, host, cookie } = await county();
  const rows = rowsOf(await read(`${PATH}/kosten?zeitraum=alles`)).map((row) => row.replaceAll("\u00a0", " "));
  expect(rows).toContain("Runder Tisch|Stammtisch|40,00 €|Angabe der Aktion|40|1,00 €|1|40,00 €");
  expect(rows).toContain("Alter Tisch|Stammtisch|900,00 €|Angabe der Aktion|30|30,00 €|0|–");
  const file = await fileRows(host, `${PATH}/kosten.csv?zeitraum=monat`, cookie);
  expect(file.slice(1)).toEqual(["Runder Tisch|Stammtisch|40,00|Angabe der Aktion|40|1,00|1|40,00"]);
});

/** Counts much, spread over two years, municipalities and indicators, without the platform's help. */
async function countMuch(minted: County, number: number) {
  const { env } = await platform();
  const { tenant } = await minted.scope();
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
     INSERT INTO touchpoints (tenant_id, id, indicator, day, amount, municipality_ags, note, operation_key, created_at)
     SELECT ?1, 'tch_' || printf('%016d', i), CASE i % 3 WHEN 0 THEN 'heads' WHEN 1 THEN 'reach' ELSE 'boxes' END,
       date('now', '-' || (i % 700) || ' days'), 1 + i % 7, CASE i % 4 WHEN 0 THEN '05958032' WHEN 1 THEN '05958012' END, '', 'much:' || i, 0
     FROM n`,
  )
    .bind(tenant.id, number)
    .run();
}

test(
  "pages of figures take two round trips after the session and read as much of 9,000 counts as of 900",
  { timeout: 120_000 },
  async () => {
    const [few, many] = [await mintCounty(), await mintCounty()];
    await Promise.all([countMuch(few, 900), countMuch(many, 9_000)]);
    for (const path of [`${PATH}?kennzahl=heads`, `${PATH}/weg`, `${PATH}/kosten?zeitraum=alles`]) {
      const cost = async (minted: County) => {
        const { cookie } = await signIn(minted, "reader");
        const answer = await visit(minted.host, path, { cookie });
        expect(answer.status).toBe(200);
        return { rows: Number(answer.headers.get("x-d1-rows")), trips: Number(answer.headers.get("x-d1-trips")) };
      };
      const [less, more] = [await cost(few), await cost(many)];
      expect(more.trips).toBeLessThanOrEqual(3);
      expect(more.rows).toBeLessThan(900);
      expect(more.rows).toBeLessThan(less.rows * 1.2);
    }
  },
);

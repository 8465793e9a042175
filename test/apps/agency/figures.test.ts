import Papa from "papaparse";
import { expect, test } from "vitest";
import { commit } from "#db/repositories";
import { touched } from "#domain/figures/touched";
import { releaseMonth } from "#domain/figures/release-month";
import { asLead } from "#domain/team/actors";
import { addDays, dayOf, systemClock, type Day, type Indicator, type Month } from "#kernel";
import { signInToAgency } from "../../support/agency.ts";
import { agencyHost, mintCounty, visit } from "../../support/platform.ts";

const lastDay = addDays(`${dayOf(systemClock.now()).slice(0, 7)}-01` as Day, -1);
const month = lastDay.slice(0, 7) as Month;

async function county(amounts: Partial<Record<Indicator, number>>) {
  const minted = await mintCounty();
  const scope = await minted.scope();
  for (const [indicator, amount] of Object.entries(amounts)) {
    await commit(scope.db, touched(scope, { indicator: indicator as Indicator, amount, key: indicator, day: lastDay }));
  }
  const lead = asLead(await minted.member("lead"));
  return { ...minted, name: scope.tenant.name, release: () => releaseMonth(scope, lead, month) };
}

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
      .map(([, cell]) => cell!.replaceAll(/<[^>]+>|(?<=\d)\.(?=\d{3})/g, ""))
      .join("|"),
  );

test("the agency sees a county's month when it was released and not before, rounded where it is about people", async () => {
  const { cookie } = await signInToAgency("reader");
  const one = await county({ boxes: 1987, heads: 43, followers: 3 });
  const row = async () => {
    const page = await (await visit(agencyHost, "/kennzahlen", { cookie })).text();
    return rowsOf(page.slice(page.indexOf("Alle Zahlen"))).find((cells) => cells.startsWith(`${one.name}|`));
  };
  const before = await row();
  expect(before ?? "").not.toContain("1987");
  await one.release();
  const after = (await row())!.split("|");
  expect(after[1]).toBe("1");
  expect(after[2]).toBe("1987");
  expect(after[5]).toBe("45");
  expect(after[7]).toBe("0–7");
});

test("the file carries exactly the tables of the page", async () => {
  const { cookie } = await signInToAgency("reader");
  const counties = [
    await county({ boxes: 12, heads: 18 }),
    await county({ heads: 25, dates: 2 }),
    await county({ heads: 31 }),
  ];
  await Promise.all(counties.map(({ release }) => release()));
  const page = await (await visit(agencyHost, "/kennzahlen", { cookie })).text();
  const file = await visit(agencyHost, "/kennzahlen.csv", { cookie });
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const { data } = Papa.parse<string[]>((await file.text()).replace("\uFEFF", ""), { delimiter: ";" });
  expect(rowsOf(page.slice(page.indexOf("Alle Zahlen")))).toEqual(
    data.filter((row) => row.length > 1).map((row) => row.join("|")),
  );
});

test("who has not released the last month is named", async () => {
  const { cookie } = await signInToAgency("reader");
  const [given, missing] = [await county({ boxes: 1 }), await county({ boxes: 1 })];
  await given.release();
  const page = await (await visit(agencyHost, "/kennzahlen", { cookie })).text();
  const notice = /fehlt noch von .*?<\/div>/s.exec(page)![0];
  expect(notice).toContain(missing.name);
  expect(notice).not.toContain(given.name);
});

import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Connection, resolveTenant } from "#db";
import { indexChanges } from "#domain/search/index-changes";
import { foundRegion } from "../../../../apps/gateway/found-region.ts";
import { scopeFor } from "../../../../apps/gateway/grants.ts";
import { launch, type Platform } from "../../../../scripts/platform.ts";
import { fillDirectory, hostOfCounty } from "../../../support/crowded-directory.ts";
import { tap } from "../../../support/tap.ts";

const EMPLOYERS = 5_000;
const OPENINGS = 10_000;
const HOST = hostOfCounty("05958");

let crowded: Platform;

// A platform of its own: the other tests do not search among 15,000 entries.
beforeAll(async () => {
  crowded = await launch({ environment: "", port: 0, vars: { PUBLIC_PORT: "" } }, inject("bundle"));
  await foundRegion(crowded.env);
  await fillDirectory(crowded.env.DB, { employers: EMPLOYERS, openings: OPENINGS });
  await crowded.tick("*/5 * * * *");
}, 120_000);
afterAll(() => crowded.stop());

async function look(path: string) {
  const answer = await crowded.fetch(`http://${HOST}${path}`);
  const html = await answer.text();
  const number = /([\d.]+) (?:Eintr|Angebot|Treffer)/.exec(html)?.[1]?.replaceAll(".", "");
  return {
    status: answer.status,
    trips: Number(answer.headers.get("x-d1-trips")),
    rows: Number(answer.headers.get("x-d1-rows")),
    found: Number(number),
    html,
  };
}

/** Rows a page may read. What a county asks of itself is a fifth of the region; a word that all have is the worst there is. */
const budgets: [path: string, rows: number][] = [
  ["/arbeitgeber", 10_000],
  ["/arbeitgeber?branche=metal&vorteil=home-office", 10_000],
  ["/arbeitgeber?region=1", 40_000],
  ["/arbeitgeber?ort=brilon&umkreis=25", 25_000],
  ["/arbeitgeber?ort=brilon&umkreis=50&reihe=naehe", 50_000],
  ["/arbeitgeber?q=maschinenbau", 10_000],
  ["/arbeitgeber?q=wir", 15_000],
  ["/arbeitgeber?q=wir&region=1&ansicht=karte", 45_000],
  ["/angebote", 20_000],
  ["/angebote?art=job&zeit=full", 20_000],
  ["/angebote?region=1", 40_000],
  ["/angebote?region=1&ansicht=karte", 40_000],
  ["/angebote?q=zerspanungsmechaniker", 10_000],
  ["/angebote?q=zerspannungsmechaniker", 10_000],
  ["/angebote?q=wir&region=1", 85_000],
  ["/angebote?q=gibtesnicht", 1_000],
  ["/suche?q=maschinenbau", 15_000],
  ["/suche?q=wir&region=1", 130_000],
];

test("the first round fills an empty index with the whole directory", async () => {
  const { results } = await crowded.env.SEARCH.prepare(
    "SELECT kind, count(*) AS number FROM documents GROUP BY 1",
  ).all();
  expect(results).toEqual([
    { kind: "employer", number: EMPLOYERS },
    { kind: "opening", number: OPENINGS },
  ]);
});

test.for(budgets)(
  "among 5,000 employers and 10,000 openings %s stays in two round trips and within %i rows",
  async ([path, rows]) => {
    const page = await look(path);
    expect(page).toMatchObject({ status: 200, trips: 2 });
    expect(page.rows).toBeGreaterThan(0);
    expect(page.rows).toBeLessThanOrEqual(rows);
  },
);

test("list and search agree on how much there is", async () => {
  expect((await look("/arbeitgeber?region=1")).found).toBe(EMPLOYERS);
  expect((await look("/angebote?region=1")).found).toBe(OPENINGS);
  const [listed, sorted] = [
    await look("/arbeitgeber?ort=59929&umkreis=25&branche=metal"),
    await look("/arbeitgeber?ort=brilon&umkreis=25&branche=metal&reihe=naehe"),
  ];
  expect(listed.found).toBeGreaterThan(10);
  expect(sorted.found).toBe(listed.found);
});

test("the index takes up less than four kilobytes an entry", async () => {
  const { meta } = await crowded.env.SEARCH.prepare("SELECT 1").run();
  expect(meta.size_after).toBeLessThan(4_000 * (EMPLOYERS + OPENINGS));
});

test("a round reads what has changed and little else", async () => {
  await indexing();
  expect(await indexing()).toBeLessThan(100);
  await crowded.env.DB.prepare(
    "INSERT INTO employer_versions (employer_id, version, set_by, set_at) VALUES ('emp_000001', 2, 'tnt_crowd05958', 2)",
  ).run();
  expect(await indexing()).toBeLessThan(1_000);
});

/** The rows that it takes to bring the index up to date for one county. */
async function indexing(): Promise<number> {
  const { env } = crowded;
  const tenant = (await resolveTenant(new Connection(env.DB), { host: HOST }))!;
  const [main, search] = [tap(env.DB, tenant.id), tap(env.SEARCH, undefined)];
  await indexChanges(
    scopeFor({ ...env, SEARCH: search.database }, new Connection(main.database), tenant, () => undefined),
  );
  return main.rowsRead() + search.rowsRead();
}

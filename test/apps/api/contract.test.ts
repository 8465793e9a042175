import { beforeAll, describe, expect, test } from "vitest";
import type { OpenRelease, OpenReleaseTables } from "#domain/open-data/open-release";
import { api } from "../../../apps/api/app.ts";
import { breaches, expectToKeep, type Contract } from "../../support/contract.ts";
import { countyThatCounted, lastMonth } from "../../support/figures.ts";
import { agencyHost, mintCounty, visit } from "../../support/platform.ts";

let contract: Contract;
let county: Awaited<ReturnType<typeof countyThatCounted>>;

const ask = (path: string, init?: RequestInit) => visit(agencyHost, `/api/v1${path}`, init);
const kept = async (route: string, path: string) => expectToKeep(contract, `/api/v1${route}`, await ask(path));

beforeAll(async () => {
  contract = (await (await ask("/openapi.json")).json()) as Contract;
  county = await countyThatCounted({ boxes: 120, heads: 43, followers: 3 }, { ownGround: true });
  await county.release();
}, 120_000);

describe("the document", () => {
  test("is OpenAPI 3.1 and names exactly the routes that serve it", () => {
    expect(contract.openapi).toBe("3.1.0");
    const served = api.routes
      .filter(({ method, path }) => method === "GET" && !path.endsWith("/openapi.json"))
      .map(({ path }) => path.replaceAll(/:(\w+)/g, "{$1}"));
    expect(Object.keys(contract.paths).toSorted()).toEqual([...new Set(served)].toSorted());
  });

  test("would notice an answer that says more than it promises", () => {
    const { schema } = contract.paths["/api/v1/indicators"]!.get!.responses["200"]!.content!["application/json"]!;
    expect(breaches(contract, schema, { items: [], mail: "lead@example.org" })).toEqual(["$.mail: unknown"]);
  });
});

describe("every answer keeps to the document", () => {
  test("indicators", async () => {
    const { items } = (await kept("/indicators", "/indicators")) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toContain("followers");
  });

  test("one month: things exact, people rounded or a band", async () => {
    const release = (await kept(
      "/releases/{county}/{period}",
      `/releases/${county.slug}/${lastMonth}`,
    )) as OpenReleaseTables;
    const total = (id: string) => release.tables.find(({ indicator }) => indicator.id === id)!.total;
    expect([total("boxes"), total("heads"), total("followers")]).toEqual([
      { value: 120 },
      { value: 45 },
      { band: "0–7", low: 0, high: 7 },
    ]);
    const heads = release.tables.find(({ indicator }) => indicator.id === "heads")!;
    const coarser = [...heads.byMunicipality, ...heads.byCampaignKind].flatMap(({ figure }) =>
      "band" in figure && figure.protects ? figure.protects : [],
    );
    expect(coarser).toContainEqual({ period: lastMonth, dimension: "campaign-kind", key: "box" });
  });

  test("a list page by page, each release once", async () => {
    const seen: string[] = [];
    let next: string | null = "";
    for (let page = 0; next !== null && page < 500; page++) {
      const after = next === "" ? "" : `&after=${next}`;
      const list = (await kept("/releases", `/releases?limit=2${after}`)) as {
        items: OpenRelease[];
        next: string | null;
      };
      seen.push(...list.items.map((item) => `${item.period} ${item.county.slug}`));
      next = list.next;
    }
    expect(seen).toContain(`${lastMonth} ${county.slug}`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.map((one) => one.split(" ")[0]!)).toEqual(
      seen
        .map((one) => one.split(" ")[0]!)
        .toSorted()
        .reverse(),
    );
  });

  test("what is wrong with a parameter, with the field and the rule", async () => {
    const body = (await kept("/releases", "/releases?limit=0&after=x")) as { errors: { path: string; rule: string }[] };
    expect(body.errors.map(({ path }) => path).toSorted()).toEqual(["after", "limit"]);
    const unknown = (await kept("/releases", "/releases?colour=red")) as { errors: { rule: string }[] };
    expect(unknown.errors.map(({ rule }) => rule)).toEqual(["unrecognized_keys"]);
    await kept("/releases/{county}/{period}", `/releases/${county.slug}/2026-13`);
  });

  test("what was not released, alike for a county that is there and one that is nowhere", async () => {
    const [there, nowhere] = await Promise.all([ask(`/releases/${county.slug}/2019-01`), ask("/releases/x/2019-01")]);
    expect([there.status, await there.text()]).toEqual([404, await nowhere.text()]);
  });
});

test("a correction is the version that is shown, with its number, its day and its reason", async () => {
  const corrected = await countyThatCounted({ boxes: 10 });
  await corrected.release();
  await corrected.count({ amounts: { boxes: 7 } });
  await corrected.release("Eine Schule fehlte.");
  const release = (await (await ask(`/releases/${corrected.slug}/${lastMonth}`)).json()) as OpenReleaseTables;
  expect(release.number).toBe(2);
  expect(release.corrections).toEqual([
    { number: 2, releasedAt: expect.stringMatching(/^20.*Z$/), reason: "Eine Schule fehlte." },
  ]);
  expect(release.tables.find(({ indicator }) => indicator.id === "boxes")!.total).toEqual({ value: 17 });
});

describe("the interface at the agency's host", () => {
  test("lets every site read and nobody write", async () => {
    const read = await ask("/indicators", { headers: { origin: "https://example.org" } });
    expect(read.headers.get("access-control-allow-origin")).toBe("*");
    const written = await ask("/indicators", { method: "POST", body: "{}" });
    expect([written.status, written.headers.get("content-type")]).toEqual([405, "application/problem+json"]);
  });

  test("answers 304 where the asker has it already, and never sets a cookie", async () => {
    const first = await ask("/releases");
    const again = await ask("/releases", { headers: { "if-none-match": first.headers.get("etag")! } });
    expect([again.status, await again.text(), first.headers.get("set-cookie")]).toEqual([304, "", null]);
  });

  test("costs two round trips", async () => {
    for (const path of ["/indicators", "/releases", `/releases/${county.slug}/${lastMonth}`])
      expect(Number((await ask(path)).headers.get("x-d1-trips")), path).toBeLessThanOrEqual(2);
  });

  test("answers problem+json where there is nothing, and is not at a county's host", async () => {
    const nothing = await ask("/nothing");
    expect([nothing.status, nothing.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    const other = await mintCounty();
    expect((await visit(other.host, "/api/v1/indicators")).headers.get("content-type")).toContain("text/html");
  });
});

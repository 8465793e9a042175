import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { foundRegion } from "../../apps/gateway/found-region.ts";
import { demoInternet } from "../../scripts/demo-internet.ts";
import { launch, type Platform } from "../../scripts/platform.ts";

/** A region of its own: the demo is planted only where there is no county yet. */
let region: Platform;
let told: string[];

beforeAll(async () => {
  region = await launch({ environment: "", port: 0, outside: demoInternet }, inject("bundle"));
  await foundRegion(region.env);
  const answer = await region.fetch("http://heimvorteil.localhost/entwicklung/saat?follower=0.1", { method: "POST" });
  told = (await answer.text()).trim().split("\n");
}, 600_000);

afterAll(() => region.stop());

/** How many rows there are. The tools keep a connection open that workerd may have closed while the demo was planted. */
async function count(from: string): Promise<number> {
  const ask = () => region.env.DB.prepare(`SELECT count(*) AS number FROM ${from}`).first<number>("number");
  return (await ask().catch((error: Error) => (error.message === "fetch failed" ? ask() : Promise.reject(error)))) ?? 0;
}

test("the demo is planted to the end, through the use-cases", async () => {
  expect(told.at(-1)).toBe("fertig");
  expect(await count("tenants WHERE kind = 'county'")).toBe(5);
  expect(await count("employers")).toBe(420);
  expect(await count("openings")).toBe(250);
  expect(await count("posts WHERE status = 'published'")).toBe(120);
  expect(await count("events")).toBe(80);
  expect(await count("experience_cards")).toBe(62);
  expect(await count("subscriptions WHERE status = 'active'")).toBeGreaterThan(100);
  expect(await count("rsvps")).toBeGreaterThan(800);
  expect(await count("members WHERE status = 'active' AND role = 'reader'")).toBeGreaterThanOrEqual(5);
  expect(await count("released_tables")).toBeGreaterThan(80);
  expect(await count("experience_adoptions WHERE reported_at IS NOT NULL")).toBeGreaterThan(4);
});

test("the directory has what it takes to see its care: doubles, orphans, stale records, broken addresses", async () => {
  expect(await count("employer_merges WHERE undone_at IS NULL")).toBe(3);
  expect(await count("employer_merges WHERE undone_at IS NOT NULL")).toBe(1);
  expect(await count("employer_handovers WHERE status = 'open'")).toBe(2);
  expect(await count("employers e JOIN tenants t ON t.id = e.vouched_by WHERE t.kind = 'agency'")).toBe(3);
  const stale = await count("employers WHERE merged_into IS NULL AND confirmed_at < unixepoch() - 365 * 86400");
  expect(stale).toBeGreaterThan(10);
  expect(stale).toBeLessThan(80);
  expect(await count("web_addresses WHERE attempts >= 3")).toBeGreaterThan(2);
  expect(await count("web_addresses WHERE outcome = 'moved'")).toBeGreaterThan(2);
  expect(await count("desk_accounts WHERE state = 'active'")).toBeGreaterThan(8);
  expect(await count("employer_proposals WHERE status = 'accepted-changed'")).toBe(1);
  expect(await count("alerts WHERE status = 'active'")).toBe(5);
  expect(await count("imports WHERE status IN ('ready', 'words')")).toBe(1);
});

test("what was done has the date on which it was done, and every ledger stands in the order of time", async () => {
  expect(await count("posts WHERE published_at < unixepoch('2017-01-01')")).toBeGreaterThan(8);
  expect(
    await count(
      "audit_log a JOIN audit_log b ON b.tenant_id = a.tenant_id AND b.sequence = a.sequence + 1 WHERE b.at < a.at",
    ),
  ).toBe(0);
  expect(
    await count(
      "consents a JOIN consents b ON b.tenant_id = a.tenant_id AND b.sequence = a.sequence + 1 WHERE b.at < a.at",
    ),
  ).toBe(0);
});

test("the table in Meschede has seats left, the one in Brilon has people waiting", async () => {
  const page = await (await region.fetch("http://hsk.heimvorteil.localhost/termine")).text();
  expect(page).toContain("Rückkehrer-Stammtisch Meschede");
  expect(page).toMatch(/Noch \d Plätze/);
  expect(
    await count(
      "rsvps r JOIN events e ON e.tenant_id = r.tenant_id AND e.id = r.event_id WHERE e.title = 'Rückkehrer-Stammtisch Brilon' AND r.status = 'waiting'",
    ),
  ).toBeGreaterThan(0);
});

test("planting a second time changes nothing", async () => {
  const before = await count("audit_log");
  const answer = await region.fetch("http://heimvorteil.localhost/entwicklung/saat", { method: "POST" });
  expect(answer.status).toBe(409);
  expect(await count("audit_log")).toBe(before);
});

import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askToFollow } from "#domain/follow/ask-to-follow";
import { takeSeat } from "#domain/events/take-seat";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { asEditor } from "#domain/team/actors";
import { addDays, dayOf, randomText, systemClock } from "#kernel";
import { bundleWorker } from "../../../scripts/platform.ts";
import { A_WHOLE_ROUND, mintCounty, platform, visit, type County } from "../../support/platform.ts";

const PLATFORM = "heimvorteil.localhost";

async function follow(county: County, mail: string) {
  const input = { mail, interests: [], leftYear: null, consent: "on" as const, wordingVersion: "2026-11" };
  await askToFollow(await county.scope(), input, { key: randomText(20), language: "de" });
}

const linksIn = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, link]) => link!);

test("one click on a tenant's own host takes a seat in its team, and in no other", async () => {
  const [county, neighbour] = await Promise.all([mintCounty(), mintCounty()]);
  await county.member("lead");
  const answer = await visit(county.host, "/entwicklung/anmelden/lead");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/team");
  const cookie = answer.headers.get("set-cookie")!.split(";")[0]!;
  expect(cookie).toMatch(/^__Host-/);
  expect((await visit(county.host, "/team", { cookie })).status).toBe(200);
  expect((await visit(neighbour.host, "/team", { cookie })).status).toBe(303);
});

test("a seat nobody has and a role that does not exist are not found", async () => {
  const county = await mintCounty();
  expect((await visit(county.host, "/entwicklung/anmelden/guide")).status).toBe(404);
  expect((await visit(county.host, "/entwicklung/anmelden/queen")).status).toBe(404);
});

test("the first page names every door", async () => {
  const county = await mintCounty();
  const page = await (await visit(PLATFORM, "/entwicklung")).text();
  expect(page).toContain(`http://${county.host}/`);
  expect(page).toContain(`http://${county.host}/entwicklung/anmelden/editor`);
  const moved = await visit(`entwicklung.${PLATFORM}`, "/");
  expect(moved.headers.get("location")).toBe(`http://${PLATFORM}/entwicklung`);
});

test("the inbox shows the mail that asks a follower to confirm, with a link that works", async () => {
  const county = await mintCounty();
  const mail = `${randomText(8)}@example.org`;
  await follow(county, mail);
  const list = await (await visit(PLATFORM, `/entwicklung/post?kreis=${county.slug}`)).text();
  expect(list).toContain(mail);
  const [path] = linksIn(list, new RegExp(`href="(/entwicklung/post/${county.slug}/out_\\w+)"`, "g"));
  const window = await visit(PLATFORM, path!);
  expect(window.headers.get("content-security-policy")).toContain("frame-src 'self'");
  const page = await window.text();
  const [link] = linksIn(page, /href="(http:[^"]+\/folgen\/bestaetigen\/[^"]+)"/g);
  expect((await visit(county.host, new URL(link!).pathname)).status).toBeLessThan(400);

  const letter = await visit(PLATFORM, `${path}/html`);
  expect(letter.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await letter.text()).toContain('<base target="_top">');
});

test(
  "the inbox shows the mail that asks to confirm a seat, and that it was sent",
  async () => {
    const county = await mintCounty();
    const scope = await county.scope();
    const editor = asEditor(await county.member("editor"));
    const day = addDays(dayOf(systemClock.now()), 20);
    const event = await planEvent(scope, editor, {
      title: "Stammtisch im Test",
      teaser: "",
      body: "",
      titleEn: "",
      teaserEn: "",
      bodyEn: "",
      day,
      startTime: "18:00",
      endDay: "",
      endTime: "21:00",
      place: "Gasthof",
      address: "",
      municipalityAgs: "",
      host: "",
      capacity: 10,
      campaignId: "",
    });
    if ("problems" in event) throw new Error("the date was refused");
    await publishEvent(scope, editor, event.id);
    const mail = `${randomText(8)}@example.org`;
    await takeSeat(
      scope,
      event.slug,
      { party: 1, name: "Nele Beispiel", mail },
      { key: randomText(20), language: "de" },
    );
    await (await platform()).tick("*/5 * * * *");
    const list = await (await visit(PLATFORM, `/entwicklung/post?kreis=${county.slug}`)).text();
    const row = list.split("<tr>").find((one) => one.includes(mail));
    expect(row).toContain("verschickt");
  },
  A_WHOLE_ROUND,
);

test("the gallery shows every brand in its own colours", async () => {
  for (const brand of ["hsk", "soest", "mk", "olpe", "siwi", "agentur", "platform"]) {
    const page = await visit(PLATFORM, `/entwicklung/bausteine?marke=${brand}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`/entwicklung/gestaltung/${brand}.css`);
    const colours = await visit(PLATFORM, `/entwicklung/gestaltung/${brand}.css`);
    expect(colours.headers.get("content-type")).toContain("text/css");
    expect(await colours.text()).toContain("--accent:");
  }
  expect((await visit(PLATFORM, "/entwicklung/bausteine?marke=berlin")).status).toBe(404);
});

test("a region that has counties is not planted over", async () => {
  await mintCounty();
  const { env } = await platform();
  const count = () => env.DB.prepare("SELECT count(*) AS number FROM tenants").first<number>("number");
  const before = await count();
  expect((await visit(PLATFORM, "/entwicklung/saat", { method: "POST" })).status).toBe(409);
  expect(await count()).toBe(before);
});

test("what is deployed has none of the development doors", { timeout: 120_000 }, async () => {
  const bundle = `dist/production-${process.pid}`;
  await bundleWorker("production", bundle);
  const files = (await readdir(bundle)).filter((name) => name.endsWith(".js"));
  expect(files).not.toEqual([]);
  for (const file of files) {
    const code = await readFile(join(bundle, file), "utf8");
    for (const word of ["/entwicklung", "Alle Türen", "Ostermölle", "Fotoaktion auf zwölf"])
      expect(code).not.toContain(word);
  }
  await rm(bundle, { recursive: true });
});

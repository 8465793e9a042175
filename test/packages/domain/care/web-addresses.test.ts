import { expect, test } from "vitest";
import { changeEmployer } from "#domain/directory/change-employer";
import { checkAddresses } from "#domain/care/check-addresses";
import { forgetAddresses } from "#domain/care/forget-addresses";
import { listAddresses } from "#domain/care/list-addresses";
import { asLead, asReader } from "#domain/team/actors";
import { randomText, systemClock } from "#kernel";
import { checkAt, noteOf } from "../../../support/care.ts";
import { anEmployer, anOpening, employerForm } from "../../../support/directory.ts";
import { outsideServer } from "../../../support/outside.ts";
import { A_WHOLE_ROUND, agencyHost, mintCounty, platform, scopeOf } from "../../../support/platform.ts";

const DAY = 24 * 3600;

async function anAddress(website: string) {
  const county = await mintCounty();
  const [scope, lead] = [await county.scope(), asLead(await county.member("lead"))];
  const employer = await anEmployer(scope, lead, { website });
  return { county, scope, lead, employer };
}

async function listed(trouble: Parameters<typeof listAddresses>[2]["trouble"]) {
  const scope = await scopeOf(agencyHost);
  const reader = asReader({ id: "mem_0000", name: "", mail: "", role: "reader" });
  const rows: Awaited<ReturnType<typeof listAddresses>>["rows"] = [];
  for (let after: string | undefined; ;) {
    const page = await listAddresses(scope, reader, { trouble, after });
    rows.push(...page.rows);
    if (!page.next) return rows;
    after = page.next;
  }
}

test(
  "the clock of the deployed Worker asks an address politely and does not read the page",
  async () => {
    const asked: string[] = [];
    const host = outsideServer((request) => {
      asked.push(`${request.method} ${request.headers.get("user-agent")}`);
      return new Response(null, { status: 200 });
    });
    const address = `https://${host}/wir`;
    await anAddress(address);
    const { env, tick } = await platform();
    await env.DB.prepare("UPDATE web_addresses SET due_at = -1 WHERE address = ?").bind(address).run();
    await tick("*/5 * * * *");
    expect(await noteOf(address)).toMatchObject({ outcome: "answers", attempts: 0, failingSince: null });
    expect(asked).toEqual([expect.stringMatching(/^HEAD Heimvorteil \(\+https:\/\/heimvorteil\.localhost\)$/)]);
    expect((await noteOf(address))!.dueAt).toBeGreaterThan(systemClock.now() + 29 * DAY);
  },
  A_WHOLE_ROUND,
);

test("a server that knows no HEAD is asked for the page, once", async () => {
  const asked: string[] = [];
  const host = outsideServer(({ method }) => {
    asked.push(method);
    return new Response("Seite", { status: method === "HEAD" ? 405 : 200 });
  });
  await anAddress(`https://${host}/`);
  const [noted] = await checkAt(systemClock.now(), `https://${host}/`);
  expect(noted).toMatchObject({ outcome: "answers" });
  expect(asked).toEqual(["HEAD", "GET"]);
});

test("an address is broken only after several failures over days, and well again after one good answer", async () => {
  let status = 404;
  const host = outsideServer(() => new Response(null, { status }));
  const address = `https://${host}/weg`;
  const { county } = await anAddress(address);
  const start = systemClock.now();
  const names = async () => (await listed("broken")).map((row) => row.address);

  const [first] = await checkAt(start, address);
  expect(first).toMatchObject({ outcome: "error", status: 404, attempts: 1, failingSince: start, dueAt: start + DAY });
  await checkAt(start + 3600, address);
  expect((await noteOf(address))!.attempts).toBe(1);
  const [second] = await checkAt(start + DAY, address);
  expect(second).toMatchObject({ attempts: 2, failingSince: start, dueAt: start + 4 * DAY });
  expect(await names()).not.toContain(address);
  const [third] = await checkAt(start + 4 * DAY, address);
  expect(third).toMatchObject({ attempts: 3, failingSince: start, dueAt: start + 11 * DAY });
  const row = (await listed("broken")).find((one) => one.address === address);
  expect(row!.employers).toEqual([expect.objectContaining({ county: (await county.scope()).tenant.shortName })]);

  status = 200;
  const [well] = await checkAt(start + 11 * DAY, address);
  expect(well).toMatchObject({ outcome: "answers", attempts: 0, failingSince: null });
  expect(await names()).not.toContain(address);
});

test("a server that is not there is told apart from one that gives an error, and from one that lets no program in", async () => {
  const closed = outsideServer(() => new Response(null, { status: 403 }));
  const unknown = outsideServer(() => new Response("error code: 1016", { status: 530 }));
  const addresses = [`https://${closed}/`, `https://${unknown}/`, `https://${randomText(12)}.example/`];
  for (const address of addresses) await anAddress(address);
  const noted = await checkAt(systemClock.now(), ...addresses);
  expect(noted.map((one) => one!.outcome)).toEqual(["answers", "unknown-name", "silent"]);
});

test("where an address leads is noted and never followed", async () => {
  let followed = false;
  const there = outsideServer(() => {
    followed = true;
    return new Response(null);
  });
  const here = outsideServer(() => new Response(null, { status: 301, headers: { location: `https://${there}/neu` } }));
  await anAddress(`https://${here}/`);
  const [noted] = await checkAt(systemClock.now(), `https://${here}/`);
  expect(noted).toMatchObject({ outcome: "moved", status: 301, target: `https://${there}/neu`, attempts: 0 });
  expect(followed).toBe(false);
});

test.each([
  ["an internal name", "https://intranet/"],
  ["an IP literal", "https://169.254.169.254/latest/meta-data"],
  ["this platform itself", "https://hsk.heimvorteil.localhost/"],
  ["another port", "https://firma.example:8443/"],
  ["plain http", "http://firma.example/"],
])("an answer that leads to %s is not offered to anybody", async (_, location) => {
  const here = outsideServer(() => new Response(null, { status: 302, headers: { location } }));
  await anAddress(`https://${here}/`);
  const [noted] = await checkAt(systemClock.now(), `https://${here}/`);
  expect(noted).toMatchObject({ outcome: "moved", target: null });
});

test("moving about within a site is an answer like others", async () => {
  const here: string = outsideServer(
    () => new Response(null, { status: 301, headers: { location: `https://www.${here}/start` } }),
  );
  await anAddress(`https://${here}/`);
  const [noted] = await checkAt(systemClock.now(), `https://${here}/`);
  expect(noted).toMatchObject({ outcome: "answers", status: 301 });
});

test.each([
  ["http-only", null, "http://%.example/"],
  ["not-asked", "no-public-name", "https://127.0.0.1/%"],
  ["not-asked", "no-public-name", "https://2130706433/%"],
  ["not-asked", "no-public-name", "https://[::1]/%"],
  ["not-asked", "no-public-name", "https://localhost/%"],
  ["not-asked", "other-port", "https://%.example:22/"],
  ["not-asked", "with-password", "https://ich:geheim@%.example/"],
])("%s (%s): %s is never asked", async (outcome, reason, pattern) => {
  const address = pattern.replace("%", randomText(8));
  await anAddress(address);
  const [noted] = await checkAt(systemClock.now(), address);
  expect(noted).toMatchObject({ outcome, reason, status: null, attempts: 0 });
});

test("one host is asked once a round, however many addresses it has", async () => {
  let asked = 0;
  const host = outsideServer(() => {
    asked++;
    return new Response(null);
  });
  const addresses = [1, 2, 3].map((number) => `https://${host}/${number}?a#b`);
  for (const address of addresses) await anAddress(address);
  await checkAt(systemClock.now(), ...addresses);
  expect(asked).toBe(1);
  await checkAt(systemClock.now(), ...addresses);
  expect(asked).toBe(2);
});

test("an address that nobody gives any more is not asked, and is forgotten", async () => {
  const before = `https://${randomText(10)}.example/`;
  const { scope, lead, employer, county } = await anAddress(before);
  const after = `https://${randomText(10)}.example/`;
  const { name } = employerForm();
  await changeEmployer(scope, lead, employer.id, employerForm({ name, website: after }));
  const apply = `https://${randomText(10)}.example/bewerben`;
  await anOpening(await county.scope(), lead, employer.id, { applyUrl: apply });
  await checkAt(systemClock.now(), before, apply);
  expect((await noteOf(before))!.checkedAt).toBeNull();
  expect((await noteOf(apply))!.checkedAt).not.toBeNull();
  await forgetAddresses(await scopeOf(agencyHost));
  expect(await noteOf(before)).toBeUndefined();
  expect(await noteOf(after)).toBeDefined();
});

test("only the agency's clock writes what came of asking", async () => {
  const host = outsideServer(() => new Response(null, { status: 500 }));
  const address = `https://${host}/`;
  const { scope } = await anAddress(address);
  await checkAddresses(scope);
  expect((await noteOf(address))!.checkedAt).toBeNull();
});

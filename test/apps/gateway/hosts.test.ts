import { request } from "node:http";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createCounty } from "#domain/tenants/create-county";
import { asLead } from "#domain/team/actors";
import { Connection, resolveTenant } from "#db";
import { foundRegion } from "../../../apps/gateway/found-region.ts";
import { scopeFor } from "../../../apps/gateway/grants.ts";
import { launch, type Platform } from "../../../scripts/platform.ts";
import { freePort } from "../../support/free-port.ts";

const BASE = "heimvorteil.localhost";
const PORT = await freePort();
let platform: Platform;

beforeAll(async () => {
  platform = await launch({ environment: "", port: PORT }, inject("bundle"));
  await foundRegion(platform.env);
  const connection = new Connection(platform.env.DB);
  const agency = (await resolveTenant(connection, { host: `agentur.${BASE}` }))!;
  const scope = scopeFor(platform.env, connection, agency, () => undefined);
  const lead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });
  for (const slug of ["hier", "dort"]) {
    await createCounty(
      scope,
      lead,
      { name: `Kreis ${slug}`, shortName: slug, slug, countyAgs: "05958", template: "careers" },
      BASE,
    );
  }
}, 60_000);
afterAll(() => platform?.stop());

/** What the listening platform answers to exactly these headers. */
function ask(headers: Record<string, string>, path = "/"): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: PORT, path, headers }, (answer) => {
      let body = "";
      answer.on("data", (part) => (body += part)).on("end", () => resolve({ status: answer.statusCode!, body }));
    });
    sent.on("error", reject).end();
  });
}

test("two hosts are two counties on the listening platform", async () => {
  expect((await ask({ host: `hier.${BASE}:${PORT}` })).body).toContain("Kreis hier");
  expect((await ask({ host: `dort.${BASE}:${PORT}` })).body).toContain("Kreis dort");
});

test.each([`HIER.Heimvorteil.LOCALHOST:${PORT}`, `hier.${BASE}.:${PORT}`, `hier.${BASE}`, `www.hier.${BASE}:${PORT}`])(
  "%s is the same county",
  async (host) => {
    const answer = await ask({ host });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("Kreis hier");
  },
);

test("an unknown host is told that nothing is there, and no tenant is named", async () => {
  for (const host of [`nirgends.${BASE}`, "example.org", "127.0.0.1", `hier.${BASE}.example.org`]) {
    const { status, body } = await ask({ host: `${host}:${PORT}` });
    expect({ host, status }).toEqual({ host, status: 404 });
    expect(body).not.toMatch(/Kreis/);
  }
});

test("what forwarding headers claim changes nothing", async () => {
  const forged = {
    host: `hier.${BASE}:${PORT}`,
    "x-forwarded-host": `dort.${BASE}`,
    forwarded: `host=dort.${BASE}`,
    "x-original-host": `dort.${BASE}`,
    "cf-connecting-ip": "1.2.3.4",
  };
  const { body } = await ask(forged);
  expect(body).toContain("Kreis hier");
  expect(body).not.toContain("Kreis dort");
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleWorker } from "../../../scripts/platform.ts";
import { visitorSite } from "../../../apps/visitor-site/app.tsx";
import { belongingsOf, type Belongings } from "../../isolation/subjects.ts";
import { mintCounty, visit, type County } from "../../support/platform.ts";

const kB = 1000;
let county: County;
let things: Belongings;

beforeAll(async () => {
  county = await mintCounty();
  things = await belongingsOf(county);
}, 120_000);

/** What a browser fetches for the home page, by address. */
async function parts(host: string): Promise<Map<string, { size: number; immutable: boolean; type: string }>> {
  const html = await (await visit(host, "/")).text();
  const found = new Map([["/", { size: gzipSync(html).length, immutable: false, type: "text/html" }]]);
  const queue = [...html.matchAll(/<(?:link|script|img|source)[^>]+?(?:href|src)="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/rel="(alternate|canonical)"/.test(tag))
    .map(([, address]) => address!);
  for (const address of queue) {
    if (found.has(address) || address.startsWith("data:")) continue;
    const answer = await visit(host, address);
    expect({ address, status: answer.status }).toEqual({ address, status: 200 });
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "";
    const size = type.includes("woff2") ? body.length : gzipSync(body).length;
    found.set(address, { size, immutable: (answer.headers.get("cache-control") ?? "").includes("immutable"), type });
    if (type.includes("css"))
      for (const [, url] of body.toString().matchAll(/url\("?([^")]+)"?\)/g))
        queue.push(new URL(url!, `http://${host}${address}`).pathname);
  }
  return found;
}
const total = (all: { size: number }[]) => all.reduce((sum, { size }) => sum + size, 0);

describe("a visit to the home page", () => {
  test("takes at most 60 kB the first time, fonts included, and 15 kB the second", async () => {
    const all = [...(await parts(county.host)).values()];
    expect(total(all)).toBeLessThanOrEqual(60 * kB);
    expect(total(all.filter(({ immutable, type }) => !immutable && !type.includes("svg")))).toBeLessThanOrEqual(
      15 * kB,
    );
  });

  test("offers at most 15 kB of script and needs none", async () => {
    const scripts = [...(await parts(county.host)).entries()].filter(([address]) => address.endsWith(".js"));
    expect(total(scripts.map(([, part]) => part))).toBeLessThanOrEqual(15 * kB);
    const html = await (await visit(county.host, "/")).text();
    expect(html).not.toMatch(/<noscript|javascript:|\son\w+="/);
  });

  test("asks nobody else for anything", async () => {
    const html = await (await visit(county.host, "/")).text();
    const foreign = [...html.matchAll(/<(?:link|script|img|source|iframe)[^>]+?(?:href|src)="(https?:[^"]+)"/g)].map(
      ([, address]) => new URL(address!).hostname,
    );
    expect(foreign.filter((host) => host !== county.host)).toEqual([]);
  });
});

test("a public page costs at most two round trips and sets no cookie", async () => {
  const gets = visitorSite.routes.filter(({ method }) => method === "GET").map(({ path }) => path);
  const addresses = new Set(
    gets
      .filter((path) => !/:(token|action|form|file|sheet)|^\/og\//.test(path))
      .map((path) =>
        path.replace(/:slug/, () =>
          path.startsWith("/neues")
            ? things.postSlug
            : path.startsWith("/termine")
              ? things.eventSlug
              : path.startsWith("/arbeitgeber")
                ? things.employerSlug
                : things.openingSlug,
        ),
      ),
  );
  for (const path of [...addresses, "/arbeitgeber?q=S%C3%A4gewerk", "/arbeitgeber?region=1", "/angebote?q=Zimmer"]) {
    for (const prefix of ["", "/en"]) {
      const answer = await visit(county.host, `${prefix}${path === "/" && prefix ? "" : path}`);
      const trips = Number(answer.headers.get("x-d1-trips"));
      expect({ path, trips, tooMany: trips > 2 }).toEqual({ path, trips, tooMany: false });
      expect({ path, cookie: answer.headers.get("set-cookie") }).toEqual({ path, cookie: null });
    }
  }
});

// Of it, 300 kB write documents and run with the first of them only (decision 11).
test("the deployed Worker has at most 1,300 kB, packed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "worker-"));
  await bundleWorker("production", folder);
  const modules = readdirSync(folder).filter((name) => !name.endsWith(".map") && !name.endsWith(".md"));
  const size = modules.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  rmSync(folder, { recursive: true });
  expect(size).toBeGreaterThan(50 * kB);
  expect(size).toBeLessThanOrEqual(1300 * kB);
});

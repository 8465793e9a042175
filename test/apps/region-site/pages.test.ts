import { describe, expect, test } from "vitest";
import { regionSite } from "../../../apps/region-site/app.tsx";
import { isForEverybody } from "../../../apps/region-site/paths.ts";
import { agencyHost, mintCounty, visit } from "../../support/platform.ts";

const pages = [
  ...new Set(
    regionSite.routes.filter(({ method, path }) => method === "GET" && !path.includes(":")).map(({ path }) => path),
  ),
];

test("every route of the region's pages is one that the gateway sends there", () => {
  const parameters = /:\w+(\{[^}]*\})?/g;
  const lost = regionSite.routes
    .filter(({ method }) => method !== "ALL")
    .filter(({ path }) => !isForEverybody(path.replaceAll(parameters, "x")));
  expect(lost).toEqual([]);
});

describe.each(["", "/en"])("the region's public pages under '%s'", (prefix) => {
  test.each(pages)("%s is there for everybody, without a cookie, in two round trips", async (path) => {
    const answer = await visit(agencyHost, `${prefix}${path}`);
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([200, null]);
    expect(Number(answer.headers.get("x-d1-trips"))).toBeLessThanOrEqual(2);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    if (!answer.headers.get("content-type")?.startsWith("text/html")) return;
    const html = await answer.text();
    expect(html).toContain(`<html lang="${prefix ? "en" : "de"}">`);
    expect(html).not.toMatch(/ style=|<noscript|javascript:|\son\w+="|<style/);
  });
});

test("what is not there is a page in the region's look, and nobody is asked to sign in", async () => {
  const answer = await visit(agencyHost, "/en/offene-daten/nowhere");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("This page does not exist");
});

test("a county's host has none of these pages, and the workplace keeps its own", async () => {
  const county = await mintCounty();
  expect((await visit(county.host, "/offene-daten")).status).toBe(404);
  expect((await visit(agencyHost, "/offene-datenbank")).headers.get("location")).toContain("/anmeldung");
});

import { expect, test } from "vitest";
import { signInToAgency } from "../../support/agency.ts";
import { agencyHost, mintCounty, submit, visit } from "../../support/platform.ts";

const base = agencyHost.slice(agencyHost.indexOf(".") + 1);

test("the bare domain shows the doors of all active counties and of the agency, in German and English", async () => {
  const [open, paused] = [await mintCounty(), await mintCounty()];
  const { cookie } = await signInToAgency("lead");
  await submit(agencyHost, `/kreise/${paused.slug}/pause`, {}, { cookie });
  for (const [path, lang] of [
    ["/", "de"],
    ["/en", "en"],
  ] as const) {
    const answer = await visit(base, path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("set-cookie")).toBeNull();
    const page = await answer.text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(`http://${open.host}`);
    expect(page).toContain(`http://${agencyHost}`);
    expect(page).not.toContain(paused.host);
  }
});

test("its small pages answer, an unknown one says so in its language", async () => {
  for (const path of [
    "/impressum",
    "/datenschutz",
    "/en/impressum",
    "/en/datenschutz",
    "/favicon.svg",
    "/gestaltung-1.css",
  ]) {
    expect((await visit(base, path)).status).toBe(200);
  }
  const missing = await visit(base, "/en/nowhere");
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("This page does not exist");
});

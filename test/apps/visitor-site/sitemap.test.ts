import { expect, test } from "vitest";
import { planEvent } from "#domain/events/plan-event";
import { asEditor } from "#domain/team/actors";
import { announce, tableInput } from "../../support/events.ts";
import { mintCounty, visit } from "../../support/platform.ts";

test("the sitemap names what is public, absolutely and in both languages, and no draft or neighbour", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const [event, foreign] = [await announce(here), await announce(there, { title: "Tisch der Nachbarn" })];
  const scope = await here.scope();
  const draft = await planEvent(scope, asEditor(await here.member("editor")), tableInput({ title: "Noch geheim" }));
  const answer = await visit(here.host, "/sitemap.xml");
  expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  const map = await answer.text();
  expect(map).toContain(`<loc>http://${here.host}/termine/${event.slug}</loc>`);
  expect(map).toContain(`<loc>http://${here.host}/en/termine/${event.slug}</loc>`);
  expect(map).toContain(`hreflang="en" href="http://${here.host}/en/impressum"`);
  expect(map).not.toContain(foreign.slug);
  if ("problems" in draft) throw new Error("not planned");
  expect(map).not.toContain(draft.slug);
});

test("robots are told where the sitemap is and what is not theirs", async () => {
  const county = await mintCounty();
  const robots = await (await visit(county.host, "/robots.txt")).text();
  expect(robots).toContain(`Sitemap: http://${county.host}/sitemap.xml`);
  expect(robots).toContain("Disallow: /team");
});

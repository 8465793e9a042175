import { describe, expect, test } from "vitest";
import { commit, Members, Posts } from "#db/repositories";
import { writePost } from "#domain/posts/write-post";
import { asEditor } from "#domain/team/actors";
import { randomText } from "#kernel";
import { signInToAgency } from "../../support/agency.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { agencyHost, mintCounty, platform, scopeOf, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const base = agencyHost.slice(agencyHost.indexOf(".") + 1);
const slugOf = () => `neu-${randomText(8)}`;
const form = (slug: string, more: Record<string, string> = {}) => ({
  name: "Kreis Beispiel",
  shortName: "Beispiel",
  slug,
  countyAgs: "05978",
  template: "careers",
  leadName: "Kim Muster",
  leadMail: `lead-${randomText(6)}@example.org`,
  ...more,
});

describe("a new county", () => {
  test("serves at once, and its lead finds an invitation from the county itself", async () => {
    const { cookie } = await signInToAgency("lead");
    const typed = form(slugOf());
    const made = await submit(agencyHost, "/kreise", typed, { cookie });
    expect(made.headers.get("location")).toBe(`/kreise/${typed.slug}?meldung=kreis-angelegt`);
    const host = `${typed.slug}.${base}`;
    const home = await visit(host, "/");
    expect(home.status).toBe(200);
    expect(await home.text()).toContain("Kreis Beispiel");
    const [letter] = await lettersTo(host, typed.leadMail, "invitation");
    expect(letter!.action!.url).toContain(`//${host}`);
    expect(letter!.action!.url).toMatch(/\/team\/anmeldung$/);

    await submit(host, "/team/anmeldung", { mail: typed.leadMail });
    expect(await lettersTo(host, typed.leadMail, "sign-in")).toHaveLength(1);
    expect(await (await visit(agencyHost, "/", { cookie })).text()).toContain(host);
  });

  test("like another one takes over how it looks and speaks, and nobody and nothing else", async () => {
    const source = await mintCounty({ template: "gp" });
    const { env } = await platform();
    const scope = await source.scope();
    await env.DB.prepare(
      "UPDATE tenants SET site = json_set(site, '$.guide.name', 'Alex Beispiel', '$.guide.mail', 'alex@example.org', '$.social', json('[{\"label\":\"x\",\"url\":\"https://example.org\"}]')), legal = json_set(legal, '$.phone', '02921 1') WHERE id = ?",
    )
      .bind(scope.tenant.id)
      .run();
    await writePost(scope, asEditor(await source.member("editor")), {
      kind: "news",
      title: "Nur hier",
      teaser: "Das bleibt im Kreis.",
      body: "Diese Zeilen gehören hierher.",
      titleEn: "",
      teaserEn: "",
      bodyEn: "",
    });

    const { cookie } = await signInToAgency("lead");
    const typed = form(slugOf(), { template: `like:${source.slug}` });
    expect((await submit(agencyHost, "/kreise", typed, { cookie })).status).toBe(303);
    const copy = await scopeOf(`${typed.slug}.${base}`);
    const { look, programmes, features, site, legal } = copy.tenant;
    expect({ look, programmes, features }).toEqual({
      look: scope.tenant.look,
      programmes: scope.tenant.programmes,
      features: scope.tenant.features,
    });
    expect(site.claim).toEqual(scope.tenant.site.claim);
    expect(site.lead.de).toContain("Kreis Beispiel");
    expect(JSON.stringify([site, legal])).not.toMatch(/Alex|alex@|02921|example\.org|Kreis test-/);
    expect(await Posts.in(copy.db).ofStatus({ status: "draft", limit: 5 })).toEqual([]);
    expect((await Members.in(copy.db).list()).map(({ mail }) => mail)).toEqual([typed.leadMail]);
  });

  test("cannot take an address that is reserved or taken; everything typed is kept beside the reason", async () => {
    const { cookie } = await signInToAgency("lead");
    const existing = await mintCounty();
    for (const [slug, reason] of [
      ["agentur", "brauchen wir selbst"],
      ["API", "brauchen wir selbst"],
      ["xn--kreis", "prüfen"],
      ["Köln", "prüfen"],
      [existing.slug, "gibt es hier schon"],
    ] as const) {
      const answer = await submit(agencyHost, "/kreise", form(slug, { name: "Kreis Wiederholung" }), { cookie });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toMatch(new RegExp(`id="slug-error">[^<]*${reason}`));
      expect(page).toContain('value="Kreis Wiederholung"');
      expect(page).toContain('value="Kim Muster"');
    }
    const unknown = await submit(agencyHost, "/kreise", form(slugOf(), { template: "like:gibt-es-nicht" }), { cookie });
    expect(unknown.status).toBe(422);
  });

  test("is opened by the agency's lead alone", async () => {
    for (const role of ["editor", "reader"] as const) {
      const { cookie } = await signInToAgency(role);
      expect((await visit(agencyHost, "/kreise/neu", { cookie })).status).toBe(403);
      expect((await submit(agencyHost, "/kreise", form(slugOf()), { cookie })).status).toBe(403);
    }
    expect((await visit(agencyHost, "/kreise/neu")).headers.get("location")).toMatch(/^\/anmeldung\?weiter=/);
  });
});

test("a paused county keeps its pages, says so, and wakes again", async () => {
  const county = await mintCounty();
  const { cookie } = await signInToAgency("lead");
  expect((await visit(county.host, "/")).status).toBe(200);
  expect((await submit(agencyHost, `/kreise/${county.slug}/pause`, {}, { cookie })).status).toBe(303);
  expect((await scopeOf(county.host)).tenant.status).toBe("paused");
  const paused = await visit(county.host, "/");
  expect(paused.status).toBe(200);
  expect(await paused.text()).toContain("banner-paused");
  await submit(agencyHost, `/kreise/${county.slug}/wiederaufnahme`, {}, { cookie });
  expect(await (await visit(county.host, "/")).text()).not.toContain("banner-paused");
  expect((await submit(agencyHost, "/kreise/agentur/pause", {}, { cookie })).status).toBe(404);
  expect((await submit(agencyHost, "/kreise/gibt-es-nicht/pause", {}, { cookie })).status).toBe(404);
});

test("the agency invites a lead until somebody of the county has signed in, and not after", async () => {
  const county = await mintCounty();
  const { cookie } = await signInToAgency("lead");
  const again = { leadName: "Kim Muster", leadMail: `kim-${randomText(6)}@example.org` };
  const wrong = await submit(agencyHost, `/kreise/${county.slug}/leitung`, { ...again, leadMail: "kim@" }, { cookie });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="kim@"');
  expect((await submit(agencyHost, `/kreise/${county.slug}/leitung`, again, { cookie })).status).toBe(303);
  expect(await lettersTo(county.host, again.leadMail, "invitation")).toHaveLength(1);

  const lead = await signIn(county, "lead");
  const { db } = await county.scope();
  await commit(db, Members.in(db).seen(lead.member.id, 1_900_000_000));
  expect(
    (await submit(agencyHost, `/kreise/${county.slug}/leitung`, { ...again, leadMail: "mehr@example.org" }, { cookie }))
      .status,
  ).toBe(409);
});

test("a county's session does not open the agency, the agency's none of a county's, and the agency has no county pages", async () => {
  const county = await mintCounty();
  const [ours, theirs] = [await signInToAgency("lead"), await signIn(county, "lead")];
  expect((await visit(agencyHost, "/", { cookie: theirs.cookie })).headers.get("location")).toMatch(/^\/anmeldung/);
  expect((await visit(county.host, "/team", { cookie: ours.cookie })).headers.get("location")).toMatch(
    /^\/team\/anmeldung/,
  );
  for (const path of ["/team", "/arbeitgeber", "/termine", "/team/anfragen", "/neues.rss"]) {
    expect((await visit(agencyHost, path, { cookie: ours.cookie })).status).toBe(404);
  }
});

test("the region's claim is changed by the agency and stands under every county's pages", async () => {
  const { cookie } = await signInToAgency("editor");
  const county = await mintCounty();
  await visit(county.host, "/");
  const claim = `Südwestfalen ${randomText(6)}`;
  expect((await submit(agencyHost, "/gestaltungsrahmen", { claim: "" }, { cookie })).status).toBe(422);
  expect((await submit(agencyHost, "/gestaltungsrahmen", { claim }, { cookie })).status).toBe(303);
  expect(await (await visit(county.host, "/")).text()).toContain(claim);
  const reader = await signInToAgency("reader");
  expect((await submit(agencyHost, "/gestaltungsrahmen", { claim: "Nein danke" }, reader)).status).toBe(403);
});

test("the agency's log says who created which county", async () => {
  const { cookie } = await signInToAgency("lead");
  const typed = form(slugOf());
  await submit(agencyHost, "/kreise", typed, { cookie });
  const page = await (await visit(agencyHost, "/protokoll", { cookie })).text();
  expect(page).toContain("Kreis angelegt");
  expect(page).toContain(`slug: ${typed.slug}`);
});

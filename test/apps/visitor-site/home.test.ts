import { expect, test } from "vitest";
import { commit, Tenants } from "#db/repositories";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { asEditor } from "#domain/team/actors";
import { stoppedClock, systemClock, type Programme } from "#kernel";
import { anEmployer, anOpening } from "../../support/directory.ts";
import { announce } from "../../support/events.ts";
import { mintCounty, mintCountyOnOwnGround, visit, type County } from "../../support/platform.ts";

async function publish(county: County, title: string, minutesAgo = 0, english?: string) {
  const scope = await county.scope(stoppedClock(systemClock.now() - minutesAgo * 60));
  const editor = asEditor(await county.member("editor"));
  const post = await writePost(scope, editor, {
    kind: "story",
    title,
    teaser: `Anriss zu ${title}`,
    body: "Sie kam im Mai und blieb.",
    titleEn: english ?? "",
    teaserEn: english ? `Teaser of ${english}` : "",
    bodyEn: english ? "She came in May and stayed." : "",
  });
  return publishPost(scope, editor, post.id);
}

const homeOf = async (county: County, path = "/") => (await visit(county.host, path)).text();

test("a published story stands on its own county's home page and on no other", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  await publish(here, "Zurück nach Brilon");
  const own = await visit(here.host, "/");
  expect(own.status).toBe(200);
  expect(await own.text()).toContain("Zurück nach Brilon");
  expect(await homeOf(there)).not.toContain("Zurück nach Brilon");
});

test("the home page shows the six newest posts and openings, the next dates and employers, in both languages", async () => {
  const county = await mintCountyOnOwnGround();
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  for (let number = 1; number <= 7; number++)
    await publish(county, `Beitrag ${number} von sieben`, number, number === 1 ? "Post one of seven" : undefined);
  for (let number = 1; number <= 7; number++) {
    const then = await county.scope(stoppedClock(systemClock.now() - number * 60));
    const employer = await anEmployer(then, editor, {
      name: `Werk ${number} ${county.slug}`,
      municipalityAgs: county.municipalityAgs,
    });
    await anOpening(then, editor, employer.id, { title: `Stelle ${number} von sieben` });
  }
  await announce(county);

  const german = await homeOf(county);
  for (let number = 1; number <= 6; number++) {
    expect(german).toContain(`Beitrag ${number} von sieben`);
    expect(german).toContain(`Anriss zu Beitrag ${number} von sieben`);
    expect(german).toContain(`Stelle ${number} von sieben`);
    expect(german).toContain(`Werk ${number} ${county.slug}`);
  }
  expect(german).not.toContain("Beitrag 7 von sieben");
  expect(german).not.toContain("Stelle 7 von sieben");
  expect(german).toContain("Stammtisch Meschede");
  expect(german).toContain(scope.tenant.site.claim.de);
  expect(german).toContain("Wann bist du wieder hier?");

  const english = await homeOf(county, "/en");
  expect(english).toContain(scope.tenant.site.claim.en);
  expect(english).toContain("Post one of seven");
  expect(english).toContain("Teaser of Post one of seven");
  expect(english).toMatch(/<li[^>]*lang="de"[^>]*>(?:(?!<\/li>).)*Beitrag 2 von sieben/s);
  expect(english).not.toContain("Wann bist du");
  expect(english).toContain('href="/en/angebote"');
});

test("a county's programmes decide whom its home speaks to; with both it speaks to both", async () => {
  const [careers, gp, both] = await Promise.all([mintCounty(), mintCounty({ template: "gp" }), mintCounty()]);
  const scope = await both.scope();
  const programmes: Programme[] = ["careers", "gp"];
  await commit(scope.db, Tenants.in(scope.directory).changeOwn({ programmes }));
  const speaks = async (county: County) => {
    const page = await homeOf(county);
    return {
      toReturners: page.includes("Wann bist du wieder hier?"),
      toDoctors: page.includes("Der Weg in die eigene Praxis"),
    };
  };
  expect(await speaks(careers)).toEqual({ toReturners: true, toDoctors: false });
  expect(await speaks(gp)).toEqual({ toReturners: false, toDoctors: true });
  expect(await speaks(both)).toEqual({ toReturners: true, toDoctors: true });
  const path = await homeOf(gp);
  expect(path).toContain("24 Hausarztpraxis, 12 Innere im Krankenhaus, 6 anderes Gebiet, 18 frei wählbar.");
  expect(path).toContain('href="/angebote?art=clerkship"');
});

test("a home page without any content yet still stands", async () => {
  const county = await mintCounty();
  const answer = await visit(county.host, "/");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(await answer.text()).toContain("Gerade steht nichts an.");
});

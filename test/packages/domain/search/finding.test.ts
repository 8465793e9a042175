import { expect, test } from "vitest";
import { Documents } from "#db/repositories";
import { listEmployers } from "#domain/directory/list-employers";
import { cancelEvent } from "#domain/events/cancel-event";
import { planEvent } from "#domain/events/plan-event";
import { listOpenings } from "#domain/openings/list-openings";
import { publishPost } from "#domain/posts/publish-post";
import { unpublishPost } from "#domain/posts/unpublish-post";
import { writePost } from "#domain/posts/write-post";
import { postInput } from "#domain/posts/post-input";
import { findEmployers } from "#domain/search/find-employers";
import { findEverything } from "#domain/search/find-everything";
import { findOpenings } from "#domain/search/find-openings";
import { indexChanges } from "#domain/search/index-changes";
import { rebuildIndex } from "#domain/search/rebuild-index";
import { asEditor } from "#domain/team/actors";
import { randomText, stoppedClock, systemClock } from "#kernel";
import { anEmployer, anOpening } from "../../../support/directory.ts";
import { announce, tableInput } from "../../../support/events.ts";
import { A_WHOLE_ROUND, mintCounty, mintCountyOnOwnGround, platform, type County } from "../../../support/platform.ts";

async function seat(countyAgs = "05958") {
  return seated(await mintCounty({ countyAgs }));
}
const seated = async (county: County) => ({
  county,
  scope: await county.scope(),
  editor: asEditor(await county.member("editor")),
});
type Seat = Awaited<ReturnType<typeof seat>>;

/** A word no other test knows. */
const oddWord = () => `q${randomText(9).replaceAll(/\d/g, "x")}`;
const names = async (at: Seat, query: string, rest: object = {}) =>
  (await findEmployers(at.scope, { query, page: 1, ...rest })).found.map(({ name }) => name);

async function aPost(at: Seat, title: string, body: string) {
  const written = await writePost(
    at.scope,
    at.editor,
    postInput.parse({ kind: "story", title, teaser: "Kurz und schön.", body: `${body} ${body} ${body} ${body}` }),
  );
  if (!("id" in written)) throw new Error("the post was not written");
  return written;
}

test("a part of a compound finds it, after what has the word itself, and the name comes before the text", async () => {
  const here = await seat();
  const odd = oddWord();
  const add = (name: string, more: object = {}) =>
    anEmployer(here.scope, here.editor, { name: `${name} ${odd}`, ...more });
  await add("Lohnfertigung", { description: "Auch Sondermaschinenbau." });
  await add("Wittgensteiner Sondermaschinenbau");
  await add("Maschinenbau am Bach");
  await add("Urlaubsverbauung");
  await indexChanges(here.scope);
  expect(await names(here, `maschinenbau ${odd}`)).toEqual([
    `Maschinenbau am Bach ${odd}`,
    `Wittgensteiner Sondermaschinenbau ${odd}`,
    `Lohnfertigung ${odd}`,
  ]);
  expect(await names(here, `bau ${odd}`)).not.toContain(`Urlaubsverbauung ${odd}`);
  expect((await names(here, `bau ${odd}`)).length).toBe(3);
});

test("one word may be right and another have a slip", async () => {
  const here = await seat();
  const odd = oddWord();
  await anEmployer(here.scope, here.editor, { name: `Kettenschmiede ${odd}` });
  await indexChanges(here.scope);
  const answer = await findEmployers(here.scope, { query: `ketenschmiede ${odd}`, page: 1 });
  expect(answer).toMatchObject({ similar: true, total: 1, meant: `Kettenschmiede ${odd}` });
  expect(await findEmployers(here.scope, { query: `kettenschmiede ${odd}`, page: 1 })).toMatchObject({
    similar: false,
    total: 1,
  });
});

test("the own county comes before the rest of the region, and where it has nothing the region's number is told", async () => {
  const [hsk, soest] = [await seat("05958"), await seat("05974")];
  const odd = oddWord();
  await anEmployer(hsk.scope, hsk.editor, { name: `Hier ${odd}` });
  await anEmployer(soest.scope, soest.editor, { name: `Dort ${odd}`, municipalityAgs: "05974016" });
  await indexChanges(hsk.scope);
  expect(await names(hsk, odd, { region: true })).toEqual([`Hier ${odd}`, `Dort ${odd}`]);
  expect(await names(soest, odd, { region: true })).toEqual([`Dort ${odd}`, `Hier ${odd}`]);
  const olpe = await seat("05966");
  expect(await findEmployers(olpe.scope, { query: odd, page: 1 })).toMatchObject({ total: 0, elsewhere: 2 });
  expect(await findEmployers(hsk.scope, { query: odd, page: 1 })).toMatchObject({ total: 1, elsewhere: 0 });
});

test("each choice is counted without the choice already made in its own filter, in lists and searches alike", async () => {
  const here = await seated(await mintCountyOnOwnGround());
  const { municipalityAgs } = here.county as Awaited<ReturnType<typeof mintCountyOnOwnGround>>;
  const add = (name: string, sector: string, benefits: string) =>
    anEmployer(here.scope, here.editor, { name: `Zählbar ${name}`, sector, benefits, municipalityAgs });
  await add("Eins", "food", "home-office,childcare");
  await add("Zwei", "food", "childcare");
  const { id } = await add("Drei", "media", "home-office");
  await anOpening(here.scope, here.editor, id, { workingTime: "part" });
  await indexChanges(here.scope);
  const listed = await listEmployers(here.scope, { sector: "food", traits: ["childcare"] });
  const searched = await findEmployers(here.scope, {
    query: "zählbar",
    page: 1,
    sector: "food",
    traits: ["childcare"],
  });
  for (const answer of [listed, searched]) {
    expect(answer.total).toBe(2);
    expect(answer.facets.sector).toEqual({ food: 2 });
    expect(answer.facets.traits).toEqual({ childcare: 2, "home-office": 1 });
  }
  expect((await listEmployers(here.scope, { sector: "food" })).facets.sector).toEqual({ food: 2, media: 1 });
  expect((await findEmployers(here.scope, { query: "zählbar", page: 1, sector: "food" })).facets.sector).toEqual({
    food: 2,
    media: 1,
  });
  expect((await listOpenings(here.scope, { workingTime: "full" })).facets.time).toEqual({ part: 1 });
  expect((await findOpenings(here.scope, { query: "zimmerin", page: 1 })).facets).toMatchObject({
    kind: { job: 1 },
    time: { part: 1 },
    sector: { media: 1 },
  });
});

test("around a place stands what lies within so many kilometres, beyond the county's border too, the nearest first", async () => {
  const here = await seat();
  const odd = oddWord();
  const towns = { brilon: "05958012", olsberg: "05958036", ruethen: "05974036", siegen: "05970040" };
  for (const [town, municipalityAgs] of Object.entries(towns))
    await anEmployer(here.scope, here.editor, { name: `${odd} ${town}`, municipalityAgs });
  await indexChanges(here.scope);
  const near = { query: odd, municipality: "Brilon", page: 1 } as const;
  const found = async (more: object) =>
    (await findEmployers(here.scope, { ...near, ...more })).found.map(({ name, kilometres }) => [
      name.split(" ")[1],
      Math.round(kilometres!),
    ]);
  expect(await found({})).toEqual([["brilon", 0]]);
  expect(await found({ radius: 10, nearestFirst: true })).toEqual([
    ["brilon", 0],
    ["olsberg", haversine([51.395499, 8.568121], [51.354567, 8.489819])],
  ]);
  expect((await found({ radius: 25, nearestFirst: true })).map(([town]) => town)).toEqual([
    "brilon",
    "olsberg",
    "ruethen",
  ]);
  expect((await found({ municipality: "59929", radius: 10 })).length).toBe(2);
  expect(await findEmployers(here.scope, { ...near, municipality: "atlantis", radius: 10 })).toMatchObject({
    total: 0,
    unknownPlace: true,
  });
  const listed = await listEmployers(here.scope, { municipality: "brilon", radius: 10, sector: "wood" });
  expect(
    listed.places.filter(({ slug }) => ["brilon", "olsberg"].includes(slug)).every(({ number }) => number > 0),
  ).toBe(true);
  expect(listed.unknownPlace).toBe(false);
});

/** Kilometres between two points on the Earth. */
function haversine([fromLat, fromLon]: [number, number], [toLat, toLon]: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(radians(toLat - fromLat) / 2) ** 2 +
    Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * Math.sin(radians(toLon - fromLon) / 2) ** 2;
  return Math.round(2 * 6371 * Math.asin(Math.sqrt(a)));
}

test("an employer's postcode leads to its town though the town is known by another", async () => {
  const here = await seat();
  await anEmployer(here.scope, here.editor, { municipalityAgs: "05958004", postcode: "59823" });
  await indexChanges(here.scope);
  expect(await findEmployers(here.scope, { municipality: "59823", page: 1 })).toMatchObject({
    unknownPlace: false,
    origin: "arnsberg",
  });
});

test("one search finds employers, openings, news and dates; nothing unpublished and nothing of another county", async () => {
  const [here, there] = [await seat(), await seat()];
  const odd = oddWord();
  const { id } = await anEmployer(here.scope, here.editor, { name: `Werk ${odd}` });
  await anOpening(here.scope, here.editor, id, { title: `Stelle ${odd}` });
  const post = await aPost(here, `Beitrag ${odd}`, "Ein Text.");
  await publishPost(here.scope, here.editor, post.id);
  await announce(here.county, { title: `Tisch ${odd}` });
  await aPost(here, `Entwurf ${odd}`, "Geheim, noch.");
  await planEvent(here.scope, here.editor, tableInput({ title: `Geplant ${odd}` }));
  const foreign = await aPost(there, `Nachbarn ${odd}`, "Ein Text.");
  await publishPost(there.scope, there.editor, foreign.id);
  await announce(there.county, { title: `Nachbartisch ${odd}` });
  for (const { scope } of [here, there]) await indexChanges(scope);

  const all = async (at: Seat) =>
    Object.fromEntries(
      (await findEverything(at.scope, { query: odd })).groups.map(({ kind, found }) => [
        kind,
        found.map(({ name }) => name),
      ]),
    );
  expect(await all(here)).toEqual({
    employer: [`Werk ${odd}`],
    opening: [`Stelle ${odd}`],
    post: [`Beitrag ${odd}`],
    event: [`Tisch ${odd}`],
  });
  const theirs = await all(there);
  expect(theirs.post).toEqual([`Nachbarn ${odd}`]);
  expect(theirs.event).toEqual([`Nachbartisch ${odd}`]);
});

test("news and dates leave the search when they are withdrawn, cancelled or over", async () => {
  const here = await seat();
  const odd = oddWord();
  const post = await aPost(here, `Zurück ${odd}`, "Ein Text.");
  await publishPost(here.scope, here.editor, post.id);
  const event = await announce(here.county, { title: `Tisch ${odd}` });
  await indexChanges(here.scope);
  const total = async (scope = here.scope) => (await findEverything(scope, { query: odd })).total;
  expect(await total()).toBe(2);
  expect(await total(await here.county.scope(stoppedClock(systemClock.now() + 30 * 86_400)))).toBe(1);
  await unpublishPost(here.scope, here.editor, post.id);
  await cancelEvent(here.scope, here.editor, event.id);
  await indexChanges(here.scope);
  expect(await total()).toBe(0);
});

test(
  "the Worker's clock brings in news and dates that no bell announced, and mends what the index lost",
  async () => {
    const here = await seat();
    const odd = oddWord();
    const post = await aPost(here, `Unerhört ${odd}`, "Ein Text.");
    await publishPost(here.scope, here.editor, post.id);
    await announce(here.county, { title: `Tisch ${odd}` });
    await anEmployer(here.scope, here.editor, { name: `Werk ${odd}` });
    const { tick } = await platform();
    await tick("*/5 * * * *");
    const total = async () => (await findEverything(here.scope, { query: odd })).total;
    expect(await total()).toBe(3);
    const documents = Documents.in(here.scope.search);
    await documents.write(documents.remove("acting-county", [post.id]));
    expect(await total()).toBe(2);
    await tick("17 2 * * *");
    expect(await total()).toBe(3);
  },
  A_WHOLE_ROUND,
);

test("a rebuilding index is never empty and ends as it was", async () => {
  const here = await seat();
  const odd = oddWord();
  await anEmployer(here.scope, here.editor, { name: `Dauerhaft ${odd}` });
  await indexChanges(here.scope);
  const documents = Documents.in(here.scope.search);
  await documents.write(documents.outdate());
  expect(await names(here, odd)).toEqual([`Dauerhaft ${odd}`]);
  await rebuildIndex([here.scope]);
  expect(await names(here, odd)).toEqual([`Dauerhaft ${odd}`]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { employerInput } from "#domain/directory/employer-input";
import { openingInput } from "#domain/openings/opening-input";
import { postInput } from "#domain/posts/post-input";
import { openingKinds } from "#kernel";
import { campaignSeeds } from "../../scripts/seed/content/campaigns.ts";
import type { Place } from "../../scripts/seed/content/county-slugs.ts";
import { employerSeeds } from "../../scripts/seed/content/employers/generate.ts";
import { eventSeeds } from "../../scripts/seed/content/events/generate.ts";
import { cardSeeds } from "../../scripts/seed/content/experience/generate.ts";
import { openingSeeds } from "../../scripts/seed/content/openings/generate.ts";
import { postSeeds } from "../../scripts/seed/content/posts/generate.ts";

const places: Place[] = readFileSync("data/municipalities.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [ags, name, , countyAgs, , , population, postcode] = line.split(",");
    return { ags: ags!, name: name!, countyAgs: countyAgs!, postcode: postcode!, population: Number(population) };
  });

const demoOn = (today: `${number}-${number}-${number}`) => {
  const employers = employerSeeds(places, Number(today.slice(0, 4)));
  const events = eventSeeds(places, today);
  return {
    employers,
    openings: openingSeeds(employers, today),
    events,
    posts: postSeeds(events, today),
    cards: cardSeeds(),
    campaigns: campaignSeeds(today),
  };
};
const demo = demoOn("2027-03-15");

test("the demo has as much of everything as was promised", () => {
  expect(demo.employers).toHaveLength(400);
  expect(demo.openings).toHaveLength(250);
  expect(demo.posts).toHaveLength(120);
  expect(demo.events).toHaveLength(80);
  expect(demo.cards).toHaveLength(60);
});

test("the demo is the same every time", () => {
  expect(demoOn("2027-03-15")).toEqual(demo);
});

test.each(["2026-12-27", "2026-12-31", "2027-02-28", "2027-07-01"] as const)(
  "on %s there are dates behind and ahead",
  (today) => {
    const { events } = demoOn(today);
    expect(events.filter(({ day, heads }) => day < today && heads).length).toBeGreaterThan(40);
    expect(events.filter(({ day }) => day > today).length).toBeGreaterThan(20);
    expect(events.filter(({ day, heads }) => day >= today && heads)).toEqual([]);
  },
);

test("every employer could have been typed into the form, and no name comes twice", () => {
  expect(new Set(demo.employers.map(({ name }) => name)).size).toBe(400);
  for (const { place, practice, county: _, trade: _trade, founded, ...rest } of demo.employers) {
    const typed = {
      ...rest,
      postcode: place.postcode,
      municipalityAgs: place.ags,
      founded: String(founded),
      ...(practice ? { planningArea: practice.planningArea, doctors: String(practice.doctors) } : {}),
    };
    expect(employerInput.safeParse(typed).error?.issues, rest.name).toBeUndefined();
  }
});

test("every opening and every post could have been typed into its form", () => {
  for (const { county: _, employer: _employer, publishedOn: _on, closed: _closed, ...opening } of demo.openings) {
    expect(openingInput.safeParse({ employerId: "emp_0000", ...opening }).error?.issues, opening.title).toBeUndefined();
  }
  for (const { kind, title, teaser, body, en } of demo.posts) {
    const typed = {
      kind,
      title,
      teaser,
      body,
      titleEn: en?.title ?? "",
      teaserEn: en?.teaser ?? "",
      bodyEn: en?.body ?? "",
    };
    expect(postInput.safeParse(typed).error?.issues, title).toBeUndefined();
  }
});

test("openings are of all kinds of both programmes", () => {
  const kinds = new Set(demo.openings.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual([...openingKinds.careers, ...openingKinds.gp].toSorted());
});

test("Soest has practices with a planning area, some with a year of succession", () => {
  const practices = demo.employers.filter(({ county, kind }) => county === "soest" && kind === "practice");
  expect(practices.length).toBeGreaterThan(50);
  expect(practices.every(({ practice }) => practice!.planningArea.startsWith("Mittelbereich "))).toBe(true);
  expect(practices.filter(({ practice }) => practice!.successionYear).length).toBeGreaterThan(15);
});

test("2016 is told as it was", () => {
  const told = demo.posts
    .filter(({ county, on }) => county === "hsk" && on.startsWith("2016"))
    .map(({ title, body }) => `${title} ${body}`)
    .join(" ");
  for (const part of [
    "Zwölf Schützenfeste",
    "Fachhochschule Südwestfalen in Meschede",
    "2.000 Boxen",
    "Rückkehrer-Stammtisch",
    "ab heute",
    "Mailadresse",
  ])
    expect(told.toLowerCase()).toContain(part.toLowerCase());
});

test("every county says something in English", () => {
  for (const county of ["hsk", "soest", "mk", "olpe", "siwi"]) {
    expect(demo.posts.some((post) => post.county === county && post.en)).toBe(true);
  }
});

import { expect, test } from "vitest";
import { planEvent } from "#domain/events/plan-event";
import { postInput } from "#domain/posts/post-input";
import { writePost } from "#domain/posts/write-post";
import { ownSlug, slugOf } from "#domain/slug";
import { asEditor } from "#domain/team/actors";
import { tableInput } from "../../support/events.ts";
import { mintCounty } from "../../support/platform.ts";

test("an address is readable ASCII, never longer than 80 characters and never empty", () => {
  expect(slugOf("Schützenfest & mehr: Ørsted, Größe!")).toBe("schuetzenfest-und-mehr-rsted-groesse");
  expect(slugOf("🎉")).toBe("eintrag");
  expect(slugOf(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
  expect(ownSlug("x ".repeat(80), "opn_abcdef123456")).toMatch(/^x(-x)*-123456$/);
  expect(ownSlug("x ".repeat(80), "opn_abcdef123456").length).toBeLessThanOrEqual(80);
});

test("dates and posts stand under the plain address of their title, and only the next of that name gets its own", async () => {
  const [county, neighbour] = await Promise.all([mintCounty(), mintCounty()]);
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const plan = async () => {
    const event = await planEvent(scope, editor, tableInput());
    return "slug" in event ? event.slug : undefined;
  };
  const both = await Promise.all([plan(), plan()]);
  expect(both.toSorted()).toEqual(["stammtisch-meschede", expect.stringMatching(/^stammtisch-meschede-[a-z0-9]{6}$/)]);

  const post = postInput.parse({
    kind: "news",
    title: "Wieder da",
    teaser: "Nach zehn Jahren zurück.",
    body: "Sie ist zurück und bleibt, sagt sie.",
  });
  expect((await writePost(scope, editor, post)).slug).toBe("wieder-da");
  expect((await writePost(scope, editor, post)).slug).toMatch(/^wieder-da-[a-z0-9]{6}$/);
  const next = asEditor(await neighbour.member("editor"));
  expect((await writePost(await neighbour.scope(), next, post)).slug).toBe("wieder-da");
});

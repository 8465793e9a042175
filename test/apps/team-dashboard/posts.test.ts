import { expect, test } from "vitest";
import { changePost } from "#domain/posts/change-post";
import { deleteDraft } from "#domain/posts/delete-draft";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { asEditor, asGuide, asLead, asReader, type Member } from "#domain/team/actors";
import { roles } from "#kernel";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const story = {
  kind: "story" as const,
  title: "Zurück nach Winterberg",
  teaser: "Warum Jana nach sieben Jahren Köln wiederkam.",
  body: "Sie kam im **Mai** und blieb. <script>alert(1)</script>",
  titleEn: "",
  teaserEn: "",
  bodyEn: "",
};

test("an editor writes, previews, publishes, withdraws and deletes a story", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "editor");
  const preview = await (await submit(county.host, "/team/beitraege/vorschau", story, { cookie })).text();
  expect(preview).toContain("<strong>Mai</strong>");
  expect(preview).not.toContain("<script>alert");

  const written = await submit(county.host, "/team/beitraege", story, { cookie });
  expect(written.status).toBe(303);
  const path = new URL(written.headers.get("location")!, "http://x").pathname;
  expect(await (await visit(county.host, `${path}?meldung=gespeichert`, { cookie })).text()).toContain("Gespeichert.");

  expect((await submit(county.host, `${path}/veroeffentlichung`, {}, { cookie })).status).toBe(303);
  expect(await (await visit(county.host, "/")).text()).toContain(story.title);
  expect((await submit(county.host, `${path}/loeschung`, {}, { cookie })).status).toBe(409);

  await submit(county.host, `${path}/ruecknahme`, {}, { cookie });
  expect(await (await visit(county.host, "/")).text()).not.toContain(story.title);
  expect((await submit(county.host, `${path}/loeschung`, {}, { cookie })).status).toBe(303);
  expect((await visit(county.host, path, { cookie })).status).toBe(404);
});

test("a form with mistakes comes back with each beside its field and everything kept", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "lead");
  const answer = await submit(
    county.host,
    "/team/beitraege",
    { ...story, title: "Ä", bodyEn: "Half <b>done</b>" },
    { cookie },
  );
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('id="title-error"');
  expect(page).toContain('href="#title"');
  expect(page).toContain('value="Ä"');
  expect(page).toContain(story.teaser);
  expect(page).toContain("Half &lt;b>done&lt;/b>");
  expect(page).toMatch(/value="story"[^>]*checked|checked[^>]*value="story"/);
});

test("who only reads sees drafts and can change none of them", async () => {
  const county = await mintCounty();
  const [writer, reader] = [await signIn(county, "editor"), await signIn(county, "reader")];
  const post = await writePost(await county.scope(), asEditor(writer.member), story);
  const path = `/team/beitraege/${post.id}`;
  const page = await (await visit(county.host, path, { cookie: reader.cookie })).text();
  expect(page).toContain(story.title);
  expect(page).not.toContain("Veröffentlichen</button>");
  for (const [way, fields] of [
    ["/veroeffentlichung", {}],
    ["/ruecknahme", {}],
    ["/loeschung", {}],
    ["", story],
    ["/vorschau", story],
  ] as const) {
    expect((await submit(county.host, path + way, fields, { cookie: reader.cookie })).status, way).toBe(403);
  }
  expect((await visit(county.host, `${path}/bearbeiten`, { cookie: reader.cookie })).status).toBe(403);
});

test("what each role may act as is a table", () => {
  const person = { id: "mem_0000", name: "Test", mail: "t@example.org" } as const;
  const acts = { lead: asLead, editor: asEditor, guide: asGuide, reader: asReader };
  const may = (as: keyof typeof acts, member: Member) => {
    try {
      return acts[as](member) === member;
    } catch {
      return false;
    }
  };
  const table = roles.map((role) => [role, ...roles.filter((as) => may(as, { ...person, role }))]);
  expect(table).toEqual([
    ["lead", "lead", "editor", "guide", "reader"],
    ["editor", "editor", "reader"],
    ["guide", "guide", "reader"],
    ["reader", "reader"],
  ]);
});

test("a neighbour's post is as absent as one that never was", async () => {
  const [here, there] = [await mintCounty(), await mintCounty()];
  const post = await writePost(await there.scope(), asEditor(await there.member("editor")), story);
  const { cookie, member } = await signIn(here, "lead");
  const scope = await here.scope();
  for (const id of [post.id, "pst_0000000000000000"] as const) {
    expect((await visit(here.host, `/team/beitraege/${id}`, { cookie })).status).toBe(404);
    for (const act of [publishPost, deleteDraft]) {
      await expect(act(scope, asEditor(member), id)).rejects.toMatchObject({ code: "not-found" });
    }
    await expect(changePost(scope, asEditor(member), id, story)).rejects.toMatchObject({ code: "not-found" });
  }
});

import { expect, test } from "vitest";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { asEditor } from "#domain/team/actors";
import { mintCounty, visit } from "../../support/platform.ts";

test("a published story stands on its own county's home page and on no other", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const scope = await here.scope();
  const editor = asEditor(await here.member("editor"));
  const post = await writePost(scope, editor, { kind: "story", title: "Zurück nach Brilon", teaser: "Eine Geschichte vom Wiederkommen.", body: "Sie kam im Mai und blieb.", titleEn: "", teaserEn: "", bodyEn: "" });
  await publishPost(scope, editor, post.id);

  const own = await visit(here.host, "/");
  expect(own.status).toBe(200);
  expect(await own.text()).toContain("Zurück nach Brilon");
  expect(await (await visit(there.host, "/")).text()).not.toContain("Zurück nach Brilon");
});

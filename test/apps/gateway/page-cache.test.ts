import { expect, test } from "vitest";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { asEditor } from "#domain/team/actors";
import { mintCounty, visit, type County } from "../../support/platform.ts";

async function publish(county: County, title: string) {
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const texts = {
    teaser: "Ein Satz, der genügt.",
    body: "Ein Text, der lang genug ist.",
    titleEn: "",
    teaserEn: "",
    bodyEn: "",
  };
  const post = await writePost(scope, editor, { kind: "news", title, ...texts });
  await publishPost(scope, editor, post.id);
}

test("a home page that was kept shows what is published after it", async () => {
  const county = await mintCounty();
  await visit(county.host, "/");
  await publish(county, "Gerade eben geschrieben");
  const fresh = await visit(county.host, "/");
  expect(await fresh.text()).toContain("Gerade eben geschrieben");
});

test("asking twice costs one round trip to the database the second time", async () => {
  const county = await mintCounty();
  const first = await visit(county.host, "/");
  const second = await visit(county.host, "/");
  expect(Number(first.headers.get("x-d1-trips"))).toBe(2);
  expect(Number(second.headers.get("x-d1-trips"))).toBe(1);
  expect(await second.text()).toBe(await first.text());
});

test("a kept page is answered to its own county alone, and in its own language", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  await publish(here, "Nur hier");
  await visit(here.host, "/");
  expect(await (await visit(here.host, "/")).text()).toContain('<html lang="de">');
  expect(await (await visit(here.host, "/en")).text()).toContain('<html lang="en">');
  expect(await (await visit(there.host, "/")).text()).not.toContain("Nur hier");
});

test("nothing of the team's workplace is kept", async () => {
  const county = await mintCounty();
  const answer = await visit(county.host, "/team/anmeldung");
  expect(answer.headers.get("cache-control")).toContain("no-store");
});

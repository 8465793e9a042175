import { expect, test } from "vitest";
import { changePost } from "#domain/posts/change-post";
import { publishPost } from "#domain/posts/publish-post";
import { unpublishPost } from "#domain/posts/unpublish-post";
import { writePost } from "#domain/posts/write-post";
import { asEditor } from "#domain/team/actors";
import { stoppedClock, systemClock } from "#kernel";
import { mintCounty, visit, type County } from "../../support/platform.ts";

const german = {
  kind: "news" as "news" | "story",
  teaser: "Ein Satz dazu, was geschehen ist.",
  body: "Es geschah an einem Freitag im Mai.",
  titleEn: "",
  teaserEn: "",
  bodyEn: "",
};
const english = {
  titleEn: "Back in Brilon",
  teaserEn: "What coming back is like.",
  bodyEn: "It happened on a Friday in May.",
};

async function publish(county: County, title: string, more: Partial<typeof german> & { minutesAgo?: number } = {}) {
  const { minutesAgo = 0, ...rest } = more;
  const scope = await county.scope(stoppedClock(systemClock.now() - minutesAgo * 60));
  const editor = asEditor(await county.member("editor"));
  const post = await writePost(scope, editor, { ...german, title, ...rest });
  return publishPost(scope, editor, post.id);
}

test("posts are read a page at a time, none twice and none left out", async () => {
  const county = await mintCounty();
  for (let number = 1; number <= 14; number++)
    await publish(county, `Beitrag Nummer ${number}.`, { minutesAgo: Math.floor(number / 3) });
  const seen: string[] = [];
  let next: string | undefined = "/neues";
  while (next) {
    const page: string = await (await visit(county.host, next)).text();
    seen.push(...[...page.matchAll(/Beitrag Nummer (\d+)\./g)].map(([, number]) => number!));
    next = /href="(\/neues\?nach=[^"]+)"/.exec(page)?.[1];
  }
  expect(seen).toHaveLength(14);
  expect(new Set(seen).size).toBe(14);
});

test("a story is found under stories and not under news", async () => {
  const county = await mintCounty();
  await publish(county, "Wieder daheim", { kind: "story" });
  expect(await (await visit(county.host, "/neues?art=story")).text()).toContain("Wieder daheim");
  expect(await (await visit(county.host, "/neues?art=news")).text()).not.toContain("Wieder daheim");
});

test("an English reader gets the English post, or the German one marked as German", async () => {
  const county = await mintCounty();
  const both = await publish(county, "Zurück in Brilon", english);
  const only = await publish(county, "Nur auf Deutsch");
  const translated = await (await visit(county.host, `/en/neues/${both.slug}`)).text();
  expect(translated).toContain("<h1>Back in Brilon</h1>");
  expect(translated).toContain("It happened on a Friday");
  const fallen = await (await visit(county.host, `/en/neues/${only.slug}`)).text();
  expect(fallen).toContain("Nur auf Deutsch");
  expect(fallen).toMatch(/<div lang="de">.*<h1>Nur auf Deutsch<\/h1>/s);
});

test("a post carries what is needed to share it, and leads on to its neighbours", async () => {
  const county = await mintCounty();
  const older = await publish(county, "Der ältere", { minutesAgo: 3 });
  const middle = await publish(county, "Der mittlere </script><b>", { minutesAgo: 2 });
  const newer = await publish(county, "Der neuere", { minutesAgo: 1 });
  const page = await (await visit(county.host, `/neues/${middle.slug}`)).text();
  expect(page).toContain(`href="/neues/${older.slug}"`);
  expect(page).toContain(`href="/neues/${newer.slug}"`);
  expect(page).toContain('<meta property="og:type" content="article"');
  expect(page).not.toContain("</script><b>");
  const json = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!);
  expect(json).toMatchObject({ "@type": "Article", headline: "Der mittlere </script><b>" });
});

test("a draft, a withdrawn post and a neighbour's post are not there", async () => {
  const [county, other] = await Promise.all([mintCounty(), mintCounty()]);
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const draft = await writePost(scope, editor, { ...german, title: "Noch ein Entwurf" });
  const published = await publish(county, "Erst da, dann weg");
  expect((await visit(county.host, `/neues/${draft.slug}`)).status).toBe(404);
  expect((await visit(other.host, `/neues/${published.slug}`)).status).toBe(404);
  await unpublishPost(scope, editor, published.id);
  expect((await visit(county.host, `/neues/${published.slug}`)).status).toBe(404);
  expect(await (await visit(county.host, "/neues")).text()).not.toContain("Erst da, dann weg");
});

test("a correction keeps the post's address and place", async () => {
  const county = await mintCounty();
  const post = await publish(county, "Mit Tippfeler", { minutesAgo: 5 });
  const scope = await county.scope();
  const changed = await changePost(scope, asEditor(await county.member("editor")), post.id, {
    ...german,
    title: "Ohne Tippfehler",
  });
  expect(changed).toMatchObject({ slug: post.slug, publishedAt: post.publishedAt, title: "Ohne Tippfehler" });
});

test.each([
  ["/neues.rss", "application/rss+xml"],
  ["/neues.atom", "application/atom+xml"],
  ["/neues.json", "application/feed+json"],
])("%s holds the newest post with its full address and answers 304 until something changes", async (path, type) => {
  const county = await mintCounty();
  const post = await publish(county, "Äpfel & <b>Birnen</b>");
  const first = await visit(county.host, path);
  expect(first.headers.get("content-type")).toContain(type);
  const text = await first.text();
  expect(text).toContain(`http://${county.host}/neues/${post.slug}`);
  expect(text).not.toContain("<title>Äpfel & <b>");
  const again = await visit(county.host, path, { headers: { "if-none-match": first.headers.get("etag")! } });
  expect(again.status).toBe(304);
  await publish(county, "Noch etwas Neues");
  expect((await visit(county.host, path, { headers: { "if-none-match": first.headers.get("etag")! } })).status).toBe(
    200,
  );
  expect(await (await visit(county.host, "/")).text()).toContain(`type="${type}"`);
});

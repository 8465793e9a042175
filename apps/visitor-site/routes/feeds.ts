import { Feed } from "feed";
import { Hono, type Context } from "hono";
import { etag } from "hono/etag";
import { listPosts } from "#domain/posts/list-posts";
import { wordingOf } from "#domain/posts/wording";
import { sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { frameTexts } from "../texts/frame.ts";
import { postTexts } from "../texts/posts.ts";

const FEED_LENGTH = 30;

/** The newest posts for feed readers, with the titles and teasers of the site. */
export const feeds = new Hono<Visitor>();

feeds.use("/neues.rss", etag());
feeds.use("/neues.atom", etag());
feeds.use("/neues.json", etag());
feeds.get("/neues.rss", async (c) => answer(c, "application/rss+xml", (await newsFeed(c)).rss2()));
feeds.get("/neues.atom", async (c) => answer(c, "application/atom+xml", (await newsFeed(c)).atom1()));
feeds.get("/neues.json", async (c) => answer(c, "application/feed+json", (await newsFeed(c)).json1()));

function answer(c: Context<Visitor>, type: string, body: string) {
  sameForEveryone(c);
  return c.body(body, 200, { "content-type": `${type}; charset=utf-8` });
}

async function newsFeed(c: Context<Visitor>): Promise<Feed> {
  const { scope, language } = c.env;
  const { tenant, origin } = scope;
  const at = (path: string) => `${origin}${hrefIn(language)(path)}`;
  const posts = await listPosts(scope, { limit: FEED_LENGTH });
  const feed = new Feed({
    id: at("/neues"),
    title: frameTexts(language).feedTitle(tenant.name),
    description: postTexts(language).lead(tenant.name),
    link: at("/neues"),
    language,
    copyright: tenant.legal.body,
    generator: "Heimvorteil",
    updated: new Date(Math.max(0, ...posts.map((post) => Math.max(post.publishedAt!, post.updatedAt))) * 1000),
    feedLinks: { rss: at("/neues.rss"), atom: at("/neues.atom"), json: at("/neues.json") },
    author: { name: tenant.name, link: origin },
  });
  for (const post of posts) {
    const { title, teaser } = wordingOf(post, language);
    const link = at(`/neues/${post.slug}`);
    const published = new Date(post.publishedAt! * 1000);
    const changed = new Date(Math.max(post.publishedAt!, post.updatedAt) * 1000);
    feed.addItem({ id: link, link, title: plain(title), description: plain(teaser), date: changed, published });
  }
  return feed;
}

/** Without what XML cannot carry and without the end of a CDATA section. */
const plain = (text: string) =>
  // eslint-disable-next-line no-control-regex -- these are the characters to leave out
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replaceAll("]]>", "]] >");

import { Hono } from "hono";
import { listPosts } from "#domain/posts/list-posts";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { HomePage } from "../pages/home.tsx";

/** The county's home page. */
export const home = new Hono<Visitor>();

home.get("/", async (c) => {
  const { scope, language } = c.env;
  const posts = await listPosts(scope, { limit: 6 });
  sameForEveryone(c);
  return html(c, <HomePage scope={scope} language={language} posts={posts} />);
});

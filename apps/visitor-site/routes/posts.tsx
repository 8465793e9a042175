import { Hono } from "hono";
import { listPosts } from "#domain/posts/list-posts";
import { showPost } from "#domain/posts/show-post";
import { cursorOf, html, placeOf, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { PostPage } from "../pages/post.tsx";
import { PostsPage } from "../pages/posts.tsx";

const PAGE = 12;

/** News and stories. */
export const posts = new Hono<Visitor>();

posts.get("/neues", async (c) => {
  const { scope, language } = c.env;
  const asked = c.req.query("art");
  const kind = asked === "news" || asked === "story" ? asked : undefined;
  const after = placeOf(c.req.query("nach"));
  const found = await listPosts(scope, { limit: PAGE + 1, kind, after });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const older = found.length > PAGE && last ? cursorOf({ at: last.publishedAt!, id: last.id }) : undefined;
  sameForEveryone(c);
  return html(
    c,
    <PostsPage scope={scope} language={language} posts={shown} kind={kind} older={older} first={!after} />,
  );
});

posts.get("/neues/:slug", async (c) => {
  const { scope, language } = c.env;
  const shown = await showPost(scope, c.req.param("slug"));
  sameForEveryone(c);
  return html(c, <PostPage scope={scope} language={language} {...shown} />);
});

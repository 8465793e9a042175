import { Hono } from "hono";
import { listFeaturedEmployers } from "#domain/directory/list-featured-employers";
import { listEvents } from "#domain/events/list-events";
import { listLatestOpenings } from "#domain/openings/list-latest-openings";
import { listPosts } from "#domain/posts/list-posts";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { HomePage } from "../pages/home.tsx";

/** The county's home page. */
export const home = new Hono<Visitor>();

home.get("/", async (c) => {
  const { scope, language } = c.env;
  const [posts, events, employers, openings] = await Promise.all([
    listPosts(scope, { limit: 6 }),
    listEvents(scope, { limit: 4 }),
    listFeaturedEmployers(scope, 6),
    listLatestOpenings(scope, 6),
  ]);
  sameForEveryone(c);
  return html(
    c,
    <HomePage
      scope={scope}
      language={language}
      posts={posts}
      events={events}
      employers={employers}
      openings={openings}
    />,
  );
});

import { Hono } from "hono";
import { favicon, lookStylesheet } from "#ui";
import type { Visitor } from "../app.tsx";

/** The county's own colours. The address carries the look's version, so it is cached for a year. */
export const look = new Hono<Visitor>();

look.get("/gestaltung-:version{[0-9]+}.css", (c) =>
  c.body(lookStylesheet(c.env.scope.tenant.look), 200, {
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  }),
);

/** The county's emblem for the browser's tab. */
look.get("/favicon.svg", (c) =>
  c.body(favicon(c.env.scope.tenant.look), 200, {
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=86400",
  }),
);

import { Hono } from "hono";
import { favicon, lookStylesheet } from "#ui";
import type { Visitor } from "../app.tsx";

/**
 * The county's own colours. The address carries the version, so it is kept for a year; an address of another version gets
 * the present colours too, but nobody keeps those.
 */
export const look = new Hono<Visitor>();

look.get("/:sheet{gestaltung-[0-9]+\\.css}", (c) => {
  const { tenant } = c.env.scope;
  const present = c.req.param("sheet") === `gestaltung-${tenant.contentVersion}.css`;
  return c.body(lookStylesheet(tenant.look), 200, {
    "content-type": "text/css; charset=utf-8",
    "cache-control": present ? "public, max-age=31536000, immutable" : "no-store",
  });
});

/** The county's emblem for the browser's tab. */
look.get("/favicon.svg", (c) =>
  c.body(favicon(c.env.scope.tenant.look), 200, {
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=86400",
  }),
);

import { Hono } from "hono";
import { favicon, lookStylesheet } from "#ui";
import type { Agency } from "../app.tsx";

/** The agency's own colours and emblem; open to everybody, because the door shows them too. */
export const look = new Hono<Agency>();

look.get("/:sheet{gestaltung-[0-9]+\\.css}", (c) => {
  const { tenant } = c.env.scope;
  const present = c.req.param("sheet") === `gestaltung-${tenant.contentVersion}.css`;
  return c.body(lookStylesheet(tenant.look), 200, {
    "content-type": "text/css; charset=utf-8",
    "cache-control": present ? "public, max-age=31536000, immutable" : "no-store",
  });
});

look.get("/favicon.svg", (c) =>
  c.body(favicon(c.env.scope.tenant.look), 200, {
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=86400",
  }),
);

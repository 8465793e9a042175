import { Hono } from "hono";
import { defaultLooks, favicon, lookStylesheet } from "#ui";
import type { Platform } from "../app.tsx";
import { LOOK_ADDRESS } from "../pages/frame.tsx";

/** The platform's own colours and emblem. */
export const look = new Hono<Platform>();

look.get(LOOK_ADDRESS, (c) =>
  c.body(lookStylesheet(defaultLooks.platform), 200, {
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=86400",
  }),
);

look.get("/favicon.svg", (c) =>
  c.body(favicon(defaultLooks.platform), 200, {
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=86400",
  }),
);

look.get("/robots.txt", (c) => c.text("User-agent: *\nAllow: /\n"));

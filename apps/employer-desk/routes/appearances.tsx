import { Hono } from "hono";
import { listAppearances } from "#domain/desk/list-appearances";
import { html } from "#web";
import type { AtDesk } from "../app.tsx";
import { AppearancesPage } from "../pages/appearances.tsx";
import { pageOf } from "../pages/frame.tsx";

/** What counties show of the employer. */
export const appearances = new Hono<AtDesk>();

appearances.get("/betrieb/:desk/auftritte", async (c) =>
  html(c, <AppearancesPage {...pageOf(c)} counties={await listAppearances(c.env.scope, c.get("desk"))} />),
);

import { Hono } from "hono";
import { html } from "#web";
import type { Team } from "../app.tsx";
import { TodayPage } from "../pages/today.tsx";

export const today = new Hono<Team>();

today.get("/team", (c) =>
  html(c, <TodayPage scope={c.env.scope} member={c.get("member")} flash={c.req.query("meldung")} />),
);

import { Hono } from "hono";
import { asReader } from "#domain/team/actors";
import { todaysWork } from "#domain/team/todays-work";
import { html } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { TodayPage } from "../pages/today.tsx";

export const today = new Hono<Team>();

today.get("/team", async (c) => {
  const work = await todaysWork(c.env.scope, asReader(c.get("member")));
  return html(c, <TodayPage {...pageOf(c)} work={work} />);
});

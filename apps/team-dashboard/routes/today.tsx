import { Hono } from "hono";
import { html } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { TodayPage } from "../pages/today.tsx";

export const today = new Hono<Team>();

today.get("/team", (c) => html(c, <TodayPage {...pageOf(c)} />));

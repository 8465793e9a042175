import { Hono } from "hono";
import { monthsFrom } from "#domain/figures/period";
import { asReader } from "#domain/team/actors";
import { listCounties } from "#domain/tenants/list-counties";
import { monthOf } from "#kernel";
import { html } from "#web";
import type { Agency } from "../app.tsx";
import { CountiesPage } from "../pages/counties.tsx";
import { pageOf } from "../pages/frame.tsx";
import { addressOf } from "./address.ts";

export const counties = new Hono<Agency>();

counties.get("/", async (c) => {
  const { scope } = c.env;
  const list = await listCounties(scope, asReader(c.get("member")));
  const lastMonth = monthsFrom(monthOf(scope.clock.now()), -1);
  return html(c, <CountiesPage {...pageOf(c)} counties={list} lastMonth={lastMonth} addressOf={addressOf(scope)} />);
});

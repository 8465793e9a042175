import { Hono, type Context } from "hono";
import { listTargets } from "#domain/targets/list-targets";
import { setMonthTargets } from "#domain/targets/set-month-targets";
import { setYearTargets } from "#domain/targets/set-year-targets";
import { isTargetYear, monthTargetsInput, yearTargetsInput } from "#domain/targets/target-input";
import { asEditor, asReader } from "#domain/team/actors";
import { dayOf, found, type Problem } from "#kernel";
import { checkForm, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { MonthTargetsPage } from "../pages/targets/month-targets.tsx";
import { YearTargetsPage } from "../pages/targets/year-targets.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/kennzahlen/ziele";
const one = `${PATH}/:indicator`;

/** What the county wants to reach, by indicator, month and year. */
export const targets = new Hono<Team>();

type CameBack = { typed?: Typed; problems?: Problem[] };

targets.get(PATH, (c) => showYear(c));

targets.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, yearTargetsInput);
  if (!form.ok) return showYear(c, form, 422);
  await setYearTargets(c.env.scope, editor, yearIn(c), form.value);
  return c.redirect(withFlash(`${PATH}?jahr=${yearIn(c)}`, "gespeichert"), 303);
});

targets.get(one, (c) => showMonths(c));

targets.post(one, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, monthTargetsInput);
  if (!form.ok) return showMonths(c, form, 422);
  const year = yearIn(c);
  await setMonthTargets(c.env.scope, editor, { indicator: c.req.param("indicator"), year }, form.value);
  return c.redirect(withFlash(`${PATH}/${c.req.param("indicator")}?jahr=${year}`, "gespeichert"), 303);
});

/** The year that was asked for, or this one. */
function yearIn(c: Context<Team>): number {
  const asked = Number(c.req.query("jahr"));
  return isTargetYear(asked) ? asked : Number(dayOf(c.env.scope.clock.now()).slice(0, 4));
}

async function showYear(c: Context<Team>, came: CameBack = {}, status: 200 | 422 = 200) {
  const year = yearIn(c);
  const list = await listTargets(c.env.scope, asReader(c.get("member")), year);
  const amounts = Object.fromEntries(list.map(({ indicator, year: amount }) => [indicator.id, amount]));
  const typed = came.typed ?? typedFrom({ amounts });
  return html(c, <YearTargetsPage {...pageOf(c)} {...{ year, targets: list, ...came, typed }} />, status);
}

async function showMonths(c: Context<Team>, came: CameBack = {}, status: 200 | 422 = 200) {
  const year = yearIn(c);
  const list = await listTargets(c.env.scope, asReader(c.get("member")), year);
  const target = found(list.find(({ indicator }) => indicator.id === c.req.param("indicator")));
  asEditor(c.get("member"));
  const months = Object.fromEntries(target.months.map((amount, at) => [String(at + 1).padStart(2, "0"), amount]));
  const typed = came.typed ?? typedFrom({ year: target.year, months });
  return html(c, <MonthTargetsPage {...pageOf(c)} {...{ year, target, ...came, typed }} />, status);
}

import { Hono, type Context } from "hono";
import type { BudgetLine } from "#db/repositories";
import { budgetInput } from "#domain/funding/budget-input";
import { copyPlan } from "#domain/funding/copy-plan";
import { planBudget } from "#domain/funding/plan-budget";
import { viewGrant } from "#domain/funding/view-grant";
import { asLead, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, euroTyped, html, one, typedFrom, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { BudgetPlanPage } from "../pages/funding/budget-plan.tsx";
import { withFlash } from "../texts/flashes.ts";

const GRANT = "/team/foerderung/:grant";
const PATH = `${GRANT}/finanzplan`;

/** What a grant's money is planned for, by line and year. */
export const budgetPlans = new Hono<Team>();

const homeOf = (c: Context<Team>) => `/team/foerderung/${c.req.param("grant")}`;

budgetPlans.get(PATH, (c) => show(c));

budgetPlans.post(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, budgetInput);
  const answer = form.ok ? await planBudget(c.env.scope, lead, c.req.param("grant"), form.value) : form;
  if ("planned" in answer) return c.redirect(withFlash(homeOf(c), "finanzplan-gespeichert"), 303);
  return show(c, { typed: form.typed, problems: answer.problems }, 422);
});

budgetPlans.post(`${PATH}/kopie`, async (c) => {
  const lead = asLead(c.get("member"));
  const from = one(await typedIn(c.req.raw), "from");
  const { copied } = await copyPlan(c.env.scope, lead, c.req.param("grant"), from);
  return c.redirect(withFlash(homeOf(c), copied ? "finanzplan-uebernommen" : "unveraendert"), 303);
});

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  const { grant, lines } = await viewGrant(c.env.scope, asReader(c.get("member")), c.req.param("grant") ?? "");
  const more = { grant, lines, typed: came.typed ?? planTyped(lines), problems: came.problems };
  return html(c, <BudgetPlanPage {...pageOf(c)} {...more} />, status);
}

const planTyped = (lines: readonly BudgetLine[]): Typed =>
  typedFrom(
    Object.fromEntries(
      lines.map(({ id, number, name, years }, row) => [
        row,
        {
          id,
          number,
          name,
          years: Object.fromEntries(years.map(({ year, plannedCents }) => [year, euroTyped(plannedCents)])),
        },
      ]),
    ),
    "lines.",
  );

import { expect, test } from "vitest";
import { AuditLog, commit, Outbox } from "#db/repositories";
import { releaseMonth } from "#domain/figures/release-month";
import { tellAboutMonths } from "#domain/figures/tell-about-months";
import { touched } from "#domain/figures/touched";
import { asLead } from "#domain/team/actors";
import { changeCountyStatus } from "#domain/tenants/change-county-status";
import { addDays, dayOf, systemClock, type Day, type Month } from "#kernel";
import { signInToAgency } from "../../support/agency.ts";
import { agencyHost, mintCounty, scopeOf, submit, visit } from "../../support/platform.ts";

const lastDay = addDays(`${dayOf(systemClock.now()).slice(0, 7)}-01` as Day, -1);
const beforeDay = addDays(`${lastDay.slice(0, 7)}-01` as Day, -1);
const [last, before] = [lastDay, beforeDay].map((day) => day.slice(0, 7) as Month) as [Month, Month];
const agencyLead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });
const remind = (cookie: string, county: string) =>
  submit(agencyHost, "/freigaben/erinnerungen", { county }, { cookie });

/** A county that counted in two months and released the first of them. */
async function halfReleased() {
  const county = await mintCounty();
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  for (const day of [beforeDay, lastDay])
    await commit(scope.db, touched(scope, { indicator: "boxes", amount: 12, key: day, day }));
  await releaseMonth(scope, lead, before);
  return { ...county, scope, lead, name: scope.tenant.name };
}

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replaceAll(/<[^>]+>/g, "")),
  );
const monthIn = (month: Month) =>
  new Intl.DateTimeFormat("de", { month: "long", year: "numeric" }).format(new Date(`${month}-15`));

test("the agency reads who released what, in which version and why, and which months are missing", async () => {
  const { cookie } = await signInToAgency("reader");
  const { scope, lead, name } = await halfReleased();
  await commit(scope.db, touched(scope, { indicator: "boxes", amount: 3, key: "late", day: beforeDay }));
  await releaseMonth(scope, lead, before, { reason: "Drei Boxen nachgetragen", seen: "" });
  const page = await (await visit(agencyHost, `/freigaben?jahr=${before.slice(0, 4)}`, { cookie })).text();
  const mine = rowsOf(page).filter((row) => row.includes(name));
  expect(mine.find(([first]) => first === name)!.slice(1, 3)).toEqual([monthIn(before), monthIn(last)]);
  const versions = mine.filter(([first]) => first === monthIn(before));
  expect(versions.map(([, , version, , reason]) => [version, reason])).toEqual([
    ["1. Korrektur", "Drei Boxen nachgetragen"],
    ["erste", "–"],
  ]);
  expect(page).not.toContain("/freigaben/erinnerungen");
  expect((await remind(cookie, "irgendwer")).status).toBe(403);
});

test("one click reminds a county's leads by mail in its own name, once a day however often it is pressed", async () => {
  const { cookie } = await signInToAgency("lead");
  const { slug, scope } = await halfReleased();
  const answers = await Promise.all([remind(cookie, slug), remind(cookie, slug)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect((await remind(cookie, slug)).headers.get("location")).toContain("monate-heute-schon");
  await tellAboutMonths(scope);
  await tellAboutMonths(scope);
  const mails = (await Outbox.in(scope.db).list()).filter(({ kind }) => kind === "months-reminder");
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails[0]!.letter)).toContain(monthIn(last));
  expect(JSON.stringify(mails[0]!.letter)).not.toContain(monthIn(before));
  const log = await AuditLog.in(scope.db).list();
  expect(log.filter(({ action }) => action === "months.reminded")).toHaveLength(1);
});

test("a county that rests is not reminded and owes nothing from then on; what it released stays", async () => {
  const { cookie } = await signInToAgency("lead");
  const { slug, name } = await halfReleased();
  await changeCountyStatus(await scopeOf(agencyHost), agencyLead, slug, "paused");
  expect((await remind(cookie, slug)).status).toBe(404);
  const page = await (await visit(agencyHost, "/freigaben", { cookie })).text();
  const row = rowsOf(page).find(([first]) => first === name)!;
  expect(row[1]).toContain(`${monthIn(before)}; ruht seit`);
});

test("a county nobody knows cannot be reminded", async () => {
  const { cookie } = await signInToAgency("lead");
  expect((await remind(cookie, "gibt-es-nicht")).status).toBe(404);
});

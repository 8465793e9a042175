import { addGrant } from "#domain/funding/add-grant";
import { chooseGoals } from "#domain/funding/choose-goals";
import { tickDeadline } from "#domain/funding/tick-deadline";
import { copyPlan } from "#domain/funding/copy-plan";
import type { DeadlineInput } from "#domain/funding/deadline-input";
import { planBudget } from "#domain/funding/plan-budget";
import { addDeadline } from "#domain/funding/add-deadline";
import { viewGrant } from "#domain/funding/view-grant";
import { listGoals } from "#domain/programme/list-goals";
import { addDays, type Day, type Id, type Instant } from "#kernel";
import { countySlugs, type CountySlug } from "../content/county-slugs.ts";
import { grantSeeds } from "../content/grants.ts";
import type { Diary } from "./diary.ts";
import { made, type Region } from "./region.ts";

/** Each county's grant with its plan, goals and deadlines; one county has the notice for the time after it already. */
export function noteGrants(diary: Diary, region: Region, today: Day) {
  const thisYear = Number(today.slice(0, 4));
  const startsOn = `${thisYear - 1}-01-01` as Day;
  const grants = new Map<CountySlug, Id<"grn">>();
  const deadlinesFor = (county: CountySlug): DeadlineInput[] => [
    { kind: "interim-report", title: `Jahr ${thisYear - 1}`, dueOn: `${thisYear}-03-31`, remindDays: 42 },
    {
      kind: "payment-request",
      title: "zweites Halbjahr",
      dueOn: addDays(today, county === "olpe" ? -4 : 12),
      remindDays: 21,
    },
    { kind: "interim-report", title: `Jahr ${thisYear}`, dueOn: `${thisYear + 1}-03-31`, remindDays: 42 },
    { kind: "final-report", title: "", dueOn: `${thisYear + 2}-06-30`, remindDays: 90 },
  ];

  for (const county of countySlugs) {
    diary.note(county, addDays(startsOn, 57), "11:00", (at) => open(county, at));
    diary.note(county, `${thisYear}-03-24`, "15:00", (at) => tickFirst(county, at));
  }
  diary.note("hsk", addDays(today, -17), "14:10", async (at) => {
    const [scope, lead] = [region.scope("hsk", at), region.lead("hsk")];
    const next = made(
      await addGrant(scope, lead, {
        title: "Heimvorteil HSK: Bleiben",
        funder: grantSeeds.hsk.funder,
        noticeNumber: `34.05-HSK-${thisYear + 2}/004`,
        noticeOn: addDays(today, -20),
        purpose: "Fortführung mit dem Schwerpunkt auf dem zweiten Jahr nach der Rückkehr.",
        startsOn: `${thisYear + 2}-01-01`,
        endsOn: `${thisYear + 3}-12-31`,
        share: 7000,
        permittedShift: 20,
      }),
    );
    await copyPlan(scope, lead, next.id, grants.get("hsk")!);
  });

  async function open(county: CountySlug, at: Instant) {
    const [scope, lead] = [region.scope(county, at), region.lead(county)];
    const { lines, share, ...seed } = grantSeeds[county];
    const grant = made(
      await addGrant(scope, lead, {
        ...seed,
        noticeNumber: `34.05-${county.toUpperCase()}-${thisYear - 1}/017`,
        noticeOn: addDays(startsOn, -23),
        startsOn,
        endsOn: `${thisYear + 1}-12-31`,
        share: Math.round(share * 100),
        permittedShift: 20,
      }),
    );
    grants.set(county, grant.id);
    const planned = lines.map(([number, name, perYear], row) => ({
      row,
      id: "",
      number,
      name,
      years: Object.fromEntries(perYear.map((euro, year) => [thisYear - 1 + year, Math.round(euro * 100)])),
    }));
    made(await planBudget(scope, lead, grant.id, { seen: 1, lines: planned }));
    const goals = (await listGoals(scope)).filter(({ retired }) => !retired);
    await chooseGoals(
      scope,
      lead,
      grant.id,
      goals.map(({ id }) => id),
    );
    for (const deadline of deadlinesFor(county)) made(await addDeadline(scope, lead, grant.id, deadline));
  }

  async function tickFirst(county: CountySlug, at: Instant) {
    const [scope, lead] = [region.scope(county, at), region.lead(county)];
    const grantId = grants.get(county)!;
    const { deadlines } = await viewGrant(scope, lead, grantId);
    await tickDeadline(scope, lead, { grantId, id: deadlines[0]!.id }, true);
  }
}

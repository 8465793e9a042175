import { addOwnIndicator } from "#domain/indicators/add-own-indicator";
import { changeIndicator } from "#domain/indicators/change-indicator";
import { defineIndicator } from "#domain/indicators/define-indicator";
import { viewIndicator } from "#domain/indicators/view-indicator";
import { addGoal } from "#domain/programme/add-goal";
import { addProgrammeGoal } from "#domain/programme/add-programme-goal";
import { changeGoal } from "#domain/programme/change-goal";
import { changeProgrammeGoal } from "#domain/programme/change-programme-goal";
import { noteChanges } from "#domain/programme/note-changes";
import { readProgrammeChanges } from "#domain/programme/read-programme-changes";
import { setMonthTargets } from "#domain/targets/set-month-targets";
import { setYearTargets } from "#domain/targets/set-year-targets";
import { addDays, type Day, type Id } from "#kernel";
import { countySlugs, type CountySlug } from "../content/county-slugs.ts";
import { ownIndicator, regionalGoals, regionalIndicator } from "../content/programme.ts";
import type { Diary } from "./diary.ts";
import { made, type Region } from "./region.ts";

/** How much of the region's targets a county takes on. */
const share: Record<CountySlug, number> = { hsk: 1, soest: 0.8, mk: 0.7, olpe: 0.4, siwi: 0.6 };

/** What the region counts and wants to reach, what the counties made of it, and what changed in the last weeks. */
export function noteProgramme(diary: Diary, region: Region, today: Day) {
  const thisYear = Number(today.slice(0, 4));
  const since = `${thisYear - 1}-01-08` as Day;
  const goals: { id?: Id<"gol">; text: string; indicator: string; perYear: readonly number[] }[] = regionalGoals.map(
    (goal) => ({ ...goal }),
  );
  const inYears = (amounts: readonly number[]) => amounts.map((amount, at) => ({ year: thisYear - 1 + at, amount }));
  const agency = () => region.lead("agentur");

  diary.note("agentur", since, "10:00", async (at) => {
    const scope = region.scope("agentur", at);
    made(await defineIndicator(scope, agency(), regionalIndicator));
    for (const [place, { programme, text, indicator, perYear }] of regionalGoals.entries())
      goals[place]!.id = made(
        await addProgrammeGoal(scope, agency(), { programme, text, indicator, targets: inYears(perYear) }),
      ).id;
  });
  for (const county of countySlugs) noteCounty(county);
  diary.note("agentur", addDays(today, -11), "09:30", async (at) => {
    const scope = region.scope("agentur", at);
    const { indicator } = await viewIndicator(scope, agency(), "heads");
    made(
      await changeIndicator(scope, agency(), "heads", {
        name: indicator.name,
        nameEn: indicator.nameEn,
        unit: indicator.unit,
        counts: indicator.counts,
        leavesOut: "das Team, die Gastgeber und wer nur vorbeiging",
        reason: "Zwei Kreise haben am Stand alle gezählt, die stehen blieben, einer auch die anderen.",
        seen: indicator.revision,
      }),
    );
    const { id, text, indicator: measure } = goals[0]!;
    made(
      await changeProgrammeGoal(scope, agency(), id!, {
        text: text.replace("arbeiten in der Region", "arbeiten in der Region, auch im zweiten Jahr noch"),
        indicator: measure,
        targets: inYears([20, 30, 36]),
        reason: "Bleiben zählt mehr als Ankommen; dafür ist die Zahl etwas kleiner.",
        seen: 1,
      }),
    );
  });

  function noteCounty(county: CountySlug) {
    diary.note(county, addDays(`${since.slice(0, 8)}28` as Day, 14), "08:40", async (at) => {
      const scope = region.scope(county, at);
      const { definitions, goals: news } = await readProgrammeChanges(scope);
      const read = [...definitions, ...news];
      if (read.length > 0) await noteChanges(scope, region.editor(county), read);
      for (const year of [thisYear - 1, thisYear, thisYear + 1]) await setTargets(county, at, year);
      if (county === "hsk" || county === "olpe") await adapt(county, at);
      if (county === "soest")
        made(
          await addGoal(scope, region.lead(county), {
            programme: "gp",
            text: "In jedem Mittelbereich nimmt eine Praxis Famulantinnen und Famulanten auf.",
            indicator: "clerkships",
            targets: inYears([8, 10, 12]),
          }),
        );
      if (county === "hsk") made(await addOwnIndicator(scope, region.editor(county), ownIndicator));
    });
  }

  async function setTargets(county: CountySlug, at: number, year: number) {
    const scope = region.scope(county, at);
    const amount = (whole: number) => Math.max(1, Math.round(whole * share[county]));
    const place = year - thisYear + 1;
    const amounts = Object.fromEntries(
      regionalGoals
        .filter(({ programme }) => scope.tenant.programmes.includes(programme))
        .map(({ indicator, perYear }) => [indicator, amount(perYear[place]!)]),
    );
    await setYearTargets(scope, region.editor(county), year, { amounts: { ...amounts, reach: amount(48_000) } });
    const months = Array.from({ length: 12 }, (_, month) => [
      String(month + 1).padStart(2, "0"),
      amount(month > 4 && month < 8 ? 60 : 25),
    ]);
    await setMonthTargets(
      scope,
      region.editor(county),
      { indicator: "heads", year },
      { year: amount(420), months: Object.fromEntries(months) },
    );
  }

  /** A county writes the first goal its own way. */
  async function adapt(county: CountySlug, at: number) {
    const { id, indicator, perYear } = goals[0]!;
    made(
      await changeGoal(region.scope(county, at), region.lead(county), id!, {
        text: "Menschen, die weggezogen sind, kommen zurück und arbeiten im Kreis.",
        indicator,
        targets: inYears(perYear.map((amount) => Math.round(amount * share[county]) + 2)),
      }),
    );
  }
}

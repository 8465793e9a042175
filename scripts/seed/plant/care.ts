import { checkAddresses } from "#domain/care/check-addresses";
import { giveUpEmployer } from "#domain/care/give-up-employer";
import { offerOrphans } from "#domain/care/offer-orphans";
import { remindCounty } from "#domain/care/remind-county";
import { tellAboutCare } from "#domain/care/tell-about-care";
import { confirmEmployers } from "#domain/directory/confirm-employer";
import { offerHandover } from "#domain/directory/offer-handover";
import { addDays, type Day, type EmployerId } from "#kernel";
import { countySlugs, type CountySlug } from "../content/county-slugs.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import type { OpeningSeed } from "../content/openings/generate.ts";
import { Dice } from "../dice.ts";
import type { Diary } from "./diary.ts";
import type { Employers } from "./directory.ts";
import { Mailbox } from "./mailbox.ts";
import { made, type Region } from "./region.ts";

/** As many as a page of the list shows. */
const AT_ONCE = 50;
/** So few have not been looked at for long, by county; Märkischer Kreis is behind. */
const unconfirmed: Record<CountySlug, number> = { hsk: 0.05, soest: 0.04, mk: 0.22, olpe: 0.08, siwi: 0.06 };
/** A round looks at twenty addresses. */
const ROUNDS = 25;

/** Counties confirm what still is right, most of them; the agency looks after the rest. */
export function noteCare(
  diary: Diary,
  region: Region,
  employers: readonly EmployerSeed[],
  openings: readonly OpeningSeed[],
  ids: Employers,
  today: Day,
) {
  const dice = new Dice("care");
  for (const county of countySlugs) {
    const own = employers.filter((one) => one.county === county && !dice.chance(unconfirmed[county]));
    for (let from = 0; from < own.length; from += AT_ONCE) {
      const some = own.slice(from, from + AT_ONCE);
      diary.note(county, addDays(today, -dice.between(40, 200)), "13:30", (at) =>
        confirmEmployers(
          region.scope(county, at),
          region.editor(county),
          some.map(({ name }) => ids.get(name)!),
        ),
      );
    }
  }
  const seeking = new Set(openings.map(({ employer }) => employer));
  const quiet = employers.filter(({ name }) => !seeking.has(name));
  noteHands(diary, region, quiet, ids, today);
  noteReminder(diary, region, today);
  for (const ago of [9, 8, 5])
    diary.note("agentur", addDays(today, -ago), "03:20", async (at) => {
      for (let round = 0; round < (ago === 9 ? ROUNDS : 2); round++) await checkAddresses(region.scope("agentur", at));
    });
}

/** Of employers without openings one is offered to a neighbour, and three are given up; for one of those the agency has a county in mind. */
function noteHands(diary: Diary, region: Region, employers: readonly EmployerSeed[], ids: Employers, today: Day) {
  const of = (county: CountySlug) => employers.filter((one) => one.county === county);
  const idOf = (seed: EmployerSeed): EmployerId => ids.get(seed.name)!;
  const near = of("hsk").find(({ place }) => place.name.startsWith("Sundern")) ?? of("hsk")[0]!;
  diary.note("hsk", addDays(today, -2), "10:40", async (at) =>
    made(
      await offerHandover(region.scope("hsk", at), region.lead("hsk"), idOf(near), {
        county: "mk",
        note: "Der Betrieb zieht nächstes Jahr nach Balve um und fragt schon nach eurem Stammtisch.",
      }),
    ),
  );
  const given = of("olpe").slice(0, 3);
  for (const seed of given)
    diary.note("olpe", addDays(today, -66), "14:10", (at) =>
      giveUpEmployer(region.scope("olpe", at), region.lead("olpe"), idOf(seed)),
    );
  diary.note("agentur", addDays(today, -12), "09:30", async (at) =>
    made(
      await offerOrphans(region.scope("agentur", at), region.lead("agentur"), [idOf(given[0]!)], {
        county: "siwi",
        note: "Liegt an der Kreisgrenze, die meisten Beschäftigten kommen aus Kreuztal.",
      }),
    ),
  );
}

/** The agency asks the county that is behind for a look at its old records. */
function noteReminder(diary: Diary, region: Region, today: Day) {
  diary.note("agentur", addDays(today, -45), "09:15", (at) =>
    remindCounty(region.scope("agentur", at), region.lead("agentur"), "mk"),
  );
  diary.note("mk", addDays(today, -11), "09:20", async (at) => {
    await tellAboutCare(region.scope("mk", at));
    await new Mailbox().deliver(region.scope("mk", at));
  });
}

import { desk as deskDoor, openSession } from "#auth";
import { changeProfile } from "#domain/desk/change-profile";
import { confirmProfile } from "#domain/desk/confirm-profile";
import { inviteEmployers } from "#domain/desk/invite-employers";
import { keepSite } from "#domain/desk/keep-site";
import { listDesks, openDesk } from "#domain/desk/open-desk";
import { openInvitation } from "#domain/desk/open-invitation";
import { trustEmployer } from "#domain/desk/trust-employer";
import { viewProfile } from "#domain/desk/view-profile";
import { inputWith } from "#domain/directory/field-values";
import type { Scope } from "#domain/scope";
import { addDays, type Day } from "#kernel";
import type { CountySlug, Place } from "../content/county-slugs.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import { Dice } from "../dice.ts";
import type { Diary } from "./diary.ts";
import type { Employers } from "./directory.ts";
import { Mailbox } from "./mailbox.ts";
import { made, type Region } from "./region.ts";

/** How many employers are invited to their desk; the others in front of them have never been. */
const invited: Partial<Record<CountySlug, number>> = { hsk: 14, soest: 18 };
const WORDS: Partial<Record<CountySlug, string>> = {
  hsk: "Vor den Feiertagen schauen besonders viele vorbei, die über eine Rückkehr nachdenken. Ein Bild und zwei Sätze zu den Menschen im Betrieb helfen mehr als jede Anzeige.",
  soest:
    "Studierende fragen uns jede Woche nach Famulaturplätzen. Ein Haken bei „Studierende willkommen“ genügt, und wir schicken sie zu Ihnen.",
};

/** Employers are invited to their desks: a third never answers, some only look, some are trusted, some wait for the county. */
export function noteDesks(
  diary: Diary,
  region: Region,
  employers: readonly EmployerSeed[],
  ids: Employers,
  places: readonly Place[],
  today: Day,
) {
  const dice = new Dice("desks");
  for (const [county, number] of Object.entries(invited) as [CountySlug, number][]) {
    const guests = dice
      .shuffled(
        employers.filter((one) => one.county === county && one.kind === (county === "soest" ? "practice" : "company")),
      )
      .slice(0, number);
    const mailbox = new Mailbox();
    const tokens = new Map<string, string>();
    diary.note(county, addDays(today, -52), "09:40", async (at) => {
      const scope = region.scope(county, at);
      await mailbox.deliver(scope);
      const chosen = guests.map(({ name, mail }) => ({ employerId: ids.get(name)!, address: mail }));
      made(await inviteEmployers(scope, region.editor(county), { invited: chosen, words: WORDS[county]! }));
      for (const { to, token } of await mailbox.deliver(scope)) tokens.set(to, token);
    });
    guests.slice(Math.floor(number / 3)).forEach((guest, index) => {
      const day = addDays(today, -dice.between(24, 48));
      diary.note(county, day, "11:20", async (at) => {
        const scope = region.scope(county, at);
        await openInvitation(scope, tokens.get(guest.mail)!);
        if (index % 3 > 0) await settleIn(region, scope, county, guest, index, places);
        await mailbox.deliver(scope);
      });
    });
  }
}

/** Somebody signs in at the desk; every second one is trusted and live at once, the others propose. */
async function settleIn(
  region: Region,
  scope: Scope,
  county: CountySlug,
  { name, mail, place }: EmployerSeed,
  index: number,
  places: readonly Place[],
) {
  await openSession(deskDoor, scope, mail);
  const [account] = await listDesks(scope, { address: mail });
  const first = await openDesk(scope, { address: mail }, account!.id);
  if (index % 2 === 0) await trustEmployer(scope, region.editor(county), first.employerId, true);
  const desk = await openDesk(scope, { address: mail }, account!.id);
  if (index % 4 === 1) return confirmProfile(scope, desk);
  const { employer } = await viewProfile(scope, desk);
  made(await changeProfile(scope, desk, inputWith(employer, news(name, index)), employer.version));
  const next = places.find(({ countyAgs, ags }) => countyAgs === place.countyAgs && ags > place.ags);
  if (next)
    made(
      await keepSite(scope, desk, {
        name: `${name}, Zweigstelle ${next.name}`,
        street: "Bahnhofstraße 7",
        postcode: next.postcode,
        municipalityAgs: next.ags,
        phone: "",
      }),
    );
}

const news = (name: string, index: number) =>
  [
    {
      story: `Was uns ausmacht, steht auf keinem Schild: ${name} ist der Betrieb, in dem man fragt, bevor man entscheidet.`,
    },
    { benefits: "flexible-hours,part-time,moving-help,company-bike" },
    { teaser: "Neu seit diesem Jahr: Schnuppertage an jedem ersten Freitag, ohne Anmeldung." },
  ][index % 3]!;

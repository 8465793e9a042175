import { answerEnquiry } from "#domain/enquiries/answer-enquiry";
import { listEnquiries } from "#domain/enquiries/list-enquiries";
import { sendEnquiry } from "#domain/enquiries/send-enquiry";
import { wordingVersions } from "#domain/consent/wordings";
import { askToFollow } from "#domain/follow/ask-to-follow";
import { confirmFollow } from "#domain/follow/confirm-follow";
import { interestsIn } from "#domain/follow/interests";
import { addDays, type Day } from "#kernel";
import { Dice } from "../dice.ts";
import { counties } from "../content/counties.ts";
import { countySlugs, type CountySlug } from "../content/county-slugs.ts";
import { enquiries } from "../content/enquiries.ts";
import { people } from "../content/people.ts";
import type { Diary } from "./diary.ts";
import { Mailbox } from "./mailbox.ts";
import type { Region } from "./region.ts";

/** How many people ask to follow in a usual month, and in the years before the months the figures are about. */
const perMonth: Record<CountySlug, number> = { hsk: 17, soest: 11, mk: 9, olpe: 6, siwi: 9 };
const early: Partial<Record<CountySlug, readonly [Day, number][]>> = {
  hsk: [
    ["2016-06-20", 28],
    ["2016-07-18", 44],
    ["2016-08-29", 36],
    ["2016-11-15", 52],
    ["2019-07-15", 30],
    ["2022-06-20", 34],
  ],
  soest: [
    ["2019-04-09", 14],
    ["2019-10-15", 11],
    ["2022-05-16", 20],
  ],
};

/** People who ask to follow, most of whom confirm; a few of the last days have not done so yet. */
export function noteFollowers(diary: Diary, region: Region, today: Day, crowd: number) {
  const dice = new Dice("followers");
  for (const county of countySlugs) {
    const person = people(`${county}-`);
    for (const [day, number] of early[county] ?? [])
      group(diary, region, county, day, Math.ceil(number * crowd), person, dice);
    for (let ago = 720; ago > 0; ago -= 15) {
      const summer = [6, 7, 8, 9].includes(new Date(addDays(today, -ago)).getUTCMonth() + 1) ? 1.6 : 1;
      const growth = 0.7 + (720 - ago) / 1200;
      const number = Math.round((perMonth[county] / 2) * summer * growth * (0.8 + dice.next() * 0.4) * crowd);
      group(diary, region, county, addDays(today, -ago), number, person, dice);
    }
  }
}

function group(
  diary: Diary,
  region: Region,
  county: CountySlug,
  day: Day,
  number: number,
  person: ReturnType<typeof people>,
  dice: Dice,
) {
  const topics = interestsIn(counties[county].programmes);
  const chosen = Array.from({ length: number }, () => ({
    ...person(),
    interests: dice.shuffled(topics).slice(0, dice.between(1, 3)),
    confirms: dice.chance(0.9),
    lang: dice.chance(0.06) ? ("en" as const) : ("de" as const),
    leftYear: leftIn(day, dice),
  }));
  diary.note(county, day, "20:00", async (at) => {
    const scope = region.scope(county, at);
    const mailbox = new Mailbox();
    for (const { mail, interests, lang, leftYear } of chosen) {
      await askToFollow(
        scope,
        { mail, interests, leftYear, consent: "on", wordingVersion: wordingVersions.follow.at(-1)! },
        { key: `demo-${mail}`, language: lang },
      );
    }
    const confirming = new Set(chosen.filter(({ confirms }) => confirms).map(({ mail }) => mail));
    for (const { to, token } of await mailbox.deliver(scope)) if (confirming.has(to)) await confirmFollow(scope, token);
    await mailbox.deliver(scope);
  });
}

/** Six in ten say when they left: mostly in the years before they began to follow. */
function leftIn(day: Day, dice: Dice): number | null {
  const year = Number(day.slice(0, 4));
  return dice.chance(0.6) ? year - Math.floor(dice.next() ** 2 * 9) : null;
}

/** Questions to the guide; the older ones are answered. */
export function noteEnquiries(diary: Diary, region: Region, today: Day) {
  const person = people("frage");
  for (const { county, ago, topic, message, answered, lang = "de" } of enquiries) {
    const day = addDays(today, -ago);
    const sender = person();
    diary.note(county, day, ago === 0 ? "00:01" : "17:45", async (at) => {
      const scope = region.scope(county, at);
      await sendEnquiry(scope, { topic, ...sender, message }, { key: `demo-${sender.mail}`, language: lang });
      await new Mailbox().deliver(scope);
    });
    if (answered) {
      diary.note(county, addDays(day, 1), "09:20", async (at) => {
        const scope = region.scope(county, at);
        const guide = region.guide(county);
        const open = await listEnquiries(scope, guide, { status: "open", limit: 50 });
        for (const enquiry of open) if (enquiry.mail === sender.mail) await answerEnquiry(scope, guide, enquiry.id);
      });
    }
  }
}

import { agreeInput } from "#domain/arrivals/agree-input";
import { agreeToFollowUps } from "#domain/arrivals/agree-to-follow-ups";
import { answerFollowUp, giveReason } from "#domain/arrivals/answer-follow-up";
import { arrivalInput } from "#domain/arrivals/arrival-input";
import { askWhoStayed } from "#domain/arrivals/ask-who-stayed";
import { changeArrival } from "#domain/arrivals/change-arrival";
import { addMonths } from "#domain/arrivals/months";
import { recordArrival } from "#domain/arrivals/record-arrival";
import { remindSilent } from "#domain/arrivals/remind-silent";
import { askedAfter } from "#domain/arrivals/words";
import { currentVersion } from "#domain/consent/wordings";
import { addDays, type CampaignKind, type Day, type Id } from "#kernel";
import { arrivalSeeds, type ArrivalSeed } from "../content/arrivals.ts";
import { counties } from "../content/counties.ts";
import { agsOf, shortPlace, type Place } from "../content/county-slugs.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import { people } from "../content/people.ts";
import type { Diary } from "./diary.ts";
import { Mailbox } from "./mailbox.ts";
import type { CampaignBook } from "./publishing.ts";
import { made, type Region } from "./region.ts";

/** People in talks, arrived and asked later whether they stayed; some are silent until today. */
export function noteArrivals(
  diary: Diary,
  region: Region,
  campaigns: CampaignBook,
  employers: readonly EmployerSeed[],
  places: readonly Place[],
  today: Day,
) {
  const person = people("rueckkehr");
  const letters = new Map<string, string>();
  arrivalSeeds.forEach((seed, number) => {
    const { county, talks, first, ended, says } = seed;
    const known = { ...person(), phone: `0291 55${100 + number}` };
    const talksOn = addDays(today, -talks);
    const firstDay = first === undefined ? undefined : addDays(today, -first);
    const told = (more: object) =>
      arrivalInput.parse({ ...known, ...notes(seed, { campaigns, employers, places, number, talksOn }), ...more });
    let id: Id<"arv">;
    diary.note(county, talksOn, "10:20", async (at) => {
      const answer = await recordArrival(
        region.scope(county, at),
        region.guide(county),
        told({ stage: "in-talks" }),
        `demo-arrival-${number}`,
      );
      id = made(answer).id;
    });
    if (ended)
      diary.note(county, addDays(talksOn, 60), "11:30", async (at) => {
        const over = told({ stage: "ended", endedOn: addDays(talksOn, 60), endReason: ended });
        made(await changeArrival(region.scope(county, at), region.guide(county), id, over));
      });
    if (!firstDay) return;
    diary.note(county, firstDay, "14:10", async (at) => {
      const [scope, guide] = [region.scope(county, at), region.guide(county)];
      made(await changeArrival(scope, guide, id, told({ stage: "arrived", firstDay })));
      const agreed = { agreed: "on", channel: "in-person", day: firstDay, wordingVersion: currentVersion("staying") };
      if (says) made(await agreeToFollowUps(scope, guide, id, agreeInput.parse(agreed)));
    });
    askedAfter.forEach(
      (months, at) =>
        says && noteQuestion(diary, region, seed, letters, known.mail, addMonths(firstDay, months), says[at]),
    );
  });
}

function noteQuestion(
  diary: Diary,
  region: Region,
  { county }: ArrivalSeed,
  letters: Map<string, string>,
  mail: string,
  due: Day,
  said: NonNullable<ArrivalSeed["says"]>[number] | undefined,
) {
  diary.note(county, addDays(due, 2), "09:30", async (at) => {
    const scope = region.scope(county, at);
    await askWhoStayed(scope);
    for (const { to, token } of await new Mailbox().deliver(scope)) letters.set(to, token);
    const token = letters.get(mail);
    if (!token || !said || said === "silent") return;
    await answerFollowUp(scope, token, said[0]);
    await giveReason(scope, token, said[1]);
  });
  diary.note(county, addDays(due, 17), "09:30", async (at) => {
    const scope = region.scope(county, at);
    await remindSilent(scope);
    await new Mailbox().deliver(scope);
  });
}

interface Surroundings {
  campaigns: CampaignBook;
  employers: readonly EmployerSeed[];
  places: readonly Place[];
  number: number;
  talksOn: Day;
}

/** What a guide notes of somebody besides who they are and how far they came. */
function notes(
  { county, left, town, adults = 0, children = 0, by, because }: ArrivalSeed,
  { campaigns, employers, places, number, talksOn }: Surroundings,
) {
  const programme = counties[county].programmes.includes("careers") ? "careers" : "gp";
  const place = places.find((one) => one.countyAgs === agsOf[county] && shortPlace(one) === town);
  const near = employers.filter((one) => one.county === county && (one.kind === "practice") === (programme === "gp"));
  return {
    programme,
    leftYear: String(left),
    employer: near[number % near.length]?.name ?? "",
    municipalityAgs: place?.ags ?? "",
    talksOn,
    adults: String(adults),
    children: String(children),
    campaignId: by ? metAt(campaigns, county, by, talksOn) : "",
    because: because ?? "",
  };
}

/** The campaign at which somebody was met, in the year before they began to talk. */
function metAt(campaigns: CampaignBook, county: ArrivalSeed["county"], kind: CampaignKind, talksOn: Day): string {
  const days = Array.from({ length: 26 }, (_, at) => addDays(talksOn, -14 * at));
  return days.map((day) => campaigns.running(county, kind, day)).find((id) => id !== "") ?? "";
}

import { cancelEvent } from "#domain/events/cancel-event";
import { confirmSeat } from "#domain/events/confirm-seat";
import { countHeads } from "#domain/events/count-heads";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { takeSeat } from "#domain/events/take-seat";
import { addDays, dayOf, type Day, type Id, type Instant } from "#kernel";
import { Dice } from "../dice.ts";
import type { EventSeed } from "../content/events/generate.ts";
import { people } from "../content/people.ts";
import type { Diary } from "./diary.ts";
import { Mailbox } from "./mailbox.ts";
import type { CampaignBook } from "./publishing.ts";
import { made, type Region } from "./region.ts";

/** Dates are announced five weeks ahead, fill up, take place and are counted. */
export function noteEvents(
  diary: Diary,
  region: Region,
  events: readonly EventSeed[],
  campaigns: CampaignBook,
  now: Instant,
) {
  const dice = new Dice("seats");
  const today = dayOf(now);
  for (const event of events) {
    const { county, day } = event;
    const planted: Planted = { slug: "" };
    const ahead = day > today;
    const announced = ahead ? addDays(today, -dice.between(12, 30)) : addDays(day, -35);
    diary.note(county, announced, "10:40", async (at) =>
      Object.assign(planted, await announce(region, event, campaigns, at)),
    );
    noteSeats(diary, region, event, planted, dice, announced, ahead ? addDays(today, -1) : addDays(day, -1));
    if (event.cancelled)
      diary.note(county, addDays(day, -2), "12:00", (at) =>
        cancelEvent(region.scope(county, at), region.editor(county), planted.id!),
      );
    if (event.heads !== undefined) {
      const heads = event.heads;
      diary.note(county, day, "22:30", (at) =>
        countHeads(region.scope(county, at), region.guide(county), planted.id!, { heads }),
      );
    }
  }
}

interface Planted {
  id?: Id<"evt">;
  slug: string;
}

async function announce(region: Region, event: EventSeed, campaigns: CampaignBook, at: Instant): Promise<Planted> {
  const { county, title, teaser, body, en, day, startTime, endTime, venue, municipality, capacity, format } = event;
  const scope = region.scope(county, at);
  const { id, slug } = made(
    await planEvent(scope, region.editor(county), {
      title,
      teaser,
      body,
      titleEn: en?.title ?? "",
      teaserEn: en?.teaser ?? "",
      bodyEn: en?.body ?? "",
      day,
      startTime,
      endDay: "",
      endTime,
      place: venue,
      address: `${municipality.postcode} ${municipality.name}`,
      municipalityAgs: municipality.ags,
      host: "",
      capacity,
      campaignId: campaigns.running(county, format.campaign, dayOf(at)),
    }),
  );
  await publishEvent(scope, region.editor(county), id);
  return { id, slug };
}

/** Seats are taken in three waves; two of three come without leaving a name. Who finds no seat leaves an address and waits. */
function noteSeats(
  diary: Diary,
  region: Region,
  event: EventSeed,
  planted: Planted,
  dice: Dice,
  from: Day,
  until: Day,
) {
  const { county, seats, capacity } = event;
  const person = people(`${county}${event.day}`);
  const span = Math.max(1, (Date.parse(until) - Date.parse(from)) / 86_400_000);
  const parties: { party: number; named: boolean }[] = [];
  for (let taken = 0; taken < seats;) {
    const waits = capacity !== null && taken >= capacity;
    const left = (waits ? seats : Math.min(seats, capacity ?? seats)) - taken;
    const party = Math.min(left, dice.weighted({ 1: 7, 2: 4, 3: 1 }) === "1" ? 1 : 2);
    parties.push({ party, named: waits || dice.chance(0.34) });
    taken += party;
  }
  const waves = [0.1, 0.5, 0.95];
  waves.forEach((part, wave) => {
    const group = parties.slice(Math.floor((wave * parties.length) / 3), Math.floor(((wave + 1) * parties.length) / 3));
    diary.note(county, addDays(from, Math.round(part * span)), "19:10", async (at) => {
      const scope = region.scope(county, at);
      const mailbox = new Mailbox();
      for (const [i, { party, named }] of group.entries()) {
        const { name, mail } = named ? person() : { name: "", mail: "" };
        made(
          await takeSeat(
            scope,
            planted.slug,
            { party, name, mail },
            { key: `demo-${planted.slug}-${wave}-${i}`, language: "de" },
          ),
        );
      }
      for (const { token } of await mailbox.deliver(scope)) await confirmSeat(scope, token);
      await mailbox.deliver(scope);
    });
  });
}

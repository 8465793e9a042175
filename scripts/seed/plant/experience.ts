import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { answerQuestion } from "#domain/experience/answer-question";
import { askQuestion } from "#domain/experience/ask-question";
import { handInCard } from "#domain/experience/hand-in-card";
import { readCard } from "#domain/experience/read-card";
import { rateExperience } from "#domain/experience/rate-experience";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import { addDays, type Day, type Id, type Instant } from "#kernel";
import { Dice } from "../dice.ts";
import { countySlugs } from "../content/county-slugs.ts";
import type { CardSeed } from "../content/experience/generate.ts";
import { adoptions } from "../content/experience/adoptions.ts";
import { photoCard } from "../content/experience/photo-card.ts";
import { questions } from "../content/experience/lessons.ts";
import { lastSeason } from "../content/campaigns.ts";
import type { Diary } from "./diary.ts";
import type { CampaignBook } from "./publishing.ts";
import { furnish } from "./photo-card.ts";
import { made, type Region } from "./region.ts";

/** Cards of the region by title: when each was shared, and its id once it has been. */
type Shared = Map<string, { on: Day; id?: Id<"shr"> }>;

/** Cards were written over the last twenty months, what is told of this year last, and reviewed and shared; some wait. */
export function noteCards(diary: Diary, region: Region, cards: readonly CardSeed[], today: Day): Shared {
  const dice = new Dice("cards");
  const shared: Shared = new Map();
  for (const county of countySlugs) {
    const own = cards.filter((card) => card.county === county);
    const ready = own.filter(({ state }) => state === "shared");
    const isNew = ({ input }: CardSeed) => input.period.includes(today.slice(0, 4));
    const older = spread(
      ready.filter((card) => !isNew(card)),
      -600,
      -190,
    );
    const newer = spread(ready.filter(isNew), -150, -15);
    for (const card of own) {
      const ago = older.get(card) ?? newer.get(card) ?? -dice.between(4, 13);
      const day = addDays(today, ago);
      if (card.state === "shared") shared.set(card.input.title, { on: day });
      diary.note(county, day, "11:30", (at) => writeAndShare(region, card, at, shared));
    }
  }
  return shared;
}

const spread = (cards: CardSeed[], from: number, to: number) =>
  new Map(cards.map((card, i) => [card, Math.round(from + ((to - from) * (i + 1)) / (cards.length + 1))]));

async function writeAndShare(region: Region, { county, state, input }: CardSeed, at: Instant, shared: Shared) {
  const scope = region.scope(county, at);
  const isPhotoCard = county === "hsk" && input.title === photoCard.title;
  const card = await writeCard(
    scope,
    region.editor(county),
    isPhotoCard ? { ...input, ...photoCard.templates } : input,
  );
  if (isPhotoCard) await furnish(scope, region.editor(county), card.id);
  if (state === "draft") return;
  made(await handInCard(scope, region.editor(county), card.id));
  if (state === "in-review") return;
  const { revision } = await readCard(scope, card.id);
  await reviewCard(scope, region.lead(county), card.id, revision);
  if (state === "shared") shared.get(input.title)!.id = (await shareCard(scope, region.lead(county), card.id)).sharedId;
}

/** Who took what over, and what became of it. */
export function noteAdoptions(diary: Diary, region: Region, shared: Shared, campaigns: CampaignBook, today: Day) {
  const spring = `${lastSeason(addDays(today, -110))}-04-10` as Day;
  for (const { by, title, kind, ago, result } of adoptions) {
    const day = ago === "spring" ? spring : addDays(today, -ago);
    const startsOn = addDays(day, ago === "spring" ? 60 : result ? 40 : 125);
    const endsOn = addDays(startsOn, 75);
    const row = { county: by, kind, startsOn, endsOn, id: undefined as Id<"cmp"> | undefined };
    campaigns.add(row);
    diary.note(by, day, "14:00", async (at) => {
      const taken = await adoptExperience(region.scope(by, at), region.editor(by), shared.get(title)!.id!, {
        startsOn,
      });
      row.id = "campaignId" in taken ? taken.campaignId : taken.alreadyIn;
    });
    if (!result) continue;
    const { reached, euro, hours, again, comment } = result;
    diary.note(by, startsOn, "08:00", (at) => startCampaign(region.scope(by, at), region.editor(by), row.id!));
    diary.note(by, addDays(endsOn, 5), "15:00", async (at) =>
      made(
        await finishCampaign(region.scope(by, at), region.editor(by), row.id!, {
          endsOn,
          reached,
          costCents: euro * 100,
          hours,
          again,
          result: comment,
          comment,
        }),
      ),
    );
  }
}

/** Ratings and questions from the neighbours; the newest questions wait for an answer. */
export function noteTalk(diary: Diary, region: Region, cards: readonly CardSeed[], shared: Shared, today: Day) {
  const dice = new Dice("talk");
  const ask = dice.deck(questions);
  const known = cards.filter(({ state }) => state === "shared");
  known.forEach(({ county, input }, i) => {
    const card = shared.get(input.title)!;
    const others = dice.shuffled(countySlugs.filter((slug) => slug !== county)).slice(0, dice.between(0, 3));
    for (const other of others) {
      const usefulness = dice.pick([3, 4, 4, 5, 5]);
      diary.note(other, addDays(card.on, dice.between(32, 90)), "10:05", (at) =>
        rateExperience(region.scope(other, at), region.editor(other), card.id!, { usefulness }),
      );
    }
    const asker = others[0];
    if (i % 3 > 0 || !asker) return;
    const { question, answer } = ask();
    const day = answer ? addDays(card.on, dice.between(33, 60)) : addDays(today, -dice.between(2, 9));
    if (day <= addDays(card.on, 31)) return;
    let id = "";
    diary.note(asker, day, "10:50", async (at) => {
      ({ id } = await askQuestion(region.scope(asker, at), region.editor(asker), card.id!, { question }));
    });
    if (answer)
      diary.note(county, addDays(day, 32), "09:45", (at) =>
        answerQuestion(region.scope(county, at), region.editor(county), id, { answer }),
      );
  });
}

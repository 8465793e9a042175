import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { answerQuestion } from "#domain/experience/answer-question";
import { askQuestion } from "#domain/experience/ask-question";
import { handInCard } from "#domain/experience/hand-in-card";
import { rateExperience } from "#domain/experience/rate-experience";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import { addDays, type Day, type Id } from "#kernel";
import { Dice } from "../dice.ts";
import { countySlugs, type CountySlug } from "../content/county-slugs.ts";
import type { CardSeed } from "../content/experience/generate.ts";
import { questions } from "../content/experience/lessons.ts";
import type { Diary } from "./diary.ts";
import { made, type Region } from "./region.ts";

/** Shared cards by title, filled while the diary is played. */
type Shared = Map<string, Id<"shr">>;

/** Cards were written over the last twenty months, reviewed and shared; some wait. */
export function noteCards(diary: Diary, region: Region, cards: readonly CardSeed[], today: Day): Shared {
  const dice = new Dice("cards");
  const shared: Shared = new Map();
  cards.forEach(({ county, state, input }, i) => {
    const day = addDays(today, state === "shared" ? -(610 - i * 8) : -dice.between(4, 18));
    diary.note(county, day, "11:30", async (at) => {
      const scope = region.scope(county, at);
      const card = await writeCard(scope, region.editor(county), input);
      if (state === "draft") return;
      made(await handInCard(scope, region.editor(county), card.id));
      if (state === "in-review") return;
      const { revision } = card;
      await reviewCard(scope, region.lead(county), card.id, revision);
      if (state === "shared") shared.set(input.title, (await shareCard(scope, region.lead(county), card.id)).sharedId);
    });
  });
  return shared;
}

/** Who took what over, and what became of it. */
const adoptions: readonly {
  by: CountySlug;
  title: string;
  ago: number;
  result?: { reached: number; euro: number; hours: number; again: "yes" | "partly"; comment: string };
}[] = [
  {
    by: "mk",
    title: "Heimvorteil2Go-Boxen für Schulabgänger",
    ago: 220,
    result: {
      reached: 612,
      euro: 6900,
      hours: 70,
      again: "yes",
      comment: "Mit eigenem Inhalt hat es sofort gepasst. Die Schulen haben wir zu spät gefragt.",
    },
  },
  {
    by: "olpe",
    title: "Heimvorteil2Go-Boxen für Schulabgänger",
    ago: 210,
    result: {
      reached: 350,
      euro: 4100,
      hours: 44,
      again: "yes",
      comment: "In klein geht es auch. Der Räucherfisch muss in den Kühlschrank.",
    },
  },
  {
    by: "siwi",
    title: "Heimvorteil2Go-Boxen für Schulabgänger",
    ago: 205,
    result: {
      reached: 290,
      euro: 3600,
      hours: 40,
      again: "yes",
      comment: "Brettchen aus Wittgensteiner Buche statt Honig.",
    },
  },
  {
    by: "mk",
    title: "Der erste Rückkehrer-Stammtisch",
    ago: 400,
    result: {
      reached: 22,
      euro: 260,
      hours: 12,
      again: "yes",
      comment: "Draußen am See, ohne Suppe, mit Brot. Ging auch.",
    },
  },
  {
    by: "soest",
    title: "Stammtisch auf Tour durch zwölf Orte",
    ago: 300,
    result: {
      reached: 24,
      euro: 700,
      hours: 32,
      again: "yes",
      comment: "Für Ärztinnen in Weiterbildung angepasst: seltener, dafür fester Ort.",
    },
  },
  {
    by: "siwi",
    title: "Fotoaktion auf zwölf Schützenfesten",
    ago: 140,
    result: {
      reached: 310,
      euro: 1900,
      hours: 52,
      again: "partly",
      comment: "Auf der Kirmes ist es lauter. Wir brauchen eine ruhigere Ecke.",
    },
  },
  { by: "siwi", title: "Famulaturbörse an einem Abend", ago: 120 },
  { by: "olpe", title: "Offenes Café zwischen den Jahren", ago: 60 },
  { by: "mk", title: "Offenes Café zwischen den Jahren", ago: 45 },
  { by: "hsk", title: "Tag der offenen Hallentore", ago: 38 },
  { by: "hsk", title: "Probewohnen am Wochenende", ago: 30 },
];

export function noteAdoptions(diary: Diary, region: Region, shared: Shared, today: Day) {
  for (const { by, title, ago, result } of adoptions) {
    let campaign = "";
    const day = addDays(today, -ago);
    const startsOn = addDays(day, 40);
    diary.note(by, day, "14:00", async (at) => {
      const taken = await adoptExperience(region.scope(by, at), region.editor(by), shared.get(title)!, { startsOn });
      campaign = "campaignId" in taken ? taken.campaignId : taken.alreadyIn;
    });
    if (!result) continue;
    const { reached, euro, hours, again, comment } = result;
    diary.note(by, startsOn, "08:00", (at) => startCampaign(region.scope(by, at), region.editor(by), campaign));
    diary.note(by, addDays(startsOn, 20), "15:00", async (at) =>
      made(
        await finishCampaign(region.scope(by, at), region.editor(by), campaign, {
          endsOn: addDays(startsOn, 14),
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
    const others = dice.shuffled(countySlugs.filter((slug) => slug !== county)).slice(0, dice.between(0, 3));
    for (const other of others) {
      const usefulness = dice.pick([3, 4, 4, 5, 5]);
      diary.note(other, addDays(today, -dice.between(3, 100)), "10:05", (at) =>
        rateExperience(region.scope(other, at), region.editor(other), shared.get(input.title)!, { usefulness }),
      );
    }
    if (i % 3 > 0 || others.length === 0) return;
    const { question, answer } = ask();
    const asker = others[0]!;
    const day = addDays(today, -(answer ? dice.between(50, 80) : dice.between(2, 9)));
    let id = "";
    diary.note(
      asker,
      day,
      "10:50",
      async (at) =>
        void ({ id } = await askQuestion(region.scope(asker, at), region.editor(asker), shared.get(input.title)!, {
          question,
        })),
    );
    if (answer)
      diary.note(county, addDays(day, 32), "09:45", (at) =>
        answerQuestion(region.scope(county, at), region.editor(county), id, { answer }),
      );
  });
}

import { listCards } from "#domain/experience/list-cards";
import { answerRound, sendRegret } from "#domain/rounds/answer-round";
import { closeRound } from "#domain/rounds/close-round";
import { openRound } from "#domain/rounds/open-round";
import { putCardsAside } from "#domain/rounds/put-cards-aside";
import { remindInRound } from "#domain/rounds/remind-in-round";
import { tellAboutRounds } from "#domain/rounds/tell-about-rounds";
import { viewOwnRound } from "#domain/rounds/view-own-round";
import { writeRoundCard } from "#domain/rounds/write-round-card";
import { addDays, newId, type Day, type Id, type Instant } from "#kernel";
import { lastSeason } from "../content/campaigns.ts";
import { countySlugs, type CountySlug } from "../content/county-slugs.ts";
import { lastRound, presentRound } from "../content/rounds.ts";
import type { Diary } from "./diary.ts";
import { Mailbox } from "./mailbox.ts";
import { made, type Region } from "./region.ts";

/** When last year's round was opened, answered and closed, in days before the planting; each in a month of its own. */
const last = { opened: 330, answered: 290, closed: 262 };
/** The present one: opened, told, answered, reminded, and until when. */
const present = { opened: 47, told: 13, answered: 11, reminded: 8, until: 12 };

/** Last year's round, answered and closed; and the present one with counties that answered, write and are silent. */
export function noteRounds(diary: Diary, region: Region, today: Day): Id<"rnd"> {
  const earlier = newId("rnd");
  open(diary, region, earlier, lastRound, addDays(today, -last.opened), addDays(today, -(last.closed + 5)));
  for (const county of countySlugs)
    diary.note(county, addDays(today, -last.answered), "10:20", async (at) => {
      await hear(region, county, at);
      if ((await giveCards(region, county, earlier, at, 2)) === 0)
        await regret(region, county, earlier, at, lastRound.regret);
    });
  diary.note("agentur", addDays(today, -last.closed), "16:00", (at) =>
    closeRound(region.scope("agentur", at), region.lead("agentur"), earlier),
  );

  const now = newId("rnd");
  const title = presentRound.title(lastSeason(today));
  open(diary, region, now, { ...presentRound, title }, addDays(today, -present.opened), addDays(today, present.until));
  for (const county of countySlugs)
    diary.note(county, addDays(today, -present.told), "08:30", (at) => hear(region, county, at));
  const answered = addDays(today, -present.answered);
  for (const county of ["hsk", "siwi"] as const)
    diary.note(county, answered, "11:10", (at) => giveCards(region, county, now, at, 1));
  diary.note("soest", answered, "14:20", (at) => regret(region, "soest", now, at, presentRound.regret));
  diary.note("olpe", answered, "15:45", async (at) =>
    made(
      await writeRoundCard(region.scope("olpe", at), region.editor("olpe"), now, {
        title: presentRound.draft,
        kind: "photo",
        targetGroup: "everyone",
      }),
    ),
  );
  diary.note("agentur", addDays(today, -present.reminded), "09:05", (at) =>
    remindInRound(region.scope("agentur", at), region.lead("agentur"), now, "mk"),
  );
  return earlier;
}

function open(
  diary: Diary,
  region: Region,
  id: Id<"rnd">,
  { title, asked }: { title: string; asked: string },
  on: Day,
  deadline: Day,
) {
  diary.note("agentur", on, "09:00", async (at) =>
    made(
      await openRound(
        region.scope("agentur", at),
        region.lead("agentur"),
        { title, asked, deadline, counties: [...countySlugs] },
        id,
      ),
    ),
  );
}

async function hear(region: Region, county: CountySlug, at: Instant) {
  await tellAboutRounds(region.scope(county, at));
  await new Mailbox().deliver(region.scope(county, at));
}

/** Gives the county's newest shared cards, at most so many; answers with how many there were. */
async function giveCards(region: Region, county: CountySlug, round: Id<"rnd">, at: Instant, most: number) {
  const [scope, editor] = [region.scope(county, at), region.editor(county)];
  const { cards } = await listCards(scope);
  const shared = cards.filter(({ sharedId }) => sharedId !== null).slice(0, most);
  if (shared.length === 0) return 0;
  made(
    await putCardsAside(
      scope,
      editor,
      round,
      shared.map(({ id }) => id),
    ),
  );
  const own = await viewOwnRound(scope, editor, round);
  const chosen = own.cards.map(({ id }) => id);
  return made(await answerRound(scope, editor, round, chosen)).given;
}

const regret = async (region: Region, county: CountySlug, round: Id<"rnd">, at: Instant, sentence: string) =>
  made(await sendRegret(region.scope(county, at), region.editor(county), round, sentence));

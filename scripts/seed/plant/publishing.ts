import type { NewCampaignInput } from "#domain/campaigns/campaign-input";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { tickTask } from "#domain/campaigns/tick-task";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { addDays, dayOf, type CampaignKind, type Day, type Id } from "#kernel";
import type { CampaignSeed } from "../content/campaigns.ts";
import { lessons } from "../content/experience/lessons.ts";
import type { DatedPost } from "../content/posts/generate.ts";
import type { CountySlug } from "../content/county-slugs.ts";
import type { Diary } from "./diary.ts";
import { made, type Region } from "./region.ts";

export function notePosts(diary: Diary, region: Region, posts: readonly DatedPost[]) {
  for (const { county, on, kind, title, teaser, body, en } of posts) {
    diary.note(county, on, "09:05", async (at) => {
      const scope = region.scope(county, at);
      const input = {
        kind,
        title,
        teaser,
        body,
        titleEn: en?.title ?? "",
        teaserEn: en?.teaser ?? "",
        bodyEn: en?.body ?? "",
      };
      const post = await writePost(scope, region.editor(county), input);
      await publishPost(scope, region.editor(county), post.id);
    });
  }
}

type Running = Pick<CampaignSeed, "county" | "kind" | "startsOn" | "endsOn"> & { id?: Id<"cmp"> };

/** Campaigns by county, kind and the day they were running on. */
export class CampaignBook {
  readonly #rows: Running[] = [];

  add = (row: Running) => void this.#rows.push(row);

  /** The campaign something on this day belongs to, or "" where none of that kind was running. */
  running(county: CountySlug, kind: CampaignKind, day: Day): string {
    const row = this.#rows.find(
      (one) => one.county === county && one.kind === kind && one.startsOn <= day && day <= one.endsOn,
    );
    return row?.id ?? "";
  }
}

/** Campaigns are planned before they begin; their tasks are ticked as time goes by. */
export function noteCampaigns(
  diary: Diary,
  region: Region,
  campaigns: readonly CampaignSeed[],
  today: Day,
): CampaignBook {
  const book = new CampaignBook();
  for (const campaign of campaigns) {
    const { county, kind, title, targetGroup, place, goal, startsOn, endsOn, hours, euro } = campaign;
    const { checklist, texts } = lessons[kind];
    const row: Running = { ...campaign };
    book.add(row);
    const editor = () => region.editor(county);
    const plannedOn = earlier(addDays(startsOn, -3), addDays(today, -5));
    diary.note(county, plannedOn, "08:30", async (at) => {
      const tasks = checklist.map(([text, day]) => ({ text, dueOn: addDays(startsOn, day) as string }));
      const plan = {
        title,
        kind,
        targetGroup,
        place,
        goal,
        startsOn,
        endsOn,
        plannedHours: hours,
        plannedCents: euro * 100,
        texts: texts.map((text) => ({ ...text })),
        tasks,
        ...nothingMore,
        targets: targetsOf[kind] ?? [],
      };
      row.id = made(await planCampaign(region.scope(county, at), editor(), plan)).id;
    });
    diary.note(county, startsOn, "08:45", (at) => startCampaign(region.scope(county, at), editor(), row.id!));
    for (const after of [2, 34])
      diary.note(county, addDays(startsOn, after), "16:00", async (at) => {
        const scope = region.scope(county, at);
        const { tasks } = await readCampaign(scope, row.id!);
        for (const task of tasks)
          if (!task.doneAt && task.dueOn && task.dueOn <= dayOf(at)) await tickTask(scope, editor(), task.id, true);
      });
    if (campaign.reached !== undefined) {
      const { reached, result = "", again = "yes" } = campaign;
      diary.note(county, addDays(endsOn, 4), "15:30", async (at) =>
        made(
          await finishCampaign(region.scope(county, at), editor(), row.id!, {
            endsOn,
            reached,
            costCents: euro * 100,
            hours,
            again,
            result,
            comment: "",
          }),
        ),
      );
    }
  }
  return book;
}

/** What such a campaign wants to reach in all. */
const targetsOf: Partial<Record<CampaignKind, NewCampaignInput["targets"]>> = {
  box: [
    { indicator: "boxes", amount: 2400 },
    { indicator: "followers", amount: 40 },
  ],
  photo: [{ indicator: "cards", amount: 1500 }],
  table: [{ indicator: "heads", amount: 400 }],
  social: [{ indicator: "reach", amount: 100_000 }],
};

const nothingMore: Pick<
  NewCampaignInput,
  "municipalityAgs" | "budgetLineId" | "targets" | "actualHours" | "actualCents"
> = { municipalityAgs: "", budgetLineId: "", targets: [], actualHours: null, actualCents: null };

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

import {
  Campaigns,
  CampaignTasks,
  commit,
  ExperienceAdoptions,
  Indicators,
  SharedExperiences,
  violatedConstraint,
} from "#db/repositories";
import { found, newId, refuse, type Day, type Id } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { optionalDay } from "../fields.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { planOf, taskOf } from "./plan-of.ts";

/** The start may still be open. */
export const adoptionInput = z.strictObject({ startsOn: optionalDay });

/**
 * Takes another county's experience over as a planned campaign: plan, checklist on days that follow from the start, texts,
 * forms and code layout to reuse, and what it wanted to reach. People, contacts and notes stay where they are. A county takes
 * an experience over once; asked again, the answer is the campaign it has.
 */
export async function adoptExperience(
  scope: Scope,
  editor: Editor,
  id: string,
  { startsOn }: { startsOn?: string },
): Promise<{ campaignId: Id<"cmp"> } | { alreadyIn: Id<"cmp"> }> {
  if (scope.tenant.kind !== "county") refuse("not-allowed");
  const adoptions = ExperienceAdoptions.in(scope.directory);
  const [experience, earlier, regional] = await Promise.all([
    SharedExperiences.in(scope.directory).find(id).then(found),
    adoptions.findOwn(id),
    Indicators.in(scope.directory).list(),
  ]);
  if (experience.ownerId === scope.tenant.id) refuse("conflict");
  if (earlier) return { alreadyIn: earlier.campaignId };

  const { title, kind, targetGroup, version } = experience;
  const now = scope.clock.now();
  const campaignId = newId("cmp");
  const { checklist, ...plan } = planOf(experience, regional);
  const start = (startsOn || null) as Day | null;
  try {
    await commit(
      scope.db,
      Campaigns.in(scope.db).add({
        id: campaignId,
        title,
        kind,
        targetGroup,
        ...plan,
        status: "planned",
        startsOn: start,
        adoptedFrom: experience.id,
        createdAt: now,
        updatedAt: now,
      }),
      CampaignTasks.in(scope.db).add(checklist.map((task, position) => taskOf(task, campaignId, position, start))),
      adoptions.add(experience.id, version, campaignId, now),
      audited(scope, editor, "experience.adopted", experience.id, { campaign: campaignId, version }),
    );
    return { campaignId };
  } catch (error) {
    if (!violatedConstraint(error)?.includes("experience_adoptions")) throw error;
    return { alreadyIn: found(await adoptions.findOwn(id)).campaignId };
  }
}

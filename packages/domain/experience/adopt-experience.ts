import {
  Campaigns,
  CampaignTasks,
  commit,
  ExperienceAdoptions,
  SharedExperiences,
  violatedConstraint,
} from "#db/repositories";
import { addDays, found, newId, refuse, type Day, type Id } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { day } from "../fields.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { withoutContacts } from "./without-contacts.ts";

export const adoptionInput = z.strictObject({ startsOn: day });

/**
 * Takes another county's experience over as a planned campaign: plan, checklist on days that follow from the start, texts
 * to reuse. People, contacts and notes stay where they are. A county takes an experience over once; asked again, the
 * answer is the campaign it has.
 */
export async function adoptExperience(
  scope: Scope,
  editor: Editor,
  id: string,
  { startsOn }: z.infer<typeof adoptionInput>,
): Promise<{ campaignId: Id<"cmp"> } | { alreadyIn: Id<"cmp"> }> {
  if (scope.tenant.kind !== "county") refuse("not-allowed");
  const adoptions = ExperienceAdoptions.in(scope.directory);
  const [experience, earlier] = await Promise.all([
    SharedExperiences.in(scope.directory).find(id).then(found),
    adoptions.findOwn(id),
  ]);
  if (experience.ownerId === scope.tenant.id) refuse("conflict");
  if (earlier) return { alreadyIn: earlier.campaignId };

  const { title, kind, targetGroup, hours, costCents, version, content } = experience;
  const now = scope.clock.now();
  const campaignId = newId("cmp");
  try {
    await commit(
      scope.db,
      Campaigns.in(scope.db).add({
        id: campaignId,
        title,
        kind,
        targetGroup,
        goal: withoutContacts(content.goal),
        status: "planned",
        startsOn,
        plannedHours: hours,
        plannedCents: costCents,
        adoptedFrom: experience.id,
        createdAt: now,
        updatedAt: now,
        texts: content.texts.map((text) => ({ title: withoutContacts(text.title), body: withoutContacts(text.body) })),
      }),
      CampaignTasks.in(scope.db).add(
        content.checklist.map((task, position) => ({
          id: newId("tsk"),
          campaignId,
          position,
          text: withoutContacts(task.text),
          dueOn: task.day === null ? null : addDays(startsOn as Day, task.day),
        })),
      ),
      adoptions.add(experience.id, version, campaignId, now),
      audited(scope, editor, "experience.adopted", experience.id, { campaign: campaignId, version }),
    );
    return { campaignId };
  } catch (error) {
    if (!violatedConstraint(error)?.includes("experience_adoptions")) throw error;
    return { alreadyIn: found(await adoptions.findOwn(id)).campaignId };
  }
}

import { AdoptedPlans, commit, ExperienceAdoptions, type PlanPatch } from "#db/repositories";
import { refuse, type Day } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { wholeNumber } from "../fields.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { correctedTasks, mergedByTitle, planParts, type PlanPart } from "./corrections.ts";
import { taskOf } from "./plan-of.ts";
import { readCorrection, type Correction } from "./read-correction.ts";

/** Which parts are taken over; none of them is a decision too. */
export const correctionInput = z.strictObject({
  version: wholeNumber(1, 1_000_000),
  parts: z.array(z.enum(planParts)).default([]),
});

/**
 * Decides about a correction of the original: takes the chosen parts into the plan, all in one, or leaves the plan as it is.
 * Either is remembered. A campaign that has begun only takes note.
 */
export async function decideCorrection(
  scope: Scope,
  editor: Editor,
  experienceId: string,
  { version, parts }: z.infer<typeof correctionInput>,
): Promise<Correction["campaign"]> {
  const correction = await readCorrection(scope, experienceId);
  const { experience, campaign, planned, open, after } = correction;
  if (!open || after.version !== version) refuse("conflict");
  const taken = correction.parts.filter((part) => parts.includes(part));
  if (taken.length > 0 && !planned) refuse("conflict");
  const now = scope.clock.now();
  const { patch, tasks } = takenOver(correction, taken);
  const writes =
    taken.length === 0
      ? []
      : AdoptedPlans.in(scope.db).take(
          { campaignId: campaign.id, experienceId: experience.id, version },
          { ...patch, updatedAt: now },
          tasks,
        );
  await commit(
    scope.db,
    ...writes,
    ExperienceAdoptions.in(scope.directory).decide(experience.id, version, taken, now),
    audited(
      scope,
      editor,
      taken.length > 0 ? "experience.correction-taken" : "experience.correction-declined",
      experience.id,
      {
        campaign: campaign.id,
        version,
      },
    ),
  );
  return campaign;
}

function takenOver({ campaign, tasks, known, corrected }: Correction, taken: readonly PlanPart[]) {
  const has = (part: PlanPart) => taken.includes(part);
  const patch: PlanPatch = {
    ...(has("goal") && { goal: corrected.goal }),
    ...(has("effort") && { plannedHours: corrected.plannedHours, plannedCents: corrected.plannedCents }),
    ...(has("targets") && { targets: corrected.targets }),
    ...(has("texts") && { texts: mergedByTitle(campaign.texts, known.texts, corrected.texts) }),
    ...(has("forms") && { forms: mergedByTitle(campaign.forms, known.forms, corrected.forms) }),
    ...(has("codeLayout") && { codeLayout: corrected.codeLayout }),
  };
  const { gone, added } = has("checklist")
    ? correctedTasks(tasks, known.checklist, corrected.checklist)
    : { gone: [], added: [] };
  const start = campaign.startsOn as Day | null;
  return {
    patch,
    tasks: {
      gone: gone.map(({ id }) => id),
      added: added.map((line, at) => taskOf(line, campaign.id, tasks.length + at, start)),
    },
  };
}

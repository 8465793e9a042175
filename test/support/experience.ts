import type { ExperienceInput } from "#domain/experience/experience-input";
import { changeCard } from "#domain/experience/change-card";
import { handInCard } from "#domain/experience/hand-in-card";
import { readCard } from "#domain/experience/read-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import type { Scope } from "#domain/scope";
import { asEditor, asLead, type Lead } from "#domain/team/actors";
import { sampleExperience } from "../packages/domain/experience/sample-experience.ts";
import { mintCounty } from "./platform.ts";

/** A county at work on its experiences. */
export async function aTeam() {
  const county = await mintCounty();
  const lead = asLead(await county.member("lead"));
  return { county, scope: await county.scope(), lead, editor: asEditor(lead) };
}

/** Takes a card through review and shares it. */
export async function shareAsIs(scope: Scope, lead: Lead, id: string) {
  await handInCard(scope, lead, id);
  await reviewCard(scope, lead, id, (await readCard(scope, id)).revision);
  return shareCard(scope, lead, id);
}

/** A county with a card it has shared. */
export async function anAuthor(changes: Partial<ExperienceInput> = {}) {
  const team = await aTeam();
  const card = await writeCard(team.scope, team.lead, { ...sampleExperience, ...changes });
  const { sharedId } = await shareAsIs(team.scope, team.lead, card.id);
  return { ...team, cardId: card.id, sharedId };
}

/** Shares the card again, corrected. */
export async function correct(
  { scope, lead, cardId }: { scope: Scope; lead: Lead; cardId: string },
  changes: Partial<ExperienceInput>,
) {
  const { textRevision } = await readCard(scope, cardId);
  await changeCard(scope, lead, cardId, { ...sampleExperience, ...changes, textRevision });
  return shareAsIs(scope, lead, cardId);
}

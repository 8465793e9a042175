import { readAttachment } from "#media";
import { addAttachment } from "#domain/experience/add-attachment";
import { changeCard } from "#domain/experience/change-card";
import { handInCard } from "#domain/experience/hand-in-card";
import { readCard } from "#domain/experience/read-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import { publishReport } from "#domain/experience-reports/publish-report";
import { startReport } from "#domain/experience-reports/start-report";
import { viewReport } from "#domain/experience-reports/view-report";
import { asLead } from "#domain/team/actors";
import { randomText, type Id } from "#kernel";
import { sampleExperience } from "../packages/domain/experience/sample-experience.ts";
import { agencyHost, scopeOf, type County } from "./platform.ts";
import { agencyLead } from "./rounds.ts";

/** A report without sections, at an address of its own. */
export async function aReport(title = "Erfahrungsbericht"): Promise<{ id: Id<"rpt">; slug: string }> {
  const scope = await scopeOf(agencyHost);
  const [id, slug]: [Id<"rpt">, string] = [`rpt_${randomText(16)}`, `bericht-${randomText(8)}`];
  const started = await startReport(scope, agencyLead, { title, slug, subtitle: "", summary: "" }, id);
  if ("problems" in started) throw new Error(JSON.stringify(started.problems));
  return { id, slug };
}

/** Publishes a report as it stands. */
export async function published(id: string, reason = "") {
  const scope = await scopeOf(agencyHost);
  const { revision } = await viewReport(scope, agencyLead, id);
  return publishReport(scope, agencyLead, id, { revision, reason });
}

/** A card a county shared with the region, with a picture if there is one, and how it shares another version of it. */
export async function aSharedCard(
  county: County,
  changes: Partial<typeof sampleExperience> = {},
  picture?: { bytes: Uint8Array<ArrayBuffer>; title: string },
) {
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  const { id } = await writeCard(scope, lead, { ...sampleExperience, ...changes });
  if (picture) {
    const file = await readAttachment(scope.encodePicture, picture.bytes, "bild.png");
    if ("problem" in file) throw new Error(file.problem);
    await addAttachment(scope, lead, id, file, { title: picture.title });
  }
  const share = async () => {
    await handInCard(scope, lead, id);
    await reviewCard(scope, lead, id, (await readCard(scope, id)).revision);
    return shareCard(scope, lead, id);
  };
  const { sharedId } = await share();
  return {
    id,
    sharedId,
    async shareAnew(again: Partial<typeof sampleExperience>) {
      const { textRevision } = await readCard(scope, id);
      await changeCard(scope, lead, id, { ...sampleExperience, ...again, textRevision });
      return share();
    },
  };
}

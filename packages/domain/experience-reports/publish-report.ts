import { commit, ExperienceReports, violatedConstraint } from "#db/repositories";
import { newId, randomText, refuse, type FrozenReport, type Problem } from "#kernel";
import type { z } from "zod";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { versionPath } from "./citation.ts";
import { freezeReport } from "./freeze-report.ts";
import { reportDocument } from "./report-document.ts";
import type { publicationInput } from "./report-input.ts";

const SHORTEST_REASON = 10;

/**
 * Publishes what the lead has seen as the next version: text, cards and figures are put into it, its PDF is made and kept, and
 * none of it ever changes again. From the second version on it says what changed and why.
 */
export async function publishReport(
  scope: Scope,
  lead: Lead,
  id: string,
  { revision, reason }: z.infer<typeof publicationInput>,
): Promise<{ number: number; slug: string } | { problems: Problem[] }> {
  forAgency(scope);
  const reports = ExperienceReports.in(scope.db);
  const report = await reports.get(id);
  if (report.revision !== revision) return problem("overtaken");
  if (report.sections.length === 0) return { problems: [{ field: "sections", rule: "required" }] };
  const isCorrection = report.latest > 0;
  if (isCorrection && reason.length < SHORTEST_REASON)
    return problem(reason === "" ? "required" : "too-short", SHORTEST_REASON);

  const [content, before] = await Promise.all([
    freezeReport(scope, lead, report),
    isCorrection ? reports.version(report.slug) : undefined,
  ]);
  if (before && JSON.stringify(before.content) === JSON.stringify(content)) return problem("unchanged");
  const number = report.latest + 1;
  const publishedAt = scope.clock.now();
  const why = isCorrection ? reason : "";
  const file = await scope.writePdf(
    reportDocument(content, {
      publisher: scope.tenant.name,
      accent: scope.tenant.look.accent,
      number,
      publishedAt,
      address: `${scope.origin}${versionPath(report.slug, number)}`,
      reason: why,
      pictures: await picturesOf(scope, content),
    }),
  );
  const filePath = `berichte/${report.id}/${number}-${randomText(16)}.pdf`;
  await scope.sharedFiles.put(filePath, file, "application/pdf");
  const published = await commit(
    scope.db,
    reports.publish(report, {
      id: newId("rpv"),
      number,
      content,
      reason: why,
      filePath,
      fileBytes: file.byteLength,
      publishedBy: lead.id,
      publishedAt,
    }),
    audited(scope, lead, "report.published", report.id, { version: number }),
  ).then(
    ([added]) => added.length > 0,
    (error: unknown) =>
      violatedConstraint(error)?.includes("experience_report_versions") ? false : Promise.reject(error),
  );
  if (published) return { number, slug: report.slug };
  await scope.sharedFiles.remove([filePath]);
  return refuse("conflict");
}

/** The pictures of all cards, by their paths. */
async function picturesOf({ sharedFiles }: Scope, { sections }: FrozenReport): Promise<Map<string, Uint8Array>> {
  const paths = sections.flatMap((section) =>
    section.kind === "card" ? section.pictures.map(({ path }) => path) : [],
  );
  const files = await Promise.all(
    paths.map(async (path) => {
      const file = await sharedFiles.get(path);
      return file && ([path, new Uint8Array(await new Response(file.body).arrayBuffer())] as const);
    }),
  );
  return new Map(files.filter((file) => file !== undefined));
}

const problem = (rule: Problem["rule"], limit?: number): { problems: Problem[] } => ({
  problems: [{ field: "reason", rule, ...(limit !== undefined && { limit }) }],
});

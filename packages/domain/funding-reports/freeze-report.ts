import { commit, FundingReports, ReportSentences } from "#db/repositories";
import { dayOf, randomText, refuse } from "#kernel";
import { workbook } from "#export/xlsx";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { accountOf } from "./account.ts";
import { draftOf, unlessOvertaken } from "./draft-of.ts";
import { gather } from "./gather.ts";
import { missing, MOST_RECEIPTS, type Missing } from "./missing.ts";
import { reportDocument, type Stamp } from "./report-document.ts";
import { reportSheets } from "./report-sheets.ts";

/**
 * Freezes a draft as the lead saw it (`revision`): everything it shows is kept with it, its PDF and its workbook are written
 * from that. Where something is missing it has to be said that it is frozen all the same.
 */
export async function freezeReport(
  scope: Scope,
  lead: Lead,
  grantId: string,
  id: string,
  { revision, anyway }: { revision: number; anyway: boolean },
): Promise<{ frozen: true } | { missing: Missing[] }> {
  const report = await draftOf(scope, grantId, id);
  if (report.revision !== revision) refuse("conflict");
  const [gathered, sentences] = await Promise.all([
    gather(scope, report.grantId, { from: report.fromOn, to: report.toOn }),
    ReportSentences.in(scope.db).ofReport(report.id),
  ]);
  if (gathered.receipts.length > MOST_RECEIPTS) refuse("too-large");
  const gaps = missing(gathered);
  if (gaps.length > 0 && !anyway) return { missing: gaps };

  const now = scope.clock.now();
  const content = accountOf(gathered, sentences, lead.name);
  const stamp = stampOf(scope, dayOf(now));
  const filePath = `nachweise/${randomText(32)}`;
  const pdf = await scope.writePdf(reportDocument(content, report, stamp));
  const files = [`${filePath}.pdf`, `${filePath}.xlsx`] as const;
  await scope.files.put(files[0], pdf, "application/pdf");
  await scope.files.put(files[1], workbook(reportSheets(content, report, stamp)), "application/octet-stream");
  try {
    await unlessOvertaken(
      commit(
        scope.db,
        FundingReports.in(scope.db).freeze(report, { frozenBy: lead.id, frozenAt: now, content, filePath }),
        audited(scope, lead, "account.frozen", report.id, { grant: report.grantId, version: report.version }),
      ),
    );
  } catch (error) {
    await scope.files.remove([...files]);
    throw error;
  }
  return { frozen: true };
}

export const stampOf = (scope: Scope, on?: string): Stamp => ({
  on,
  accent: scope.tenant.look.accent,
  origin: scope.origin,
});

import { FundingReports, Grants, ReportSentences, type FundingReport } from "#db/repositories";
import { workbook } from "#export/xlsx";
import { found, type FrozenAccount } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { accountOf } from "./account.ts";
import { stampOf } from "./freeze-report.ts";
import { gather } from "./gather.ts";
import { missing, type Missing } from "./missing.ts";
import { reportDocument } from "./report-document.ts";
import { reportSheets } from "./report-sheets.ts";
import { reportFileName } from "./report-words.ts";
import type { ReportSentence } from "./sentences.ts";

/** The reports of a grant. */
export async function listReports(scope: Scope, _reader: Reader, grantId: string) {
  const [grant, reports] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    FundingReports.in(scope.db).list(grantId),
  ]);
  return { grant, reports };
}
export type ReportsView = Awaited<ReturnType<typeof listReports>>;

interface ReportView {
  report: FundingReport;
  account: FrozenAccount;
}
/** A draft shows what is there now, with its sentences to work on and what is missing; a frozen report shows what it keeps. */
export type DraftView = ReportView & { sentences: ReportSentence[]; missing: Missing[] };

export async function viewReport(
  scope: Scope,
  _reader: Reader,
  grantId: string,
  id: string,
): Promise<ReportView | DraftView> {
  const report = found(await FundingReports.in(scope.db).findOf(grantId, id));
  if (report.content) return { report, account: report.content };
  const [gathered, sentences] = await Promise.all([
    gather(scope, report.grantId, { from: report.fromOn, to: report.toOn }),
    ReportSentences.in(scope.db).ofReport(report.id),
  ]);
  return { report, account: accountOf(gathered, sentences, ""), sentences, missing: missing(gathered) };
}

/** The PDF or the workbook of a report: the kept one, or that of the draft as it is now. */
export async function readReportFile(
  scope: Scope,
  reader: Reader,
  grantId: string,
  id: string,
  kind: "pdf" | "xlsx",
): Promise<{ body: ReadableStream | Uint8Array; name: string }> {
  const { report, account } = await viewReport(scope, reader, grantId, id);
  const name = reportFileName(report);
  if (report.filePath !== null) return { body: found(await scope.files.get(`${report.filePath}.${kind}`)).body, name };
  const stamp = stampOf(scope);
  const body =
    kind === "pdf"
      ? await scope.writePdf(reportDocument(account, report, stamp))
      : workbook(reportSheets(account, report, stamp));
  return { body, name: `${name}-entwurf` };
}

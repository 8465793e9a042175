import { FundingReports } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../scope.ts";

/** A report that can still be changed. */
export async function draftOf(scope: Scope, grantId: string, id: string) {
  const report = found(await FundingReports.in(scope.db).findOf(grantId, id));
  return report.frozenAt === null ? report : refuse("conflict");
}

/** Makes a change of a draft; where somebody was faster, it is refused as a whole. */
export async function unlessOvertaken<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (FundingReports.overtaken(error)) refuse("conflict");
    throw error;
  }
}

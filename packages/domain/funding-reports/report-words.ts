import type { AccountSection } from "#kernel";
import type { FundingReport } from "#db/repositories";
import { spanText } from "./narrative/german.ts";

/** What the law calls each kind (ANBest-P 6). */
export const reportKindNames: Record<FundingReport["kind"], string> = {
  interim: "Zwischennachweis",
  final: "Verwendungsnachweis",
};

export const sectionNames: Record<AccountSection, string> = {
  purpose: "Vorhaben",
  work: "Was wir gemacht haben",
  reached: "Was erreicht wurde",
  learned: "Was wir gelernt haben",
  money: "Wie die Mittel verwendet wurden",
  outlook: "Wie es weitergeht",
};

type Named = Pick<FundingReport, "kind" | "fromOn" | "toOn" | "version">;

/** "Zwischennachweis 1. Januar bis 31. Dezember 2025", "…, 2. Fassung" */
export const reportTitle = ({ kind, fromOn, toOn, version }: Named): string =>
  `${reportKindNames[kind]} ${spanText(fromOn, toOn)}${version > 1 ? `, ${version}. Fassung` : ""}`;

/** "2026-11-zwischennachweis" for the name of its files. */
export const reportFileName = ({ kind, toOn, version }: Named): string =>
  `${reportKindNames[kind].toLowerCase()}-${toOn}${version > 1 ? `-fassung-${version}` : ""}`;

import { dayText } from "./campaigns.ts";
import type { GoalOrigin } from "#domain/programme/list-goals";
import type { Programme } from "#kernel";
import type { TagTone } from "#ui";

export const programmeNames: Record<Programme, string> = { careers: "Karriere", gp: "Hausarztmedizin" };

/** Where a goal comes from, as its tag says it. */
export const originTags: Record<GoalOrigin, { label: string; tone: TagTone }> = {
  inherited: { label: "von der Region", tone: "plain" },
  adapted: { label: "angepasst", tone: "spark" },
  own: { label: "eigenes", tone: "accent" },
};

/** "01.01.2027 bis 31.12.2028" */
export const periodText = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string =>
  `${dayText(startsOn)} bis ${dayText(endsOn)}`;

/** "80 %" or "66,67 %" from hundredths of a percent. */
export const percentText = (share: number): string =>
  `${new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 }).format(share / 100)} %`;

/** The same as one would type it. */
export const percentTyped = (share: number): string => String(share / 100).replace(".", ",");

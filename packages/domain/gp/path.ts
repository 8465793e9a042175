import type { Day, OpeningKind } from "#kernel";

export const stages = [
  "school",
  "quota",
  "preclinical",
  "clerkship",
  "practical-year",
  "training",
  "practice",
] as const;
export type Stage = (typeof stages)[number];

/** What a county's practices offer at a stage. */
export const openingsAt: Partial<Record<Stage, OpeningKind>> = {
  clerkship: "clerkship",
  "practical-year": "practical-year",
  training: "training-post",
  practice: "succession",
};

/** Months of Famulatur, one of them in a general practice (§ 7 ÄApprO). */
export const CLERKSHIP_MONTHS = 4;

/** Months of specialist training in general practice by where they are spent (Weiterbildungsordnung Westfalen-Lippe). */
export const trainingMonths = { practice: 24, internalMedicine: 12, otherFields: 6, free: 18 } as const;

/** Months of the whole specialist training. */
export const TRAINING_MONTHS = Object.values(trainingMonths).reduce((sum, months) => sum + months, 0);

/** The months in which North Rhine-Westphalia takes applications for its rural doctors' quota, from their first day to their last. */
const quotaMonths = [
  { month: "03", last: "31" },
  { month: "09", last: "30" },
] as const;

/** The application window that is open at `today`, or the next one. */
export function quotaWindow(today: Day): { from: Day; to: Day } {
  const year = Number(today.slice(0, 4));
  const windows = [year, year + 1].flatMap((in_) =>
    quotaMonths.map(({ month, last }) => ({ from: `${in_}-${month}-01` as Day, to: `${in_}-${month}-${last}` as Day })),
  );
  return windows.find(({ to }) => to >= today)!;
}

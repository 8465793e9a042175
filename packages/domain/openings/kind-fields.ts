import type { OpeningKind } from "#kernel";

/** Fields that belong to some kinds of opening only, in the order forms ask for them. */
export const ownFields = [
  "workingTime",
  "trainingMonths",
  "planningArea",
  "halfSeats",
  "successionYear",
  "studentsWelcome",
  "lodging",
] as const;
export type OwnField = (typeof ownFields)[number];

/** What an opening of each kind says beyond what every opening says. */
const fieldsByKind = {
  job: ["workingTime"],
  apprenticeship: ["workingTime", "lodging"],
  internship: ["workingTime", "lodging"],
  thesis: ["workingTime"],
  trainee: ["workingTime"],
  clerkship: ["workingTime", "studentsWelcome", "lodging"],
  "practical-year": ["workingTime", "studentsWelcome", "lodging"],
  "training-post": ["workingTime", "trainingMonths", "planningArea", "lodging"],
  succession: ["planningArea", "halfSeats", "successionYear"],
  "gp-job": ["workingTime", "planningArea", "halfSeats"],
  scholarship: [],
} as const satisfies Record<OpeningKind, readonly OwnField[]>;

export const fieldsOf = (kind: OpeningKind): readonly OwnField[] => fieldsByKind[kind];
export const hasField = (kind: OpeningKind, field: OwnField): boolean => fieldsOf(kind).includes(field);

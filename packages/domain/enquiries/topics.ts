import type { Programme } from "#kernel";

const ofProgramme = {
  careers: ["coming-back", "job", "partner"],
  gp: ["medical-school", "clerkship", "training", "practice"],
} as const satisfies Record<Programme, readonly string[]>;

export const allTopics = [...ofProgramme.careers, ...ofProgramme.gp, "event", "other"] as const;
export type Topic = (typeof allTopics)[number];

/** What people can write about to a county with these programmes. */
export const topicsIn = (programmes: readonly Programme[]): Topic[] => [
  ...programmes.flatMap((programme): Topic[] => [...ofProgramme[programme]]),
  "event",
  "other",
];

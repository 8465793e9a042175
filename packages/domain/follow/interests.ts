import type { Programme } from "#kernel";

const common = ["events", "stories"] as const;
const ofProgramme = {
  careers: ["jobs", "starting-out", "moving-back"],
  gp: ["studying", "clerkships", "training-posts", "practices"],
} as const satisfies Record<Programme, readonly string[]>;

export const allInterests = [...ofProgramme.careers, ...ofProgramme.gp, ...common] as const;
export type Interest = (typeof allInterests)[number];

/** What people can follow in a county with these programmes. */
export const interestsIn = (programmes: readonly Programme[]): Interest[] => [
  ...programmes.flatMap((programme): Interest[] => [...ofProgramme[programme]]),
  ...common,
];

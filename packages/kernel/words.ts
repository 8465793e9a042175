import type { Id } from "./ids.ts";

/** German on screen stands in each surface's dictionary; these are the words of the code. */
export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

export const programmes = ["careers", "gp"] as const;
export type Programme = (typeof programmes)[number];

export const roles = ["lead", "editor", "guide", "reader"] as const;
export type Role = (typeof roles)[number];

export const features = ["events", "photo", "boxes", "mailing", "english"] as const;
export type Feature = (typeof features)[number];

export const employerKinds = ["company", "practice", "clinic", "public"] as const;
export type EmployerKind = (typeof employerKinds)[number];

/** Numbers of people employed. */
export const employerSizes = ["1-9", "10-49", "50-249", "250+"] as const;
export type EmployerSize = (typeof employerSizes)[number];

export const sectors = [
  "metal",
  "mechanical",
  "electrical",
  "plastics",
  "wood",
  "construction",
  "crafts",
  "health",
  "care",
  "it",
  "trade",
  "logistics",
  "tourism",
  "food",
  "education",
  "public",
  "finance",
  "media",
  "agriculture",
  "energy",
] as const;
export type Sector = (typeof sectors)[number];

/** What employers offer beyond the wage. */
export const benefits = [
  "flexible-hours",
  "home-office",
  "part-time",
  "childcare",
  "partner-job",
  "moving-help",
  "lodging",
  "further-training",
  "pension",
  "health",
  "company-bike",
  "job-ticket",
  "canteen",
  "sabbatical",
] as const;
export type Benefit = (typeof benefits)[number];

/** Which kinds of opening belong to which programme. */
export const openingKinds = {
  careers: ["job", "apprenticeship", "internship", "thesis", "trainee"],
  gp: ["clerkship", "practical-year", "training-post", "succession", "gp-job", "scholarship"],
} as const satisfies Record<Programme, readonly string[]>;
export type OpeningKind = (typeof openingKinds)[Programme][number];

export const campaignKinds = ["box", "photo", "table", "network", "mailing", "social", "counselling", "other"] as const;
export type CampaignKind = (typeof campaignKinds)[number];

export const targetGroups = [
  "school-leavers",
  "students",
  "professionals",
  "families",
  "medical-students",
  "doctors",
  "everyone",
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** What the platform counts by itself, or knows by name; their definitions are rows of the region (`#domain/indicators`). */
export const indicators = [
  "boxes",
  "cards",
  "dates",
  "posts",
  "openings",
  "reach",
  "scans",
  "hours",
  "heads",
  "rsvps",
  "followers",
  "enquiries",
  "talks",
  "returns",
  "children",
  "beginnings",
  "students",
  "clerkships",
  "stayed3",
  "stayed12",
  "stayed36",
] as const;
export type KnownIndicator = (typeof indicators)[number];

/** What a touchpoint counts: one of the above, or one that the region or a county defined for itself. */
export type Indicator = KnownIndicator | Id<"ind">;

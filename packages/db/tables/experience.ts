import type { CampaignKind, Id, Indicator, TargetGroup, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** The parts of an experience card that travel; it never names a person. */
export interface ExperienceContent {
  summary: string;
  goal: string;
  did: string;
  worked: string;
  failed: string;
  again: "yes" | "partly" | "no";
  tips: string;
  /** Tasks with their distance to the start of the campaign in days; negative is before, null has no day. */
  checklist: { text: string; day: number | null }[];
  /** Texts to reuse: an invitation, a poster, a press note. */
  texts: { title: string; body: string }[];
}

const facts = {
  title: text("title").notNull(),
  kind: text("kind").$type<CampaignKind>().notNull(),
  targetGroup: text("target_group").$type<TargetGroup>().notNull(),
  place: text("place").notNull(),
  period: text("period").notNull(),
  hours: integer("hours").notNull(),
  costCents: integer("cost_cents").notNull(),
  reached: integer("reached").notNull(),
  figuresMeasured: integer("figures_measured", { mode: "boolean" }).notNull(),
  content: text("content", { mode: "json" }).$type<ExperienceContent>().notNull(),
};

export const experienceCards = tenantTable("experience_cards", "exp", {
  campaignId: text("campaign_id").$type<Id<"cmp">>(),
  ...facts,
  status: text("status", { enum: ["draft", "in-review", "reviewed", "shared"] }).notNull(),
  /** Counts the changes of the text, so that a review holds for what was read and not for what was written since. */
  revision: integer("revision").notNull().default(1),
  /** What the lead asked for when giving it back. */
  reviewNote: text("review_note").notNull().default(""),
  sharedId: text("shared_id").$type<Id<"shr">>(),
  reviewedBy: text("reviewed_by").$type<Id<"mem">>(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const sharedExperiences = sharedTable("shared_experiences", {
  id: text("id").$type<Id<"shr">>().primaryKey(),
  ownerId: text("owner_id").$type<TenantId>().notNull(),
  version: integer("version").notNull(),
  ...facts,
  /** What a search looks through, folded. */
  words: text("words").notNull(),
  sharedAt: integer("shared_at").notNull(),
});

export const sharedExperienceVersions = sharedTable("shared_experience_versions", {
  experienceId: text("experience_id").$type<Id<"shr">>().notNull(),
  version: integer("version").notNull(),
  ...facts,
  sharedAt: integer("shared_at").notNull(),
});

export const experienceQuestions = sharedTable("experience_questions", {
  id: text("id").$type<Id<"qst">>().primaryKey(),
  experienceId: text("experience_id").$type<Id<"shr">>().notNull(),
  askedBy: text("asked_by").$type<TenantId>().notNull(),
  question: text("question").notNull(),
  askedAt: integer("asked_at").notNull(),
  answer: text("answer"),
  answeredAt: integer("answered_at"),
  ownerToldAt: integer("owner_told_at"),
  askerToldAt: integer("asker_told_at"),
});

export const experienceRatings = sharedTable("experience_ratings", {
  experienceId: text("experience_id").$type<Id<"shr">>().notNull(),
  ratedBy: text("rated_by").$type<TenantId>().notNull(),
  usefulness: integer("usefulness").notNull(),
  ratedAt: integer("rated_at").notNull(),
});

export const experienceAdoptions = sharedTable("experience_adoptions", {
  experienceId: text("experience_id").$type<Id<"shr">>().notNull(),
  adoptedBy: text("adopted_by").$type<TenantId>().notNull(),
  campaignId: text("campaign_id").$type<Id<"cmp">>().notNull(),
  version: integer("version").notNull(),
  adoptedAt: integer("adopted_at").notNull(),
  reached: integer("reached"),
  costCents: integer("cost_cents"),
  hours: integer("hours"),
  again: text("again", { enum: ["yes", "partly", "no"] }),
  comment: text("comment"),
  reportedAt: integer("reported_at"),
});

export const campaigns = tenantTable("campaigns", "cmp", {
  title: text("title").notNull(),
  kind: text("kind").$type<CampaignKind>().notNull(),
  status: text("status", { enum: ["planned", "running", "done"] }).notNull(),
  targetGroup: text("target_group").$type<TargetGroup>().notNull(),
  place: text("place").notNull().default(""),
  goal: text("goal").notNull().default(""),
  startsOn: text("starts_on"),
  endsOn: text("ends_on"),
  plannedHours: integer("planned_hours").notNull().default(0),
  plannedCents: integer("planned_cents").notNull().default(0),
  actualHours: integer("actual_hours"),
  actualCents: integer("actual_cents"),
  reached: integer("reached"),
  again: text("again", { enum: ["yes", "partly", "no"] }),
  result: text("result").notNull().default(""),
  texts: text("texts", { mode: "json" }).$type<ExperienceContent["texts"]>().notNull().default([]),
  adoptedFrom: text("adopted_from").$type<Id<"shr">>(),
  budgetLineId: text("budget_line_id").$type<Id<"bln">>(),
  municipalityAgs: text("municipality_ags"),
  targets: text("targets", { mode: "json" }).$type<{ indicator: Indicator; amount: number }[]>().notNull().default([]),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const campaignTasks = tenantTable("campaign_tasks", "tsk", {
  campaignId: text("campaign_id").$type<Id<"cmp">>().notNull(),
  position: integer("position").notNull(),
  text: text("text").notNull(),
  dueOn: text("due_on"),
  doneAt: integer("done_at"),
});

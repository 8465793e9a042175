import type { CampaignKind, Id, Indicator, TargetGroup, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** A form that belongs to a campaign, to sign up or to say afterwards how it was: its words, and one question a line. */
export interface CampaignForm {
  title: string;
  intro: string;
  questions: string;
  thanks: string;
}

/** What is printed beside a code, and what those read who come by it. */
export interface CodeLayout {
  beside: string;
  callToAction: string;
  heading: string;
  text: string;
}

/** Where a figure comes from: counted on the campaign, summed from its receipts, or typed in. */
export type FigureMark = "counted" | "receipts" | "typed";

/** What was counted of an indicator on the campaign. */
export interface CardFigure {
  indicator: Indicator;
  amount: number;
}

/** A file that was shared with a version of a card and stays with it. */
export interface SharedAttachment {
  kind: "picture" | "pdf";
  title: string;
  path: string;
  width: number | null;
  height: number | null;
  /** In bytes. */
  size: number;
}

/** The parts of an experience card that travel; it never names a person. Cards from before a part was thought of lack it. */
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
  forms?: CampaignForm[];
  codeLayout?: CodeLayout;
  /** What the campaign wanted to reach, in the region's indicators. */
  targets?: { indicator: Indicator; amount: number }[];
  marks?: { hours: FigureMark; costCents: FigureMark; reached: FigureMark };
  figures?: CardFigure[];
  attachments?: SharedAttachment[];
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
  /** Counts the changes of what is typed, so that nobody writes over what somebody else has just saved. */
  textRevision: integer("text_revision").notNull().default(1),
  /** What the lead asked for when giving it back. */
  reviewNote: text("review_note").notNull().default(""),
  sharedId: text("shared_id").$type<Id<"shr">>(),
  reviewedBy: text("reviewed_by").$type<Id<"mem">>(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** Files of a card, private to the county until they are shared; `sharedPath` is where they lie from then on. */
export const cardAttachments = tenantTable("card_attachments", "att", {
  cardId: text("card_id").$type<Id<"exp">>().notNull(),
  kind: text("kind", { enum: ["picture", "pdf"] }).notNull(),
  /** The name of a PDF; of a picture, what somebody who does not see it should know. */
  title: text("title").notNull(),
  path: text("path").notNull(),
  width: integer("width"),
  height: integer("height"),
  size: integer("size").notNull(),
  digest: text("digest").notNull(),
  sharedPath: text("shared_path").notNull(),
  createdAt: integer("created_at").notNull(),
});

/** What a card's figures were each time they were noted. */
export const cardFigures = tenantTable("card_figures", "cfg", {
  cardId: text("card_id").$type<Id<"exp">>().notNull(),
  occasion: text("occasion", { enum: ["filled", "refreshed", "typed"] }).notNull(),
  figures: text("figures", { mode: "json" })
    .$type<Pick<CardFacts, "hours" | "costCents" | "reached"> & Pick<ExperienceContent, "marks" | "figures">>()
    .notNull(),
  notedAt: integer("noted_at").notNull(),
});
interface CardFacts {
  hours: number;
  costCents: number;
  reached: number;
}

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
  decidedVersion: integer("decided_version"),
  decidedAt: integer("decided_at"),
  taken: text("taken", { mode: "json" }).$type<string[]>().notNull().default([]),
  toldVersion: integer("told_version"),
  toldResultAt: integer("told_result_at"),
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
  forms: text("forms", { mode: "json" }).$type<CampaignForm[]>().notNull().default([]),
  codeLayout: text("code_layout", { mode: "json" }).$type<CodeLayout>(),
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
  /** Days from the campaign's start, negative before it; null where the day stands by itself. */
  startOffset: integer("start_offset"),
  doneAt: integer("done_at"),
});

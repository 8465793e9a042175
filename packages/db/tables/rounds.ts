import type { Day, Id, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** The agency asks counties for their experience by a day. */
export const rounds = sharedTable("rounds", {
  id: text("id").$type<Id<"rnd">>().primaryKey(),
  title: text("title").notNull(),
  asked: text("asked").notNull(),
  deadline: text("deadline").$type<Day>().notNull(),
  openedAt: integer("opened_at").notNull(),
  closedAt: integer("closed_at"),
});

const ofCounty = {
  roundId: text("round_id").$type<Id<"rnd">>().notNull(),
  countyId: text("county_id").$type<TenantId>().notNull(),
};

/** How far each county is: silent, writing, answered. */
export const roundCounties = sharedTable("round_counties", {
  ...ofCounty,
  askedAt: integer("asked_at").notNull(),
  begunAt: integer("begun_at"),
  answeredAt: integer("answered_at"),
  /** The sentence of a county that has nothing to tell this time. */
  regret: text("regret").notNull().default(""),
});

export const roundAnswers = sharedTable("round_answers", {
  ...ofCounty,
  experienceId: text("experience_id").$type<Id<"shr">>().notNull(),
});

export const roundNoticeKinds = ["asked", "reminded", "prolonged", "closed", "reopened"] as const;
export type RoundNoticeKind = (typeof roundNoticeKinds)[number];

/** What the agency has to tell a county about a round; one of a kind a day. */
export const roundNotices = sharedTable("round_notices", {
  ...ofCounty,
  kind: text("kind", { enum: roundNoticeKinds }).notNull(),
  day: text("day").$type<Day>().notNull(),
  deadline: text("deadline").$type<Day>().notNull(),
  madeAt: integer("made_at").notNull(),
  /** When the county's leads had it as mail. */
  toldAt: integer("told_at"),
});

/** The cards a county has put aside for its answer, drafts too. */
export const roundCards = tenantTable("round_cards", "rcd", {
  roundId: text("round_id").$type<Id<"rnd">>().notNull(),
  cardId: text("card_id").$type<Id<"exp">>().notNull(),
  putAsideAt: integer("put_aside_at").notNull(),
});

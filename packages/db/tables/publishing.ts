import { languages, type Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { cameBy } from "./campaign-work.ts";
import { tenantTable } from "./kit.ts";

const bilingual = {
  title: text("title").notNull(),
  teaser: text("teaser").notNull(),
  body: text("body").notNull(),
  titleEn: text("title_en"),
  teaserEn: text("teaser_en"),
  bodyEn: text("body_en"),
};

export const posts = tenantTable("posts", "pst", {
  slug: text("slug").notNull(),
  kind: text("kind", { enum: ["news", "story"] }).notNull(),
  ...bilingual,
  status: text("status", { enum: ["draft", "published"] }).notNull(),
  campaignId: text("campaign_id").$type<Id<"cmp">>(),
  publishedAt: integer("published_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const events = tenantTable("events", "evt", {
  slug: text("slug").notNull(),
  campaignId: text("campaign_id").$type<Id<"cmp">>(),
  ...bilingual,
  place: text("place").notNull(),
  address: text("address").notNull().default(""),
  municipalityAgs: text("municipality_ags"),
  host: text("host").notNull().default(""),
  startsAt: integer("starts_at").notNull(),
  endsAt: integer("ends_at").notNull(),
  capacity: integer("capacity"),
  status: text("status", { enum: ["draft", "published", "cancelled"] }).notNull(),
  headCount: integer("head_count"),
  /** Rises with every change a calendar has to hear of (SEQUENCE in RFC 5545). */
  revision: integer("revision").notNull().default(0),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const rsvps = tenantTable(
  "rsvps",
  "rsv",
  {
    eventId: text("event_id").$type<Id<"evt">>().notNull(),
    name: text("name"),
    mail: text("mail"),
    party: integer("party").notNull(),
    status: text("status", { enum: ["held", "confirmed", "waiting", "cancelled", "lapsed"] }).notNull(),
    lang: text("lang", { enum: languages }).notNull(),
    operationKey: text("operation_key").notNull(),
    holdUntil: integer("hold_until"),
    /** Place in the order of arrival, counted per date. */
    number: integer("number").notNull(),
    remindedAt: integer("reminded_at"),
    ...cameBy,
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  { personal: ["name", "mail"], retention: "rsvp" },
);

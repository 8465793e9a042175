import type { EmployerId, Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** Who keeps an employer's profile at the desk of the county that vouches for it. */
export const deskAccounts = tenantTable(
  "desk_accounts",
  "dsk",
  {
    employerId: text("employer_id").$type<EmployerId>().notNull(),
    address: text("address").notNull(),
    contactName: text("contact_name").notNull().default(""),
    state: text("state", { enum: ["invited", "active", "closed"] }).notNull(),
    trusted: integer("trusted", { mode: "boolean" }).notNull().default(false),
    createdAt: integer("created_at").notNull(),
    lastSeenAt: integer("last_seen_at"),
    closedAt: integer("closed_at"),
  },
  { personal: ["address", "contact_name"], retention: "desk" },
);

export const deskSignIns = tenantTable(
  "desk_sign_ins",
  "sgn",
  {
    /** The address on file that it lets in. */
    subject: text("address").notNull(),
    tokenHash: text("token_hash").notNull(),
    codeHash: text("code_hash").notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  { personal: ["address"], retention: "sign-in" },
);

/** `id` is the SHA-256 of the session token, never the token. */
export const deskSessions = tenantTable(
  "desk_sessions",
  "ses",
  {
    subject: text("address").notNull(),
    createdAt: integer("created_at").notNull(),
    idleUntil: integer("idle_until").notNull(),
    endsAt: integer("ends_at").notNull(),
  },
  { personal: ["address"], retention: "sign-in" },
);

export const deskInvitations = tenantTable("desk_invitations", "div", {
  accountId: text("account_id").$type<Id<"dsk">>().notNull(),
  invitedAt: integer("invited_at").notNull(),
  remindedAt: integer("reminded_at"),
  openedAt: integer("opened_at"),
  signedInAt: integer("signed_in_at"),
  answeredAt: integer("answered_at"),
});

export const deskAddressChanges = tenantTable(
  "desk_address_changes",
  "dac",
  {
    accountId: text("account_id").$type<Id<"dsk">>().notNull(),
    oldAddress: text("old_address").notNull(),
    newAddress: text("new_address").notNull(),
    askedBy: text("asked_by", { enum: ["desk", "county"] }).notNull(),
    state: text("state", { enum: ["open", "done", "stopped", "declined"] }).notNull(),
    askedAt: integer("asked_at").notNull(),
    agreedAt: integer("agreed_at"),
    confirmedAt: integer("confirmed_at"),
    stopCodeHash: text("stop_code_hash").notNull(),
    stopAttempts: integer("stop_attempts").notNull().default(0),
    confirmCodeHash: text("confirm_code_hash").notNull(),
    confirmAttempts: integer("confirm_attempts").notNull().default(0),
    endedAt: integer("ended_at"),
  },
  { personal: ["old_address", "new_address"], retention: "desk" },
);

export const deskRequestKinds = [
  "site-add",
  "site-change",
  "site-removal",
  "picture-add",
  "picture-removal",
  "opening-publication",
  "opening-change",
] as const;
export type DeskRequestKind = (typeof deskRequestKinds)[number];

export const deskRequests = tenantTable("desk_requests", "dsr", {
  accountId: text("account_id").$type<Id<"dsk">>().notNull(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  kind: text("kind", { enum: deskRequestKinds }).notNull(),
  about: text("about").notNull(),
  content: text("content", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  state: text("state", { enum: ["open", "accepted", "declined", "withdrawn"] }).notNull(),
  reason: text("reason").notNull().default(""),
  askedAt: integer("asked_at").notNull(),
  decidedAt: integer("decided_at"),
});

export const employerSites = sharedTable("employer_sites", {
  id: text("id").$type<Id<"ste">>().primaryKey(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  name: text("name").notNull(),
  street: text("street").notNull().default(""),
  postcode: text("postcode").notNull().default(""),
  municipalityAgs: text("municipality_ags").notNull(),
  phone: text("phone").notNull().default(""),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export interface PictureSize {
  width: number;
  height: number;
}

export const employerPictures = sharedTable("employer_pictures", {
  id: text("id").$type<Id<"pic">>().primaryKey(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  path: text("path").notNull(),
  sizes: text("sizes", { mode: "json" }).$type<PictureSize[]>().notNull(),
  alt: text("alt").notNull(),
  digest: text("digest").notNull(),
  createdAt: integer("created_at").notNull(),
});

import type { Feature, LegalFields, Look, Programme, SiteTexts, TenantId } from "#kernel";
import { integer, real, text } from "drizzle-orm/sqlite-core";
import { sharedTable } from "./kit.ts";

export const regions = sharedTable("regions", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  claim: text("claim").notNull(),
  directoryVersion: integer("directory_version").notNull().default(1),
});

export const tenants = sharedTable("tenants", {
  id: text("id").$type<TenantId>().primaryKey(),
  kind: text("kind", { enum: ["county", "agency"] }).notNull(),
  slug: text("slug").notNull(),
  name: text("name").notNull(),
  shortName: text("short_name").notNull(),
  countyAgs: text("county_ags"),
  status: text("status", { enum: ["active", "paused"] })
    .notNull()
    .default("active"),
  /** Since when it takes no part. */
  pausedAt: integer("paused_at"),
  programmes: text("programmes", { mode: "json" }).$type<Programme[]>().notNull(),
  features: text("features", { mode: "json" }).$type<Feature[]>().notNull(),
  look: text("look", { mode: "json" }).$type<Look>().notNull(),
  site: text("site", { mode: "json" }).$type<SiteTexts>().notNull(),
  legal: text("legal", { mode: "json" }).$type<LegalFields>().notNull(),
  contentVersion: integer("content_version").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const tenantHosts = sharedTable("tenant_hosts", {
  host: text("host").primaryKey(),
  tenant: text("tenant").$type<TenantId>().notNull(),
  canonical: integer("canonical", { mode: "boolean" }).notNull(),
});

export const municipalities = sharedTable("municipalities", {
  ags: text("ags").primaryKey(),
  countyAgs: text("county_ags").notNull(),
  slug: text("slug").notNull(),
  name: text("name").notNull(),
  kind: text("kind").notNull(),
  areaKm2: real("area_km2").notNull(),
  population: integer("population").notNull(),
  postcode: text("postcode").notNull(),
  lat: real("lat").notNull(),
  lon: real("lon").notNull(),
});

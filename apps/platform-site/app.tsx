import { Hono } from "hono";
import type { Connection } from "#db";

/** The platform's own page has no tenant: it lists the doors of the region. */
export interface PlatformGrants {
  connection: Connection;
  originOf(host: string): string;
}
export type Platform = { Bindings: PlatformGrants };

export const platformSite = new Hono<Platform>();

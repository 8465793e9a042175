import { Hono } from "hono";
import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";

export interface TeamGrants {
  scope: Scope;
  language: Language;
}
export type Team = { Bindings: TeamGrants };

export const teamDashboard = new Hono<Team>();

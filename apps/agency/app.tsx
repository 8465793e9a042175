import { Hono } from "hono";
import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";

export interface AgencyGrants {
  scope: Scope;
  language: Language;
}
export type AgencyEnv = { Bindings: AgencyGrants };

export const agency = new Hono<AgencyEnv>();

import { commit, Tenants, violatedConstraint } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { CountyInput } from "./county-input.ts";
import { emptyLegal, templates } from "./templates.ts";

const RESERVED = new Set(["www", "agentur", "api", "mail", "team"]);

/** Opens a county: it answers at `<slug>.<base>` at once. Its lead is invited by `inviteLead`, in the new county's own name. */
export async function createCounty(scope: Scope, lead: Lead, input: Omit<CountyInput, "leadName" | "leadMail">, baseDomain: string): Promise<{ host: string } | { problems: Problem[] }> {
  if (RESERVED.has(input.slug)) return { problems: [{ field: "slug", rule: "taken" }] };
  const now = scope.clock.now();
  const template = templates[input.template];
  const registry = Tenants.in(scope.directory);
  const id = newId("tnt");
  const host = `${input.slug}.${baseDomain}`;
  try {
    await commit(
      scope.db,
      registry.add({
        id, kind: "county", slug: input.slug, name: input.name, shortName: input.shortName, countyAgs: input.countyAgs, status: "active",
        programmes: [...template.programmes], features: [...template.features], look: template.look, site: template.site(input.name), legal: emptyLegal(input.name),
        createdAt: now, updatedAt: now,
      }),
      registry.addHost(host, id),
      audited(scope, lead, "county.created", id),
    );
  } catch (error) {
    if (violatedConstraint(error)) return { problems: [{ field: "slug", rule: "taken" }] };
    throw error;
  }
  return { host };
}

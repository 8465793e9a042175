import { commit, Tenants, violatedConstraint } from "#db/repositories";
import { newId, refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { CountyInput } from "./county-input.ts";
import { likeCounty } from "./like-county.ts";
import { emptyLegal, templates, type CountyTemplate } from "./templates.ts";

/** Opens a county: it answers at `<slug>.<base>` at once. Its lead is invited by `inviteFirstLead`, in the new county's own name. */
export async function createCounty(
  scope: Scope,
  lead: Lead,
  input: Omit<CountyInput, "leadName" | "leadMail">,
  baseDomain: string,
): Promise<{ host: string } | { problems: Problem[] }> {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  const template = await templateOf(scope, input.template);
  if (!template) return { problems: [{ field: "template", rule: "choice" }] };
  const now = scope.clock.now();
  const registry = Tenants.in(scope.directory);
  const id = newId("tnt");
  const host = `${input.slug}.${baseDomain}`;
  try {
    await commit(
      scope.db,
      registry.add({
        id,
        kind: "county",
        slug: input.slug,
        name: input.name,
        shortName: input.shortName,
        countyAgs: input.countyAgs,
        status: "active",
        programmes: [...template.programmes],
        features: [...template.features],
        look: template.look,
        site: template.site(input.name),
        legal: emptyLegal(input.name),
        createdAt: now,
        updatedAt: now,
      }),
      registry.addHost(host, id),
      audited(scope, lead, "county.created", id, { slug: input.slug, template: input.template }),
    );
  } catch (error) {
    if (violatedConstraint(error)) return { problems: [{ field: "slug", rule: "taken" }] };
    throw error;
  }
  return { host };
}

async function templateOf(scope: Scope, name: string): Promise<CountyTemplate | undefined> {
  if (name === "careers" || name === "gp") return templates[name];
  const source = await Tenants.in(scope.directory).findSlug(name.slice("like:".length));
  return source?.kind === "county" ? likeCounty(source) : undefined;
}

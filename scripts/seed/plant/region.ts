import { Connection, resolveTenant, type Tenant } from "#db";
import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { asEditor, asGuide, asLead } from "#domain/team/actors";
import { stoppedClock, type Instant, type Role } from "#kernel";
import type { Env } from "../../../apps/gateway/env.ts";
import { scopeFor } from "../../../apps/gateway/grants.ts";
import type { CountySlug } from "../content/county-slugs.ts";

/** The tenants of the demo with their teams, and the way into each at any moment. */
export class Region {
  readonly #env: Env;
  readonly #tenants = new Map<string, Tenant>();
  readonly #teams = new Map<string, Map<Role, Member>>();

  constructor(env: Env) {
    this.#env = env;
  }

  get baseDomain(): string {
    return this.#env.BASE_DOMAIN;
  }

  /** The tenant's scope at a moment. Nobody is woken: the seed delivers its mail itself, the index follows in one go. */
  scope(slug: string, at: Instant): Scope {
    return scopeFor(
      this.#env,
      new Connection(this.#env.DB),
      this.#tenants.get(slug)!,
      () => undefined,
      stoppedClock(at),
    );
  }

  /** Reads a tenant, or reads it again after it has changed. */
  async meet(slug: string): Promise<void> {
    const tenant = await resolveTenant(new Connection(this.#env.DB), { host: `${slug}.${this.#env.BASE_DOMAIN}` });
    if (!tenant) throw new Error(`no tenant ${slug}`);
    this.#tenants.set(slug, tenant);
  }

  join(slug: string, member: Member) {
    if (!this.#teams.has(slug)) this.#teams.set(slug, new Map());
    this.#teams.get(slug)!.set(member.role, member);
  }

  #member = (slug: string, role: Role) => this.#teams.get(slug)!.get(role)!;
  lead = (slug: string) => asLead(this.#member(slug, "lead"));
  editor = (slug: CountySlug) => asEditor(this.#member(slug, "editor"));
  guide = (slug: CountySlug) => asGuide(this.#member(slug, "guide"));
}

/** What a use-case made; a demo that its own rules refuse is a mistake in the demo. */
export function made<T extends object | void>(answer: T): Exclude<T, { problems: unknown[] }> {
  if (answer && "problems" in answer) throw new Error(`the demo breaks a rule: ${JSON.stringify(answer.problems)}`);
  return answer as Exclude<T, { problems: unknown[] }>;
}

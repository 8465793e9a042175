import { and, eq, inArray, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Write } from "../connection.ts";
import { campaigns, campaignTasks } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type PlanPatch = Pick<
  Patch<typeof campaigns>,
  "goal" | "plannedHours" | "plannedCents" | "targets" | "texts" | "forms" | "codeLayout" | "updatedAt"
>;

interface Correction {
  campaignId: Id<"cmp">;
  experienceId: Id<"shr">;
  /** The version of the original that is taken over. */
  version: number;
}

/** Plans that were taken over from another county, while they may still take over what is corrected there. */
export class AdoptedPlans {
  static in = (db: TenantDb) => new AdoptedPlans(db);
  readonly #campaigns: Rows<typeof campaigns>;
  readonly #tasks: Rows<typeof campaignTasks>;
  private constructor(db: TenantDb) {
    this.#campaigns = new Rows(db, campaigns);
    this.#tasks = new Rows(db, campaignTasks);
  }

  /** While the campaign is planned and nobody has decided about this version. */
  #open = ({ campaignId, experienceId, version }: Correction) => sql`EXISTS (SELECT 1 FROM campaigns c
    JOIN experience_adoptions a ON a.campaign_id = c.id AND a.adopted_by = c.tenant_id
    WHERE c.tenant_id = ${this.#tasks.tenantId} AND c.id = ${campaignId} AND c.status = 'planned'
      AND a.experience_id = ${experienceId} AND coalesce(a.decided_version, a.version) < ${version})`;

  /** Takes a correction into the plan, all of it or, where it was decided about or the campaign has begun, nothing. */
  take(
    correction: Correction,
    patch: PlanPatch,
    tasks: { gone: Id<"tsk">[]; added: New<typeof campaignTasks>[] },
  ): Write<unknown>[] {
    const open = this.#open(correction);
    return [
      ...(tasks.gone.length > 0 ? [this.#tasks.removeAll(and(inArray(campaignTasks.id, tasks.gone), open))] : []),
      ...tasks.added.map((task) => this.#tasks.addIf(open, task)),
      this.#campaigns.changeAll(and(eq(campaigns.id, correction.campaignId), open), patch),
    ];
  }
}

import { rebuildRollups } from "#domain/figures/rebuild-rollups";
import type { Env } from "../env.ts";
import { everyScope } from "./tenants.ts";

/** Writes every county's sums by day and by month anew from its touchpoints, at once. */
export async function rollupsDoor(env: Env): Promise<Response> {
  const lines: string[] = [];
  for (const scope of await everyScope(env)) lines.push(`${scope.tenant.slug}: ${await rebuildRollups(scope)} months`);
  return new Response(`The roll-ups are written anew.\n${lines.join("\n")}\n`);
}

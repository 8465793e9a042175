import { commit, JobSearchSettings } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { nextNight } from "./next-fetch.ts";
import type { SettingsInput } from "./settings-input.ts";

/** What the key is sealed for. */
export const KEY = "job-search-key";

/**
 * Says where vacancies are asked for at night, and with which key. The key belongs to the host it was given for: at another
 * host it is forgotten, so that nobody can have it sent elsewhere who does not know it.
 */
export async function changeSettings(
  scope: Scope,
  lead: Lead,
  { address, key, forgetKey, isOn }: SettingsInput,
): Promise<void | { problems: Problem[] }> {
  if (isOn && address === "") return { problems: [{ field: "address", rule: "required" }] };
  if (address !== "" && (await scope.outside.problemOf(address)))
    return { problems: [{ field: "address", rule: "outside" }] };
  const settings = JobSearchSettings.in(scope.db);
  const before = await settings.find();
  const keeps = !forgetKey && before !== undefined && sameHost(before.address, address);
  const sealedKey = key && !forgetKey ? await scope.signer.seal(KEY, key) : keeps ? before.sealedKey : "";
  const now = scope.clock.now();
  const stays = before?.isOn && isOn && before.address === address;
  await commit(
    scope.db,
    settings.set({
      id: before?.id ?? newId("jss"),
      address,
      sealedKey,
      isOn,
      dueAt: stays ? before.dueAt : nextNight(scope.tenant.slug, now),
      failures: stays ? before.failures : 0,
      changedAt: now,
    }),
    audited(scope, lead, "vacancies.settings-changed", before?.id ?? "job-search", {
      fields: changedFields(before, { address, sealedKey, isOn }).join(", "),
    }),
  );
}

const sameHost = (one: string, other: string) =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).host === new URL(other).host;

function changedFields(
  before: { address: string; sealedKey: string; isOn: boolean } | undefined,
  now: { address: string; sealedKey: string; isOn: boolean },
): string[] {
  return (["address", "sealedKey", "isOn"] as const)
    .filter((field) => (before?.[field] ?? (field === "isOn" ? false : "")) !== now[field])
    .map((field) => (field === "sealedKey" ? "key" : field));
}

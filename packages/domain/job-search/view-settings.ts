import { JobSearchSettings } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** Where vacancies are asked for; of the key only whether there is one. */
export async function viewSettings(scope: Scope, _reader: Reader) {
  const {
    address = "",
    isOn = false,
    sealedKey = "",
    dueAt,
    failures = 0,
  } = (await JobSearchSettings.in(scope.db).find()) ?? {};
  return { address, isOn, hasKey: sealedKey !== "", dueAt: isOn ? dueAt : undefined, failures };
}
export type SettingsView = Awaited<ReturnType<typeof viewSettings>>;

import { Codes } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { codeIn } from "./code-text.ts";

/** The code somebody came by and its campaign; neither where they came without one, or with one that is not there. */
export async function cameBy(scope: Scope, typed: string | undefined) {
  const text = codeIn(typed ?? "");
  const code = text === undefined ? undefined : await Codes.in(scope.db).findByCode(text);
  return { codeId: code?.id ?? null, campaignId: code?.campaignId ?? null };
}

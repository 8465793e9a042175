import { Municipalities, type Import, type ImportKind, type ImportPlan } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { Places } from "./places.ts";

/** How the cells of an import are to be read. */
export interface ImportReader {
  kind: ImportKind;
  plan: ImportPlan;
  places: Places;
  blanks: ImportPlan["blanks"];
}

export const readerFor = async (
  scope: Scope,
  { kind, plan }: Pick<Import, "kind" | "plan">,
): Promise<ImportReader> => ({
  kind,
  plan,
  places: await placesOf(scope),
  blanks: plan.blanks,
});

export const placesOf = async (scope: Scope): Promise<Places> =>
  new Places(await Municipalities.in(scope.directory).list(), scope.tenant.countyAgs);

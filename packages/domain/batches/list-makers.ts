import { Makers } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** The county's employers as a list to choose from names them: "Imkerei Honigblüte (Brilon)". */
export async function listMakers(scope: Scope) {
  const makers = await Makers.in(scope.directory).list(scope.tenant.countyAgs ?? "");
  return makers.map(({ id, name, place }) => ({ id, label: `${name} (${place})` }));
}

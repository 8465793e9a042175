import type { Employer } from "#db/repositories";
import type { Provenance } from "../employer-history.ts";
import { textOf, type EmployerField } from "../employer-record.ts";

export type Side = "survivor" | "merged";

/** Who a record is and where: these stay as they are unless somebody says otherwise. */
const identity: readonly EmployerField[] = ["name", "kind", "municipalityAgs"];

/** Which value a merge takes by itself: what is filled over what is empty, then what was set later. */
export function whichWins(
  field: EmployerField,
  survivor: { employer: Employer; source: Provenance | undefined },
  merged: { employer: Employer; source: Provenance | undefined },
): Side {
  const [stays, goes] = [textOf(survivor.employer[field]), textOf(merged.employer[field])];
  if (goes === null || stays === goes) return "survivor";
  if (stays === null) return "merged";
  if (identity.includes(field)) return "survivor";
  return (merged.source?.at ?? 0) > (survivor.source?.at ?? 0) ? "merged" : "survivor";
}

import { EmployerHistory } from "#db/repositories";
import type { Instant } from "#kernel";
import type { Scope } from "../scope.ts";
import type { EmployerField } from "./employer-record.ts";

/** Who set a field last, and when. */
export interface Provenance {
  by: string;
  at: Instant;
}

type Entries = Awaited<ReturnType<EmployerHistory["of"]>>;

/** Every change of an employer, the newest first. */
export const employerHistory = (scope: Scope, employerId: string): Promise<Entries> =>
  EmployerHistory.in(scope.directory).of(employerId);

/** Who set each field: whoever changed it last, or else whoever brought the employer in. */
export function provenanceOf(history: Entries): (field: EmployerField) => Provenance | undefined {
  const first = history.at(-1);
  return (field) => {
    const entry = history.find((change) => change.field === field) ?? first;
    return entry && { by: entry.setByName, at: entry.setAt };
  };
}

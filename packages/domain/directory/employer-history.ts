import { EmployerHistory, type Employer, type VersionOccasion } from "#db/repositories";
import type { Instant } from "#kernel";
import type { Scope } from "../scope.ts";
import { textOf, type EmployerField } from "./employer-record.ts";

/** Who set a field last, when, and how that came about. */
export interface Provenance {
  by: string;
  at: Instant;
  occasion: VersionOccasion;
}

export type History = Awaited<ReturnType<EmployerHistory["of"]>>;

/** Every change of an employer, the newest first. */
export const employerHistory = (scope: Scope, employerId: string): Promise<History> =>
  EmployerHistory.in(scope.directory).of(employerId);

/** Who set each field: whoever changed it last, or else whoever brought the employer in. */
export function provenanceOf(history: History): (field: EmployerField) => Provenance | undefined {
  const first = history.at(-1);
  return (field) => {
    const entry = history.find((change) => change.field === field) ?? first;
    return entry && { by: entry.setByName, at: entry.setAt, occasion: entry.occasion };
  };
}

/** Every value a field was given, the newest first. */
export const changesOf = (history: History, field: EmployerField): History =>
  history.filter((change) => change.field === field);

/** What a field said when the employer was at `version`. */
export function valueAt(employer: Employer, history: History, field: EmployerField, version: number): string | null {
  const next = changesOf(history, field).findLast((change) => change.version > version);
  return next ? next.oldValue : textOf(employer[field]);
}

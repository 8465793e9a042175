import {
  EmployerHistory,
  Employers,
  Openings,
  type Employer,
  type FieldChange,
  type VersionOccasion,
  type Write,
} from "#db/repositories";
import type { EmployerId } from "#kernel";
import type { Scope } from "../scope.ts";
import type { EmployerRecord } from "./employer-record.ts";
import { keyed, keyedAll } from "./matching/keyed.ts";

/** What brings an employer into the directory, with the first entry of its history. The acting county vouches for it. */
export function added(
  scope: Scope,
  { id, slug, record }: { id: EmployerId; slug: string; record: EmployerRecord },
  occasion: "added" | "import" = "added",
): Write[] {
  const now = scope.clock.now();
  return [
    Employers.in(scope.directory).add({ id, slug, ...record, createdAt: now, updatedAt: now, confirmedAt: now }),
    EmployerHistory.in(scope.directory).add(id, 1, { setAt: now, occasion, changes: [] }),
    keyed(scope, id, 1, record),
  ];
}

/** The same for many employers that come together, with as few statements as they need. */
export function addedAll(
  scope: Scope,
  employers: { id: EmployerId; slug: string; record: EmployerRecord }[],
  occasion: "added" | "import",
): Write[] {
  if (employers.length === 0) return [];
  const now = scope.clock.now();
  const times = { createdAt: now, updatedAt: now, confirmedAt: now };
  return [
    Employers.in(scope.directory).addAll(employers.map(({ id, slug, record }) => ({ id, slug, ...record, ...times }))),
    EmployerHistory.in(scope.directory).began(
      employers.map(({ id }) => id),
      { setAt: now, occasion },
    ),
    keyedAll(scope, employers),
  ];
}

/**
 * What makes the next version of an employer the acting county vouches for, with its entry in the history; openings move
 * along. Where another change was faster the entry's key refuses the whole batch (`employer_versions`).
 */
export function revised(
  scope: Scope,
  employer: Employer,
  record: EmployerRecord,
  { changes, occasion }: { changes: FieldChange[]; occasion: VersionOccasion },
): Write[] {
  const now = scope.clock.now();
  const { countyAgs, municipalityAgs } = record;
  return [
    EmployerHistory.in(scope.directory).add(employer.id, employer.version + 1, { setAt: now, occasion, changes }),
    Employers.in(scope.directory).change(employer.id, employer.version, {
      ...record,
      updatedAt: now,
      confirmedAt: now,
    }),
    Openings.in(scope.directory).move(employer.id, { countyAgs, municipalityAgs }),
    keyed(scope, employer.id, employer.version + 1, record),
  ];
}

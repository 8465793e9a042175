import {
  DirectoryTransfer,
  Employers,
  type Employer,
  type Import,
  type ImportRow,
  type Opening,
} from "#db/repositories";
import { isId, type Instant } from "#kernel";
import { nameKey } from "../directory/name-key.ts";
import type { Scope } from "../scope.ts";
import { cellsOfRow, type RowCells } from "./cells-of-row.ts";
import { readerFor, type ImportReader } from "./reader-for.ts";

/** What rows of openings are held against: the employers and openings they may mean. */
export interface OpeningContext {
  reader: ImportReader;
  now: Instant;
  employersById: ReadonlyMap<string, Employer>;
  employersByName: ReadonlyMap<string, Employer[]>;
  openings: ReadonlyMap<string, Opening>;
  byRef: ReadonlyMap<string, Opening>;
  /** By employer, kind and folded title. */
  byTitle: ReadonlyMap<string, Opening>;
  isOwn(employer: Employer): boolean;
  manages(opening: Opening): boolean;
}

export const titleKey = (employerId: string, kind: string, title: string): string =>
  `${employerId} ${kind} ${nameKey(title)}`;

const idIn = (kind: "opn" | "emp", text: string): string[] => (isId(kind, text) ? [text] : []);

/** Reads what a block of rows may be about, in two round trips. */
export async function openingContext(scope: Scope, from: Import, rows: ImportRow[]): Promise<OpeningContext> {
  const reader = await readerFor(scope, from);
  const cells = rows.map((row) => cellsOfRow(from, row));
  const all = (field: string) => [...new Set(cells.map((one: RowCells) => one.text(field)).filter(Boolean))];
  const directory = DirectoryTransfer.in(scope.directory);
  const employers = Employers.in(scope.directory);
  const targets = rows.flatMap(({ targetId }) => (targetId ? [targetId] : []));
  const [named, identified, openings, fromFiles] = await Promise.all([
    directory.employersNamed(all("employer").map(nameKey)),
    employers.among(all("employerId").flatMap((id) => idIn("emp", id))),
    directory.openingsAmong([...all("id").flatMap((id) => idIn("opn", id)), ...targets]),
    directory.openingsFromFiles(all("sourceRef")),
  ]);
  const present = [...named, ...identified].filter(({ mergedInto }) => mergedInto === null);
  const ofKnown = await directory.openingsOf([...new Set(present.map(({ id }) => id))]);
  const own = [...openings, ...fromFiles, ...ofKnown];
  return {
    reader,
    now: scope.clock.now(),
    employersById: new Map(present.map((employer) => [employer.id, employer])),
    employersByName: Map.groupBy(
      new Map(present.map((employer) => [employer.id, employer])).values(),
      ({ nameKey: key }) => key,
    ),
    openings: new Map(own.map((opening) => [opening.id, opening])),
    byRef: new Map(fromFiles.map((opening) => [opening.sourceRef!, opening])),
    byTitle: new Map(ofKnown.map((opening) => [titleKey(opening.employerId, opening.kind, opening.title), opening])),
    isOwn: (employer) => employers.vouchedFor(employer),
    manages: (opening) => directory.manages(opening),
  };
}

import {
  DirectoryTransfer,
  Employers,
  Overlays,
  type Employer,
  type Import,
  type ImportRow,
  type Overlay,
} from "#db/repositories";
import { isId, type EmployerId } from "#kernel";
import { nameKey } from "../directory/name-key.ts";
import type { Scope } from "../scope.ts";
import { cellsOfRow, type RowCells } from "./cells-of-row.ts";
import { placeOf } from "./read-cell.ts";
import { readerFor, type ImportReader } from "./reader-for.ts";

/** What rows of employers are held against: the records they may mean, and what the county adds to these. */
export interface EmployerContext {
  reader: ImportReader;
  byId: ReadonlyMap<string, Employer>;
  byPlace: ReadonlyMap<string, Employer>;
  overlays: ReadonlyMap<string, Overlay>;
  isOwn(employer: Employer): boolean;
}

export const placeKey = (ags: string, name: string): string => `${ags} ${nameKey(name)}`;

/** The employer a row names by the directory's id; a list's own numbers are none. */
export const idIn = (cells: RowCells): EmployerId | undefined => {
  const id = cells.text("id");
  return isId("emp", id) ? id : undefined;
};

/** The municipality of a row: as it says, by its postcode, or the one that holds for all rows. */
export function agsIn({ plan, places }: Pick<ImportReader, "plan" | "places">, cells: RowCells): string | undefined {
  const text = cells.text("municipalityAgs");
  if (text !== "") return placeOf({ plan, places }, text)?.ags;
  return places.ofPostcode(cells.text("postcode"))?.ags ?? (plan.defaults.municipalityAgs || undefined);
}

/** Reads what a block of rows may be about, in two round trips. */
export async function employerContext(scope: Scope, from: Import, rows: ImportRow[]): Promise<EmployerContext> {
  const reader = await readerFor(scope, from);
  const cells = rows.map((row) => cellsOfRow(from, row));
  const ids = [...cells.map(idIn), ...rows.map(({ targetId }) => targetId ?? undefined)].filter(
    (id) => id !== undefined,
  );
  const places = cells.flatMap((one) => {
    const ags = agsIn(reader, one);
    const key = nameKey(one.text("name"));
    return ags && key ? [{ ags, nameKey: key }] : [];
  });
  const directory = Employers.in(scope.directory);
  const [named, placed] = await Promise.all([
    directory.among([...new Set(ids)]),
    DirectoryTransfer.in(scope.directory).employersAt(places),
  ]);
  const found = [...named, ...placed];
  const into = found.map(({ mergedInto }) => mergedInto).filter((id) => id !== null);
  const [merged, overlays] = await Promise.all([
    directory.among(into),
    Overlays.in(scope.db).among([...found.map(({ id }) => id), ...into]),
  ]);
  const survivors = new Map(merged.map((employer) => [employer.id, employer]));
  const now = (employer: Employer) => survivors.get(employer.mergedInto ?? employer.id) ?? employer;
  return {
    reader,
    byId: new Map(found.map((employer) => [employer.id, now(employer)])),
    byPlace: new Map(placed.map((employer) => [`${employer.municipalityAgs} ${employer.nameKey}`, now(employer)])),
    overlays: new Map(overlays.map((overlay) => [overlay.employerId, overlay])),
    isOwn: (employer) => directory.vouchedFor(employer),
  };
}

import type { ImportKind } from "#db/repositories";
import { employerColumns } from "./employer-columns.ts";
import { openingColumns } from "./opening-columns.ts";

/** What a column of a file can mean. The export writes the columns of a kind in their order, under their labels. */
export interface Column {
  field: string;
  label: string;
  /** Other headings under which it is recognised. */
  also?: readonly string[];
  /** Written by the export and shown, never read. */
  info?: true;
  /** Read where a file has it, never written. */
  onlyRead?: true;
}

export const columnsOf = (kind: ImportKind): readonly Column[] =>
  kind === "employers" ? employerColumns : openingColumns;

/** Columns a file has to have, or a value that holds for all of its rows. */
export const neededColumns: Record<ImportKind, readonly string[]> = {
  employers: ["name", "municipalityAgs", "kind", "sector", "size"],
  openings: ["employer", "kind", "title", "body"],
};

/** Columns whose missing value may hold for all rows. */
export const defaultable: Record<ImportKind, readonly string[]> = {
  employers: ["kind", "sector", "size", "municipalityAgs"],
  openings: ["kind"],
};

/** Headings that ask to be put into another county's hands. Whose a record is follows from who brings it in. */
const countyKeys =
  /^(tenant|tenantid|mandant|mandantenid|mandantid|county|countyid|countyags|kreis|kreisid|kreisags|kreisnummer|kreisschluessel|landkreis|projekt|projektid|vouchedby|managedby|gepflegtvon)$/;

export const namesACounty = (key: string): boolean => countyKeys.test(key);

import type { EmployerQuery } from "#domain/directory/list-employers";
import { addressWith } from "../address.ts";

/** The address of the directory with this filter. */
export const directoryAddress = (
  { municipality, sector, kind, size, planningArea, students, training, succession, region }: EmployerQuery,
  more: Record<string, string | number | undefined> = {},
) =>
  addressWith("/arbeitgeber", {
    q: more.q,
    ort: municipality,
    branche: sector,
    art: kind,
    groesse: size,
    bereich: planningArea,
    studierende: students,
    weiterbildung: training,
    nachfolge: succession,
    region,
    nach: more.nach,
    seite: more.seite,
  });

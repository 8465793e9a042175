import type { CsvRow } from "#export/csv";
import type { OpenFigure, OpenReleaseTables } from "./open-release.ts";

/** The columns of the open data's CSV files. */
export const openColumns = [
  "Kreis",
  "Kreisschlüssel",
  "Zeitraum",
  "Stand",
  "Freigegeben am",
  "Kennzahl",
  "Kennung",
  "Einheit",
  "Gliederung",
  "Schlüssel",
  "Bezeichnung",
  "Wert",
  "Spanne",
  "Schützt verborgene Werte",
];

/** A release cell by cell; a figure stands under "Wert", a band under "Spanne", with how many hidden ones it protects. */
export const openRows = ({ county, period, number, releasedAt, tables }: OpenReleaseTables): CsvRow[] =>
  tables.flatMap(({ indicator, total, byMunicipality, byCampaignKind }) => {
    const row = (dimension: string, key: string, name: string, figure: OpenFigure): CsvRow => [
      county.name,
      county.ags,
      period,
      number,
      releasedAt.slice(0, 10),
      indicator.name,
      indicator.id,
      indicator.unit,
      dimension,
      key,
      name,
      "value" in figure ? figure.value : null,
      "band" in figure ? figure.band : null,
      "band" in figure ? (figure.protects?.length ?? null) : null,
    ];
    return [
      row("gesamt", "", "gesamt", total),
      ...byMunicipality.map(({ ags, name, figure }) => row("Gemeinde", ags, name, figure)),
      ...byCampaignKind.map(({ kind, name, figure }) => row("Art der Aktion", kind, name, figure)),
    ];
  });

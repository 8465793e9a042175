import type { FigureTable } from "#export/tables";
import { DataTable, Section } from "#ui";
import { wholeNumber } from "#web";

/** The tables of a page as its file carries them. */
export const FigureTables = ({ tables }: { tables: readonly FigureTable[] }) => (
  <Section id="tabellen" title="Alle Zahlen" lead="Dieselben Tabellen stehen in der CSV-Datei.">
    {tables.map(({ id, title, columns, rows }) => (
      <DataTable
        id={id}
        caption={title}
        columns={columns.map((label, at) => ({
          label,
          numeric: at > 0 && rows.some((row) => typeof row[at] === "number"),
        }))}
        rows={rows.map((row) => row.map((cell) => (typeof cell === "number" ? wholeNumber(cell, "de") : cell)))}
        empty={<p>{title}: In diesem Zeitraum ist noch nichts gezählt.</p>}
      />
    ))}
  </Section>
);

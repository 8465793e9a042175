import type { ReleasePreview } from "#domain/figures/preview-release";
import { DataTable, Section } from "#ui";
import { monthName } from "#web";
import { hiddenEverywhere, partTables, totalsTable } from "./release-tables.ts";
import { periodName, type Places } from "./release-words.ts";

/** One month or year, table by table, as the region reads it. */
export function ReleaseReading({ table, places }: { table: ReleasePreview["tables"][number]; places: Places }) {
  const totals = totalsTable(table);
  const hidden = hiddenEverywhere(table);
  const { months } = table;
  const span = months.length > 1 && ` Darin: ${monthName(months[0]!, "de")} bis ${monthName(months.at(-1)!, "de")}.`;
  return (
    <Section
      title={`Das liest die Region: ${periodName(table.period)}`}
      lead={`Zahlen über Dinge sind genau. Zahlen über Menschen sind auf 5 gerundet; unter 8 steht „0–7“. Summen werden für sich gerundet und gehen deshalb nicht immer auf.${span || ""}`}
    >
      <DataTable
        id={totals.id}
        caption={totals.title}
        narrow="stack"
        columns={totals.columns.map((label, at) => ({ label, numeric: at > 0 }))}
        rows={totals.rows}
      />
      {partTables(table, places)
        .filter(({ columns }) => columns.length > 1)
        .map(({ id, title, columns, rows }) => (
          <DataTable
            id={id}
            caption={title}
            columns={columns.map((label, at) => ({ label, numeric: at > 0 }))}
            rows={rows}
          />
        ))}
      {hidden.length > 0 && (
        <p>In jeder Gemeinde und bei jeder Art von Aktion liest die Region „0–7“ für: {hidden.join(", ")}.</p>
      )}
    </Section>
  );
}

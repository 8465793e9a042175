import type { ComponentChildren } from "preact";
import type { Import, ImportRow } from "#db/repositories";
import { DataTable, Field, Link, Tag } from "#ui";
import { rowMessage, verdicts } from "../../texts/imports.ts";
import { TextDiff } from "../value-diff.tsx";

/** The rows of an import with what each would do, did, or why not. */
export function ImportRowsTable({
  import: from,
  rows,
  empty,
}: {
  import: Import;
  rows: ImportRow[];
  empty: ComponentChildren;
}) {
  const titles = from.plan.columns.findIndex((field) => field === (from.kind === "employers" ? "name" : "title"));
  const home = from.kind === "employers" ? "/team/arbeitgeber" : "/team/angebote";
  const decides = from.status === "ready";
  return (
    <DataTable
      caption="Zeilen"
      captionHidden
      narrow="stack"
      columns={[
        { label: "Zeile" },
        { label: from.kind === "employers" ? "Name" : "Titel" },
        { label: "Befund" },
        { label: "Einzelheiten" },
      ]}
      rows={rows.map((row) => {
        const title = row.cells[titles] || "–";
        const isThere = row.targetId && (row.state === "done" || from.kind === "employers") && row.verdict !== "error";
        return [
          String(row.number),
          isThere ? <Link href={`${home}/${row.targetId}`}>{title}</Link> : title,
          <State row={row} />,
          <>
            <Problems row={row} />
            {row.twin && <Twin row={row} decides={decides} />}
            {row.verdict === "foreign" && <Foreign row={row} decides={decides} />}
            <Changes row={row} />
          </>,
        ];
      })}
      empty={empty}
    />
  );
}

function State({ row: { verdict, state } }: { row: ImportRow }) {
  if (state === "done") return <Tag tone="success">{verdict === "foreign" ? "vorgeschlagen" : "übernommen"}</Tag>;
  if (state === "failed") return <Tag tone="problem">nicht übernommen</Tag>;
  if (state === "waiting") return <Tag tone="accent">wartet</Tag>;
  return <Tag tone={verdicts[verdict].tone}>{verdicts[verdict].label}</Tag>;
}

const Problems = ({ row: { problems } }: { row: ImportRow }) =>
  problems.length === 0 ? null : (
    <ul>
      {problems.map((problem) => (
        <li>{rowMessage(problem)}</li>
      ))}
    </ul>
  );

const Changes = ({ row: { changes } }: { row: ImportRow }) =>
  changes.length === 0 ? null : (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li>
          {field}: <TextDiff before={before} after={after} />
        </li>
      ))}
    </ul>
  );

function Twin({ row: { id, twin, choice }, decides }: { row: ImportRow; decides: boolean }) {
  if (!twin) return null;
  return (
    <>
      <p>
        Sieht aus wie{" "}
        <Link href={`/team/arbeitgeber/${twin.id}`}>
          {twin.name}, {twin.place}
        </Link>{" "}
        ({twin.reasons.join(", ")}){twin.own ? "" : ". Den Eintrag pflegt ein anderer Kreis"}.
      </p>
      {decides && (
        <Field
          kind="select"
          name={`decisions.twin.${id}`}
          label="Was ist das?"
          value={choice ?? ""}
          empty="Noch nicht entschieden (wird übersprungen)"
          options={[
            twin.own
              ? { value: "same", label: "Derselbe: aktualisieren" }
              : { value: "propose", label: "Derselbe: Änderungen vorschlagen" },
            { value: "other", label: "Ein anderer: neu anlegen" },
            { value: "skip", label: "Überspringen" },
          ]}
        />
      )}
    </>
  );
}

const Foreign = ({ row: { id, choice }, decides }: { row: ImportRow; decides: boolean }) =>
  decides ? (
    <Field
      kind="select"
      name={`decisions.foreign.${id}`}
      label="Ein anderer Kreis pflegt diesen Eintrag"
      value={choice ?? "skip"}
      options={[
        { value: "skip", label: "Überspringen" },
        { value: "propose", label: "Änderungen vorschlagen" },
      ]}
    />
  ) : null;

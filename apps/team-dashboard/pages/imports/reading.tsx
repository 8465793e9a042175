import type { Import } from "#db/repositories";
import { encodings, separators, type Encoding, type FileProblem, type Separator } from "#export/reading/table";
import { Button, Field, Form, Notice } from "#ui";
import { encodingNames, fileMessage, ofRows, separatorNames } from "../../texts/imports.ts";

export interface ReadingProps {
  import: Import;
  /** Why it could not be read in another way. */
  problem?: FileProblem;
}

/** How a file was read, and another way to read it. */
export function ReadingForm({ import: from, problem }: ReadingProps) {
  const columns = from.header.length === 1 ? "1 Spalte" : `${from.header.length} Spalten`;
  if (from.format === "xlsx") return <p>{`Excel-Datei, ${ofRows(from.rowCount)}, ${columns}.`}</p>;
  const encoding = encodingNames[from.encoding as Encoding];
  const separator = separatorNames[from.separator as Separator];
  return (
    <>
      {problem && <Notice kind="problem" title={fileMessage(problem)} announce />}
      <p>{`${ofRows(from.rowCount)}, ${columns}. Gelesen als ${encoding}, getrennt durch ${separator}.`}</p>
      <details>
        <summary>Sieht etwas falsch aus? Anders lesen</summary>
        <Form action={`/team/import/${from.id}/lesart`} layout="grid">
          <Field
            kind="select"
            name="encoding"
            label="Kodierung"
            hint="Wenn statt Umlauten Zeichen wie „Ã¤“ oder „�“ stehen."
            value={from.encoding ?? ""}
            options={encodings.map((value) => ({ value, label: encodingNames[value] }))}
          />
          <Field
            kind="select"
            name="separator"
            label="Trennzeichen"
            hint="Wenn alles in einer Spalte steht."
            value={separatorCode[from.separator as Separator]}
            options={separators.map((value) => ({ value: separatorCode[value], label: separatorNames[value] }))}
          />
          <Button kind="secondary">Neu lesen</Button>
        </Form>
      </details>
    </>
  );
}

/** Separators as a form carries them. */
export const separatorCode: Record<Separator, string> = { ";": "semicolon", ",": "comma", "\t": "tab" };

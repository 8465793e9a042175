import type { ImportKind } from "#db/repositories";
import type { listImports } from "#domain/imports/view-import";
import type { FileProblem } from "#export/reading/table";
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  ErrorSummary,
  Field,
  FieldGroup,
  Form,
  Link,
  PageTitle,
  Pagination,
  Section,
  Tag,
} from "#ui";
import { shortDateTime } from "#web";
import { fileMessage, importStates, kindNames, ofRows } from "../../texts/imports.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface ImportsProps extends PageProps {
  imports: Awaited<ReturnType<typeof listImports>>;
  next?: string;
  kind?: ImportKind;
  problem?: FileProblem | { code: "no-file" };
}

const PATH = "/team/import";

/** Brings files in and takes the directory out. */
export function ImportsPage({ imports, next, kind = "employers", problem, ...page }: ImportsProps) {
  const error = problem && (problem.code === "no-file" ? "Bitte eine Datei auswählen." : fileMessage(problem));
  return (
    <TeamFrame {...page} path={PATH} title="Import & Export">
      <ErrorSummary
        title="Diese Datei können wir so nicht lesen"
        errors={error ? [{ field: "file", message: error }] : []}
      />
      <PageTitle
        title="Import & Export"
        lead="Viele Arbeitgeber oder Angebote auf einmal: als Tabelle herein und als Tabelle hinaus."
      />
      <Section title="Datei einlesen">
        <Form action={PATH} enctype="multipart/form-data">
          <Field
            kind="radios"
            name="kind"
            label="Was steht in der Datei?"
            value={kind}
            inline
            options={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
          />
          <Field
            kind="file"
            name="file"
            label="Datei"
            hint="CSV oder Excel (.xlsx), höchstens 5 MB, 20.000 Zeilen und 60 Spalten. Die erste Zeile nennt die Spalten; aus Excel lesen wir das erste Blatt."
            accept=".csv,.txt,.tsv,.xlsx,text/csv"
            error={error}
            required
          />
          <p>Nach dem Hochladen ist noch nichts übernommen: Sie sehen zuerst, was jede Zeile bewirken würde.</p>
          <Button icon="upload">Hochladen und ansehen</Button>
        </Form>
      </Section>
      <Section title="Verzeichnis herunterladen">
        <p>
          Alles, was Ihr Kreis sieht, mit seinen eigenen Angaben. Die Datei lässt sich bearbeiten und hier wieder
          einlesen; woran Sie nichts ändern, das bleibt, wie es ist.
        </p>
        <Form action={`${PATH}/auszug`}>
          <FieldGroup legend="Auszug" layout="grid">
            <Field
              kind="radios"
              name="kind"
              id="export-kind"
              label="Was"
              value="employers"
              inline
              options={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
            />
            <Field
              kind="radios"
              name="format"
              label="Als"
              value="xlsx"
              inline
              options={[
                { value: "xlsx", label: "Excel-Datei" },
                { value: "csv", label: "CSV-Datei" },
              ]}
            />
          </FieldGroup>
          <ButtonRow>
            <Button kind="secondary" icon="download">
              Herunterladen
            </Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section title="Eingelesene Dateien">
        <p>Dateien und Prüfergebnisse löschen wir nach 30 Tagen. Was übernommen wurde, bleibt.</p>
        <DataTable
          caption="Eingelesene Dateien"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Datei" },
            { label: "Was" },
            { label: "Umfang" },
            { label: "Stand" },
            { label: "Von" },
            { label: "Am" },
          ]}
          rows={imports.map((one) => [
            <Link href={`${PATH}/${one.id}`}>{one.fileName}</Link>,
            kindNames[one.kind],
            ofRows(one.rowCount),
            <Tag tone={importStates[one.status].tone}>{importStates[one.status].label}</Tag>,
            one.by ?? "",
            shortDateTime(one.createdAt, "de"),
          ])}
          empty={
            <EmptyState title="Noch keine Datei" level={3}>
              <p>Am einfachsten geht es mit den Spalten aus unserem Auszug: Die erkennen wir ohne Nachfrage.</p>
            </EmptyState>
          }
        />
        <Pagination label="Seiten" next={next ? { href: next, label: "Ältere" } : undefined} />
      </Section>
    </TeamFrame>
  );
}

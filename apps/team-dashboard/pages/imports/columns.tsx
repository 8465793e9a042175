import type { Import } from "#db/repositories";
import type { Places } from "#domain/directory/list-places";
import type { ColumnProblem } from "#domain/imports/choose-columns";
import { columnsOf, defaultable, namesACounty } from "#domain/imports/columns";
import { vocabularyOf } from "#domain/imports/vocabulary";
import { wordKey } from "#domain/imports/word-key";
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Field,
  FieldGroup,
  Form,
  Notice,
  PageTitle,
  Section,
  type SelectOption,
} from "#ui";
import { one, type Typed } from "#web";
import { columnMessage, kindNames, notTheCounty } from "../../texts/imports.ts";
import { placeChoices } from "../choices.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ReadingForm, type ReadingProps } from "./reading.tsx";

interface ColumnsProps extends PageProps, Pick<ReadingProps, "problem"> {
  import: Import;
  places: Places;
  typed: Typed;
  problems?: ColumnProblem[];
}

/** Says what each column of a file means. */
export function ColumnsPage({ import: from, places, typed, problems = [], problem, ...page }: ColumnsProps) {
  const path = `/team/import/${from.id}`;
  const messages = new Map(problems.map((one) => [one.field, columnMessage(one)]));
  const options = columnsOf(from.kind)
    .filter(({ info }) => !info)
    .map(({ field, label }) => ({ value: field, label }));
  const ignored = from.header.filter((heading) => namesACounty(wordKey(heading)));
  const defaults: { field: string; label: string; options: SelectOption[] }[] = defaultable[from.kind].map((field) => ({
    field,
    label: columnsOf(from.kind).find((column) => column.field === field)!.label,
    options:
      field === "municipalityAgs"
        ? placeChoices(places, page.scope.tenant.countyAgs)
        : vocabularyOf(from.kind, field)!.codes.map((code) => ({
            value: code,
            label: vocabularyOf(from.kind, field)!.label[code]!,
          })),
  }));
  return (
    <TeamFrame {...page} path={path} title="Spalten zuordnen">
      <ErrorSummary
        title="Bitte noch einmal prüfen"
        errors={problems.map((one) => ({ field: one.field, message: columnMessage(one) }))}
      />
      <PageTitle
        title="Was steht in welcher Spalte?"
        kicker={`${from.fileName} · ${kindNames[from.kind]}`}
        lead="Was wir an der Überschrift erkannt haben, ist schon ausgewählt. Beim nächsten Mal fragen wir bei diesen Spalten nicht mehr."
      />
      <ReadingForm import={from} problem={problem} />
      {ignored.length > 0 && (
        <Notice title={notTheCounty}>
          <p>
            Wir lassen weg: {ignored.map((heading) => `„${heading}“`).join(", ")}. Neue Datensätze pflegt der Kreis, der
            sie einliest.
          </p>
        </Notice>
      )}
      <Form action={`${path}/spalten`}>
        <FieldGroup legend="Spalten" layout="grid">
          {from.header.map((heading, at) => (
            <Field
              kind="select"
              name={`columns.${at}`}
              label={heading}
              hint={
                from.samples[at]?.length ? `Zum Beispiel: ${from.samples[at].join(" · ")}` : "In den ersten Zeilen leer"
              }
              empty="Weglassen"
              value={one(typed, `columns.${at}`)}
              options={options}
              error={messages.get(`columns.${at}`)}
            />
          ))}
        </FieldGroup>
        <FieldGroup
          legend="Wo die Datei nichts sagt"
          hint="Gilt für neue Datensätze, in deren Zeile die Spalte fehlt oder leer ist."
          layout="grid"
        >
          {defaults.map(({ field, label, options: choices }) => (
            <Field
              kind="select"
              name={`defaults.${field}`}
              label={label}
              empty="Keine Vorgabe"
              value={one(typed, `defaults.${field}`)}
              options={choices}
              error={messages.get(`defaults.${field}`)}
            />
          ))}
        </FieldGroup>
        <Field
          kind="radios"
          name="blanks"
          label="Leere Zellen"
          value={one(typed, "blanks")}
          options={[
            { value: "keep", label: "lassen stehen, was schon da ist" },
            { value: "clear", label: "löschen, was dort steht" },
          ]}
        />
        <ButtonRow>
          <Button>Weiter zur Prüfung</Button>
          <ButtonLink kind="quiet" href="/team/import">
            Später weitermachen
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Section title="Doch nicht?">
        <Form action={`${path}/loeschung`} layout="inline">
          <Button kind="quiet" icon="remove">
            Datei verwerfen
          </Button>
        </Form>
      </Section>
    </TeamFrame>
  );
}

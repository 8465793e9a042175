import type { Import, UnknownWord } from "#db/repositories";
import type { Places } from "#domain/directory/list-places";
import { columnsOf } from "#domain/imports/columns";
import { suggestWord } from "#domain/imports/suggest-word";
import { vocabularyOf } from "#domain/imports/vocabulary";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle, type SelectOption } from "#ui";
import { kindNames, ofRows } from "../../texts/imports.ts";
import { placeChoices } from "../choices.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

/** Says what words of a file mean that are not ours. */
export function WordsPage({ import: from, places, ...page }: PageProps & { import: Import; places: Places }) {
  const path = `/team/import/${from.id}`;
  const fields = [...new Set(from.unknown.map(({ field }) => field))];
  const optionsOf = (field: string): SelectOption[] =>
    field === "municipalityAgs"
      ? placeChoices(places, page.scope.tenant.countyAgs)
      : vocabularyOf(from.kind, field)!.codes.map((value) => ({
          value,
          label: vocabularyOf(from.kind, field)!.label[value]!,
        }));
  const labelOf = (field: string) => columnsOf(from.kind).find((column) => column.field === field)?.label ?? "Gemeinde";
  return (
    <TeamFrame {...page} path={path} title="Wörter klären">
      <PageTitle
        title="Diese Wörter kennen wir noch nicht"
        kicker={`${from.fileName} · ${kindNames[from.kind]}`}
        lead="Sagen Sie uns einmal, was gemeint ist; wir merken es uns. Zeilen mit Wörtern, die offen bleiben, werden nicht übernommen."
      />
      <Form action={`${path}/woerter`}>
        {fields.map((field) => (
          <FieldGroup legend={labelOf(field)} layout="grid">
            {from.unknown.map((unknown, at) =>
              unknown.field === field ? <Word unknown={unknown} at={at} options={optionsOf(field)} /> : null,
            )}
          </FieldGroup>
        ))}
        <ButtonRow>
          <Button>Weiter zur Prüfung</Button>
          <ButtonLink kind="quiet" href={`${path}/spalten`}>
            Zurück zu den Spalten
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

function Word({ unknown, at, options }: { unknown: UnknownWord; at: number; options: SelectOption[] }) {
  const suggested = suggestWord(
    unknown.word,
    options.map(({ value, label }) => ({ code: value, label })),
  );
  return (
    <Field
      kind="select"
      name={`meanings.${at}`}
      label={`„${unknown.word}“`}
      hint={suggested ? `In ${rowsIn(unknown.rows)}. Unser Vorschlag ist ausgewählt.` : `In ${rowsIn(unknown.rows)}.`}
      empty="Weiß ich nicht"
      value={suggested}
      options={options}
    />
  );
}

const rowsIn = (number: number) => (number === 1 ? "einer Zeile" : ofRows(number));

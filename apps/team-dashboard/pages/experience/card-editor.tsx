import type { Problem } from "#kernel";
import { partNames } from "#domain/experience/labels";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, Notice, PageTitle } from "#ui";
import { rowsShown, type Typed } from "#web";
import { againOptions, kindOptions, targetGroupOptions } from "../../texts/campaigns.ts";
import { TextRows } from "../campaigns/text-rows.tsx";
import { FormErrors } from "../form-errors.tsx";
import { formFields, type FormFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface CardEditorProps extends PageProps {
  /** The card's own path; none for a new one. */
  card?: string;
  typed: Typed;
  problems?: Problem[];
  /** Where the figures come from. */
  measured?: boolean;
}

/** Writes an experience card. */
export function CardEditorPage({ card, typed, problems = [], measured, ...page }: CardEditorProps) {
  const fields = formFields(typed, problems);
  const title = card ? "Karte bearbeiten" : "Neue Erfahrungskarte";
  const list = "/team/erfahrungen/eigene";
  return (
    <TeamFrame {...page} path={card ?? `${list}/neu`} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead="Schreiben Sie so, wie Sie es einer Kollegin im Nachbarkreis erzählen würden. Ohne Namen, ohne Telefonnummern."
      />
      <Form action={card ?? list}>
        <Field {...fields.of("title")} label="Titel" maxlength={140} required />
        <Field
          {...fields.of("summary")}
          kind="textarea"
          rows={2}
          label="Kurz gesagt"
          hint="Zwei Sätze, mit denen andere entscheiden, ob sie weiterlesen."
        />
        <div class="form-grid">
          <Field {...fields.of("kind")} kind="select" label="Art" empty="Bitte wählen" options={kindOptions} required />
          <Field
            {...fields.of("targetGroup")}
            kind="select"
            label="Für wen"
            empty="Bitte wählen"
            options={targetGroupOptions}
            required
          />
          <Field {...fields.of("place")} label="Wo" maxlength={120} />
          <Field {...fields.of("period")} label="Wann" hint="Zum Beispiel: Mai bis Juli 2016" maxlength={80} />
        </div>
        <FieldGroup legend="Zahlen" layout="grid">
          <Field {...fields.of("reached")} kind="number" label="Erreichte Menschen" min={0} />
          <Field {...fields.of("costCents")} inputmode="decimal" label="Kosten in Euro" />
          <Field {...fields.of("hours")} kind="number" label="Arbeitsstunden" min={0} />
        </FieldGroup>
        <Notice>
          {measured
            ? "Diese Zahlen sind gemessen. Wer sie hier ändert, macht sie zu Schätzungen."
            : "Diese Zahlen stehen auf der Karte als geschätzt."}
        </Notice>
        <FieldGroup legend="Die Geschichte">
          <Field {...fields.of("goal")} kind="textarea" rows={3} label={partNames.goal} />
          <Field {...fields.of("did")} kind="textarea" rows={8} label={partNames.did} />
          <Field {...fields.of("worked")} kind="textarea" rows={4} label={partNames.worked} />
          <Field
            {...fields.of("failed")}
            kind="textarea"
            rows={4}
            label={partNames.failed}
            hint="Das Wertvollste für die Nächsten."
          />
          <Field
            {...fields.of("again")}
            kind="radios"
            inline
            label="Würden wir es wieder tun?"
            options={againOptions}
            required
          />
          <Field {...fields.of("tips")} kind="textarea" rows={4} label={partNames.tips} optional="(freiwillig)" />
        </FieldGroup>
        <ChecklistRows typed={typed} fields={fields} />
        <TextRows typed={typed} fields={fields} />
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={card ?? list}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

function ChecklistRows({ typed, fields }: { typed: Typed; fields: FormFields }) {
  return (
    <FieldGroup
      legend="Checkliste"
      hint="Tage zählen ab dem Start: -30 ist dreißig Tage vorher, 0 der Starttag. Leere Zeilen fallen weg; nach dem Speichern ist Platz für weitere."
    >
      {Array.from({ length: rowsShown(typed, "checklist", 3) }, (_, row) => (
        <div class="field-row">
          <Field {...fields.of(`checklist.${row}.text`)} label={`Aufgabe ${row + 1}`} maxlength={200} />
          <Field {...fields.of(`checklist.${row}.day`)} inputmode="text" label={`Aufgabe ${row + 1}: Tag`} />
        </div>
      ))}
    </FieldGroup>
  );
}

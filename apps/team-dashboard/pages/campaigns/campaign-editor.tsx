import type { PlanningChoices } from "#domain/campaigns/planning-choices";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { rowsShown, type Typed } from "#web";
import { kindOptions, targetGroupOptions } from "../../texts/campaigns.ts";
import { TriedPanel, type TriedPanelProps } from "../experience/tried.tsx";
import { FormErrors } from "../form-errors.tsx";
import { formFields, type FormFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { TargetRows } from "./target-rows.tsx";
import { TextRows } from "./text-rows.tsx";

export interface EditorProps extends PageProps {
  /** The campaign's own path, `/team/aktionen/cmp_…`; none for a new one. */
  campaign?: string;
  choices: PlanningChoices;
  typed: Typed;
  problems?: Problem[];
  /** What others tried, on the way to a new one. */
  before?: TriedPanelProps;
}

/** Plans a campaign or changes its plan. A new one brings its checklist; later each task is kept by itself. */
export function CampaignEditorPage({ campaign, choices, typed, problems = [], before, ...page }: EditorProps) {
  const fields = formFields(typed, problems);
  const title = campaign ? "Plan ändern" : "Neue Aktion";
  return (
    <TeamFrame {...page} path={campaign ?? "/team/aktionen/neu"} title={title}>
      <FormErrors problems={problems} />
      <PageTitle title={title} />
      {before && <TriedPanel {...before} />}
      <Form action={campaign ?? "/team/aktionen"}>
        <Field {...fields.of("title")} label="Wie heißt die Aktion?" maxlength={140} required />
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
          <Field {...fields.of("place")} label="Wo" optional="(freiwillig)" maxlength={120} />
          <Field
            {...fields.of("municipalityAgs")}
            kind="select"
            label="Gemeinde"
            empty="im ganzen Kreis"
            options={choices.places.map(({ ags, name }) => ({ value: ags, label: name }))}
          />
        </div>
        <Field
          {...fields.of("goal")}
          kind="textarea"
          rows={3}
          label="Ziel"
          optional="(freiwillig)"
          hint="Was soll danach anders sein?"
        />
        <FieldGroup legend="Zeit und Aufwand" layout="grid">
          <Field {...fields.of("startsOn")} kind="date" label="Beginn" optional="(freiwillig)" />
          <Field {...fields.of("endsOn")} kind="date" label="Ende" optional="(freiwillig)" />
          <Field
            {...fields.of("plannedHours")}
            kind="number"
            label="Stunden, geplant"
            optional="(freiwillig)"
            min={0}
          />
          <Field
            {...fields.of("plannedCents")}
            inputmode="decimal"
            label="Kosten in Euro, geplant"
            optional="(freiwillig)"
            hint="Zum Beispiel 1250,50"
          />
          {campaign && (
            <>
              <Field
                {...fields.of("actualHours")}
                kind="number"
                label="Stunden, bisher"
                optional="(freiwillig)"
                min={0}
              />
              <Field
                {...fields.of("actualCents")}
                inputmode="decimal"
                label="Kosten in Euro, bisher"
                optional="(freiwillig)"
                hint="Gebuchte Belege rechnet die Seite der Aktion selbst zusammen."
              />
            </>
          )}
          {choices.lines.length > 0 && (
            <Field
              {...fields.of("budgetLineId")}
              kind="select"
              label="Haushaltsposten"
              empty="keiner"
              options={choices.lines.map(({ id, number, name, grant }) => ({
                value: id,
                label: `${number} ${name}`,
                group: grant,
              }))}
            />
          )}
        </FieldGroup>
        <TargetRows typed={typed} fields={fields} indicators={choices.indicators} />
        {!campaign && <TaskRows typed={typed} fields={fields} />}
        <TextRows typed={typed} fields={fields} />
        <ButtonRow>
          <Button>{campaign ? "Speichern" : "Aktion anlegen"}</Button>
          <ButtonLink kind="quiet" href={campaign ?? "/team/aktionen"}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

function TaskRows({ typed, fields }: { typed: Typed; fields: FormFields }) {
  return (
    <FieldGroup legend="Checkliste" hint="Leere Zeilen fallen weg; weitere Aufgaben kommen später einfach dazu.">
      {Array.from({ length: rowsShown(typed, "tasks", 4) }, (_, row) => (
        <div class="field-row">
          <Field {...fields.of(`tasks.${row}.text`)} label={`Aufgabe ${row + 1}`} maxlength={200} />
          <Field {...fields.of(`tasks.${row}.dueOn`)} kind="date" label={`Aufgabe ${row + 1}: fällig am`} />
        </div>
      ))}
    </FieldGroup>
  );
}

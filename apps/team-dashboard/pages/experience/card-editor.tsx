import type { ExperienceCard } from "#db/repositories";
import { partNames } from "#domain/experience/labels";
import type { VersionChange } from "#domain/experience/version-changes";
import type { CountyIndicator } from "#domain/indicators/list-indicators";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, Notice, PageTitle } from "#ui";
import { rowsShown, type Typed } from "#web";
import { againOptions, kindOptions, targetGroupOptions } from "../../texts/campaigns.ts";
import { TargetRows } from "../campaigns/target-rows.tsx";
import { TextRows } from "../campaigns/text-rows.tsx";
import { FormErrors } from "../form-errors.tsx";
import { formFields, type FormFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { Changes } from "./changes.tsx";
import { TemplateFields } from "./templates.tsx";

interface CardEditorProps extends PageProps {
  /** The card as it stands; none for a new one. */
  card?: ExperienceCard;
  typed: Typed;
  problems?: Problem[];
  /** What somebody else saved meanwhile, against what was typed here. */
  overtaken?: VersionChange[];
  /** What the team noted for itself when the campaign ended. */
  note?: string;
  /** Those of the region; others would say nothing to a neighbour. */
  indicators: CountyIndicator[];
}

/** Writes an experience card. */
export function CardEditorPage({ card, typed, problems = [], overtaken, note, indicators, ...page }: CardEditorProps) {
  const fields = formFields(typed, problems);
  const title = card ? "Karte bearbeiten" : "Neue Erfahrungskarte";
  const list = "/team/erfahrungen/eigene";
  const path = card && `${list}/${card.id}`;
  return (
    <TeamFrame {...page} path={path ?? `${list}/neu`} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead="Schreiben Sie so, wie Sie es einer Kollegin im Nachbarkreis erzählen würden. Ohne Namen, ohne Telefonnummern."
      />
      {overtaken && <Overtaken changes={overtaken} />}
      {note && (
        <Notice title="Ihre Notiz zum Abschluss der Aktion, nur für Sie">
          <p class="plain-text">{note}</p>
        </Notice>
      )}
      <Form action={path ?? list} hidden={card && { textRevision: String(card.textRevision) }}>
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
        <FieldGroup
          legend="Zahlen"
          layout="grid"
          hint="Was hier eingetragen wird, steht auf der Karte als geschätzt. Was aus der Aktion kommt und stehen bleibt, als gemessen."
        >
          <Field {...fields.of("reached")} kind="number" label="Erreichte Menschen" min={0} />
          <Field {...fields.of("costCents")} inputmode="decimal" label="Kosten in Euro" />
          <Field {...fields.of("hours")} kind="number" label="Arbeitsstunden" min={0} />
        </FieldGroup>
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
        <TargetRows typed={typed} fields={fields} indicators={indicators} />
        <ChecklistRows typed={typed} fields={fields} />
        <TextRows typed={typed} fields={fields} />
        <TemplateFields typed={typed} fields={fields} />
        <ButtonRow>
          <Button>{overtaken ? "Meine Fassung speichern" : "Speichern"}</Button>
          <ButtonLink kind="quiet" href={path ?? list}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

/** Both texts: what stands on the card by now, and what was typed here, so that nothing of either is lost. */
const Overtaken = ({ changes }: { changes: VersionChange[] }) => (
  <Notice kind="warning" title="Inzwischen hat jemand anderes diese Karte gespeichert" announce>
    <p>
      Unten steht alles, was Sie geschrieben haben. Hier sehen Sie, worin es von dem abweicht, was jetzt auf der Karte
      steht: Gestrichenes steht dort, Neues haben Sie geschrieben. Übernehmen Sie von dort, was bleiben soll, und
      speichern Sie dann.
    </p>
    <Changes changes={changes} />
  </Notice>
);

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

import type { EventChoices } from "#domain/events/event-choices";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Columns, Field, FieldGroup, Form, Notice, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EventEditorProps extends PageProps {
  /** The date's own path, `/team/termine/evt_…`; none for a new one. */
  event?: string;
  typed: Typed;
  problems?: Problem[];
  choices: EventChoices;
  /** Whoever has a seat hears of a new time or place. */
  announced?: boolean;
}

/** Plans a date, or changes it. */
export function EventEditorPage({ event, typed, problems = [], choices, announced, ...page }: EventEditorProps) {
  const words = wording(problems, "de");
  const title = event ? "Termin bearbeiten" : "Neuer Termin";
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  return (
    <TeamFrame {...page} path={event ?? "/team/termine/neu"} title={title}>
      <FormErrors problems={problems} />
      <PageTitle title={title} />
      {announced && <Notice>Wer einen Platz hat, bekommt eine E-Mail, wenn Sie Zeit oder Ort ändern.</Notice>}
      <Form action={event ?? "/team/termine"}>
        <Field {...field("title")} label="Titel" maxlength={140} required />
        <FieldGroup legend="Wann" layout="grid">
          <Field {...field("day")} kind="date" label="Tag" required />
          <Field {...field("startTime")} kind="time" label="Beginn" required />
          <Field {...field("endTime")} kind="time" label="Ende" required />
          <Field {...field("endDay")} kind="date" label="Letzter Tag" optional="(nur wenn er über Mitternacht geht)" />
        </FieldGroup>
        <FieldGroup legend="Wo">
          <Field {...field("place")} label="Ort" hint="Zum Beispiel „Gasthof zur Post“." required />
          <Field {...field("address")} label="Adresse" optional="(freiwillig)" />
          <Field
            {...field("municipalityAgs")}
            kind="select"
            label="Gemeinde"
            empty="Keine oder außerhalb"
            options={choices.towns.map(({ ags, name }) => ({ value: ags, label: name }))}
            width="medium"
          />
          <Field {...field("host")} label="Gastgeber" hint="Wenn jemand anderes einlädt." optional="(freiwillig)" />
        </FieldGroup>
        <FieldGroup legend="Plätze">
          <Field
            {...field("capacity")}
            inputmode="numeric"
            label="Wie viele passen hinein?"
            hint="Leer: ohne Grenze. Ist alles voll, gibt es eine Warteliste."
            width="short"
          />
          {choices.campaigns.length > 0 && (
            <Field
              {...field("campaignId")}
              kind="select"
              label="Gehört zur Aktion"
              empty="Zu keiner"
              options={choices.campaigns.map(({ id, title }) => ({ value: id, label: title }))}
              width="medium"
            />
          )}
        </FieldGroup>
        <Columns>
          <FieldGroup legend="Texte auf Deutsch">
            <Field {...field("teaser")} kind="textarea" rows={2} label="Kurz gesagt" optional="(freiwillig)" />
            <Field
              {...field("body")}
              kind="textarea"
              rows={10}
              label="Text"
              optional="(freiwillig)"
              island="markdown"
            />
          </FieldGroup>
          <FieldGroup
            legend="Texte auf Englisch"
            hint="Freiwillig. Übersetzt erscheint der Termin erst, wenn alles übersetzt ist, was es auf Deutsch gibt."
          >
            <Field {...field("titleEn")} label="Titel" maxlength={140} />
            <Field {...field("teaserEn")} kind="textarea" rows={2} lang="en" label="Kurz gesagt" />
            <Field {...field("bodyEn")} kind="textarea" rows={10} lang="en" label="Text" island="markdown" />
          </FieldGroup>
        </Columns>
        <ButtonRow>
          <Button>{event ? "Speichern" : "Als Entwurf speichern"}</Button>
          <ButtonLink kind="quiet" href={event ?? "/team/termine"}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

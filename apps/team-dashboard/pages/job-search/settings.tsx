import type { SettingsView } from "#domain/job-search/view-settings";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle, Prose, Section } from "#ui";
import type { Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { JobSearchTabs } from "./tabs.tsx";

interface SettingsProps extends PageProps {
  settings: SettingsView;
  typed?: Typed;
  problems?: Problem[];
}

const PATH = "/team/angebote/jobsuche/einstellungen";

/** Where vacancies are asked for at night. The key can be set and forgotten, and is shown to nobody. */
export function JobSearchSettingsPage({ settings, typed, problems = [], ...page }: SettingsProps) {
  const given = typed ?? { address: settings.address, isOn: settings.isOn ? "on" : "" };
  const { of, box } = formFields(given, problems);
  const { name, error } = of("key");
  return (
    <TeamFrame {...page} path={PATH} title="Nächtlicher Abruf">
      <FormErrors problems={problems} />
      <PageTitle
        title="Nächtlicher Abruf"
        lead="Einmal in der Nacht fragt Heimvorteil die Jobsuche und übernimmt, was sich geändert hat."
      />
      <JobSearchTabs at={PATH} role={page.member.role} />
      <Form action={PATH}>
        <Field
          kind="url"
          label="Adresse der Suche"
          hint="Die ganze Adresse mit Ort und Umkreis. Die Seiten der Trefferliste zählen wir selbst weiter."
          autocomplete="off"
          {...of("address")}
        />
        <Field
          kind="password"
          label="Schlüssel"
          name={name}
          error={error}
          optional="(freiwillig)"
          autocomplete="off"
          hint={
            settings.hasKey
              ? "Es ist einer hinterlegt; leer lassen heißt, er bleibt. Bei einer Adresse auf einem anderen Server braucht es ihn neu."
              : "Wird verschlüsselt gespeichert, mit jeder Anfrage im Feld „X-API-Key“ gesendet und hier nie wieder angezeigt."
          }
        />
        {settings.hasKey && <Field kind="checkbox" label="Schlüssel löschen" {...box("forgetKey")} />}
        <Field kind="checkbox" label="Jede Nacht abrufen" {...box("isOn")} />
        <ButtonRow>
          <Button icon="check">Speichern</Button>
          <ButtonLink kind="quiet" href="/team/angebote/jobsuche">
            Zurück
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Section title="Was dabei gilt">
        <Prose>
          <ul>
            <li>Gefragt wird nur über https, unter einem öffentlichen Namen; Weiterleitungen folgen wir nicht.</li>
            <li>
              Gelingt ein Abruf nicht oder nur halb, bleibt alles, wie es ist. Wir versuchen es später noch einmal.
            </li>
            <li>Fehlt plötzlich mehr als die Hälfte, schließen wir nichts, bevor Sie es bestätigen.</li>
          </ul>
        </Prose>
      </Section>
    </TeamFrame>
  );
}

import { arrivalStages, becauseAnswers, becauseNames, endReasons } from "#domain/arrivals/words";
import type { Places } from "#domain/directory/list-places";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { one, type Typed } from "#web";
import { endReasonNames, programmeNames, stageNames } from "../../texts/arrivals.ts";
import { choicesOf, placeChoices } from "../choices.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ARRIVALS } from "./arrivals-tabs.tsx";

export interface ArrivalEditorProps extends PageProps {
  /** The id of the one that is changed; none for a new one. */
  arrival?: string;
  places: Places;
  employers: readonly string[];
  campaigns: readonly { id: string; title: string }[];
  token: string;
  today: string;
  typed: Typed;
  problems?: Problem[];
}

const FREE = "(freiwillig)";

/** Notes somebody the county accompanies, or how things stand with them by now. */
export function ArrivalEditorPage({
  arrival,
  places,
  employers,
  campaigns,
  token,
  today,
  typed,
  problems = [],
  ...page
}: ArrivalEditorProps) {
  const { of } = formFields(typed, problems);
  const path = arrival ? `${ARRIVALS}/${arrival}` : ARRIVALS;
  const title = arrival ? "Begleitung bearbeiten" : "Jemanden notieren";
  const { programmes } = page.scope.tenant;
  const only = programmes.length === 1 ? programmes[0] : undefined;
  const hidden = { _form: token, ...(only && !arrival && { programme: only }) };
  return (
    <TeamFrame {...page} path={ARRIVALS} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead="Nur so viel, wie Sie zum Begleiten und Zählen brauchen. Lesen können es nur die Ansprechpersonen."
      />
      <Form action={path} hidden={hidden}>
        <FieldGroup legend="Wer" layout="grid">
          <Field {...of("name")} label="Name" maxlength={120} required />
          <Field
            {...of("mail")}
            kind="email"
            label="E-Mail"
            optional={FREE}
            hint="Nötig, wenn wir später fragen dürfen."
            maxlength={254}
          />
          <Field {...of("phone")} kind="tel" label="Telefon" optional={FREE} maxlength={40} />
          <Field
            {...of("lang")}
            kind="select"
            label="Sprache"
            value={one(typed, "lang") || "de"}
            options={[
              { value: "de", label: "Deutsch" },
              { value: "en", label: "Englisch" },
            ]}
          />
          {(!only || arrival) && (
            <Field
              {...of("programme")}
              kind="select"
              label="Programm"
              empty="Bitte wählen"
              options={choicesOf(["careers", "gp"], programmeNames)}
              required
            />
          )}
          <Field
            {...of("leftYear")}
            label="Weggezogen im Jahr"
            optional={FREE}
            inputmode="numeric"
            width="short"
            maxlength={4}
          />
        </FieldGroup>
        <Field
          {...of("stage")}
          kind="radios"
          label="Wie weit?"
          value={one(typed, "stage") || "in-talks"}
          options={choicesOf(arrivalStages, stageNames)}
          required
        />
        <FieldGroup
          legend="Wann"
          hint="Angekommen ist, wer seinen ersten Arbeitstag hatte. Füllen Sie aus, was zum gewählten Stand gehört."
          layout="grid"
        >
          <Field
            {...of("talksOn")}
            kind="date"
            label="Gespräche seit"
            value={one(typed, "talksOn") || today}
            max={today}
            required
          />
          <Field {...of("firstDay")} kind="date" label="Erster Arbeitstag" optional="(wenn angekommen)" max={today} />
          <Field {...of("endedOn")} kind="date" label="Beendet am" optional="(wenn beendet)" max={today} />
          <Field
            {...of("endReason")}
            kind="select"
            label="Warum beendet"
            optional="(wenn beendet)"
            empty="Bitte wählen"
            options={endReasons.map((value) => ({ value, label: endReasonNames[value]! }))}
          />
        </FieldGroup>
        <FieldGroup legend="Wohin und mit wem" layout="grid">
          <Field
            {...of("employer")}
            label="Arbeitgeber oder Praxis"
            optional={FREE}
            hint="Aus dem Verzeichnis oder frei getippt."
            list={employers}
            maxlength={160}
          />
          <Field
            {...of("municipalityAgs")}
            kind="select"
            label="Gemeinde des Arbeitsorts"
            optional={FREE}
            empty="noch offen"
            options={placeChoices(places, page.scope.tenant.countyAgs)}
          />
          <Field
            {...of("adults")}
            kind="number"
            label="Weitere Erwachsene im Haushalt"
            optional={FREE}
            min={0}
            max={20}
          />
          <Field {...of("children")} kind="number" label="Kinder" optional={FREE} min={0} max={20} />
        </FieldGroup>
        <FieldGroup legend="Wodurch" layout="grid">
          <Field
            {...of("campaignId")}
            kind="select"
            label="Aktion, die den Kontakt brachte"
            optional={FREE}
            empty="keine oder unbekannt"
            options={campaigns.map(({ id, title: label }) => ({ value: id, label }))}
          />
          <Field
            {...of("because")}
            kind="select"
            label="Lag es auch an uns? Ihre Einschätzung"
            optional={FREE}
            empty="noch offen"
            options={choicesOf(becauseAnswers, becauseNames)}
          />
        </FieldGroup>
        <ButtonRow>
          <Button>{arrival ? "Speichern" : "Notieren"}</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

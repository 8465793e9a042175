import type { EmployerReview } from "#domain/directory/review-employer";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, Link, Notice, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { fieldNames } from "../texts/employer-words.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";
import { ValueDiff } from "./value-diff.tsx";

interface OverlayProps extends PageProps, Pick<EmployerReview, "employer" | "fields" | "places"> {
  typed: Typed;
  problems?: Problem[];
}

/** How the county shows an employer to its own readers: own words, own contact, hidden or in front. */
export function EmployerOverlayPage({ employer, fields, places, typed, problems = [], ...page }: OverlayProps) {
  const words = wording(problems, "de");
  const path = `/team/arbeitgeber/${employer.id}`;
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  const ticked = (name: string) => ({ kind: "checkbox" as const, name, checked: one(typed, name) !== "" });
  const free = "(freiwillig)";
  const overtaken = fields.flatMap(({ field: name, value, adapted }) =>
    adapted?.masterThen === undefined ? [] : [{ field: name, value, masterThen: adapted.masterThen }],
  );
  const seen = one(typed, "seenVersion") || String(employer.version);
  return (
    <TeamFrame {...page} path={path} title={`${employer.name} auf unserer Website`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={employer.name}
        title="Auf unserer Website"
        lead="Das sehen nur Ihre Leserinnen und Leser. Was leer bleibt, kommt aus dem gemeinsamen Eintrag."
      />
      {overtaken.length > 0 && (
        <Notice kind="warning" title="Seit Ihrer letzten Anpassung hat sich der Eintrag geändert">
          {overtaken.map(({ field: name, value, masterThen }) => (
            <div>
              <b>{fieldNames[name]}</b>
              <ValueDiff field={name} before={masterThen} after={value} places={places} />
            </div>
          ))}
          <Link href="/team/arbeitgeber/aenderungen#eintraege">Übernehmen oder unseres behalten</Link>
        </Notice>
      )}
      <Form action={`${path}/auftritt`} hidden={{ seenVersion: seen, seenOverlay: one(typed, "seenOverlay") }}>
        <FieldGroup legend="Unsere Worte">
          <Field
            {...field("teaser")}
            kind="textarea"
            rows={2}
            label="Kurz gesagt"
            hint={sharedHint(employer.teaser)}
            optional={free}
          />
          <Field
            {...field("description")}
            kind="textarea"
            rows={8}
            label="Text"
            hint="Ersetzt auf Ihrer Website den gemeinsamen Text. Absätze durch eine leere Zeile trennen."
            optional={free}
          />
        </FieldGroup>
        <FieldGroup
          legend="Unser Kontakt dort"
          hint="Steht öffentlich auf Ihrer Seite des Arbeitgebers, andere Kreise sehen ihn nicht. Was hier leer bleibt, kommt aus dem gemeinsamen Eintrag."
          layout="grid"
        >
          <Field {...field("contactName")} label="Name" optional={free} />
          <Field
            {...field("contactPhone")}
            kind="tel"
            label="Telefon"
            hint={sharedHint(employer.phone)}
            optional={free}
          />
          <Field
            {...field("contactMail")}
            kind="email"
            label="E-Mail"
            hint={sharedHint(employer.mail)}
            optional={free}
          />
        </FieldGroup>
        <FieldGroup legend="Wo er steht">
          <Field
            {...ticked("featured")}
            label="Hervorheben"
            hint="Steht oben in der Liste und kann auf die Startseite kommen."
          />
          <Field
            {...field("position")}
            kind="number"
            width="short"
            label="Platz"
            hint="1 steht ganz vorn. Wer keinen Platz hat, folgt nach dem Alphabet."
            optional={free}
          />
          <Field {...ticked("shown")} label="Zeigen, auch wenn er außerhalb unseres Kreises liegt" />
          <Field
            {...ticked("hidden")}
            label="Ausblenden"
            hint="Auch in Suche und Angeboten unserer Website nicht zu sehen."
          />
        </FieldGroup>
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

const sharedHint = (value: string) => (value ? `Gemeinsam: ${value}` : undefined);

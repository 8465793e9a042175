import { labels } from "#domain/directory/labels";
import { allOpeningKinds } from "#domain/openings/opening-input";
import type { EmployerChoice } from "#domain/openings/view-managed-opening";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, EmptyState, Field, FieldGroup, Form, PageTitle, Section } from "#ui";
import { one, wording, type Typed } from "#web";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";
import { OpeningKindFields } from "./opening-kind-fields.tsx";
import { kindChoices } from "./opening-kind.tsx";

interface OpeningEditorProps extends PageProps {
  /** The id of the opening that is changed; none for a new one. */
  opening?: string;
  employers: EmployerChoice[];
  typed: Typed;
  problems?: Problem[];
}

/** Writes an opening, or changes it. */
export function OpeningEditorPage({ opening, employers, typed, problems = [], ...page }: OpeningEditorProps) {
  const words = wording(problems, "de");
  const path = opening ? `/team/angebote/${opening}` : "/team/angebote";
  const title = opening ? "Angebot bearbeiten" : "Neues Angebot";
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  const free = "(freiwillig)";
  const kinds = kindChoices(page.scope.tenant.programmes);
  const kind = allOpeningKinds.find((one) => one === typed.kind);
  const choices = employers.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }));
  const fixed = { ...(opening && { employerId: one(typed, "employerId") }), ...(kind && { kind }) };
  return (
    <TeamFrame {...page} path={opening ? path : `${path}/neu`} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        kicker={[
          kind && labels("de").openings[kind],
          opening && choices.find(({ value }) => value === typed.employerId)?.label,
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      {employers.length === 0 ? (
        <EmptyState
          title="Zuerst braucht es einen Arbeitgeber"
          actions={<ButtonLink href="/team/arbeitgeber/neu">Arbeitgeber aufnehmen</ButtonLink>}
        >
          <p>Angebote schreiben Sie für Arbeitgeber, die Ihr Kreis selbst pflegt.</p>
        </EmptyState>
      ) : (
        <Form action={path} hidden={fixed}>
          {!opening && (
            <Field {...field("employerId")} kind="select" label="Arbeitgeber" empty="Bitte wählen" options={choices} />
          )}
          <FieldGroup legend="Was">
            {!kind && <Field {...field("kind")} kind="select" label="Art" empty="Bitte wählen" options={kinds} />}
            <Field
              {...field("title")}
              label="Titel"
              hint="So, wie jemand danach suchen würde."
              maxlength={140}
              required
            />
            <Field {...field("teaser")} kind="textarea" rows={2} label="Kurz gesagt" optional={free} />
            <Field
              {...field("body")}
              kind="textarea"
              rows={10}
              label="Text"
              hint="Absätze durch eine leere Zeile trennen."
              required
            />
          </FieldGroup>
          {kind && <OpeningKindFields kind={kind} typed={typed} words={words} />}
          <FieldGroup legend="Wann" layout="grid">
            <Field
              {...field("starts")}
              label="Beginn"
              hint="Zum Beispiel „ab sofort“ oder „1. August“."
              optional={free}
            />
            <Field
              {...field("validUntil")}
              kind="date"
              label="Letzter Tag auf der Website"
              hint="Zwei Wochen vorher fragen wir nach. Bleibt es leer, gilt das Angebot auf Weiteres."
              optional={free}
            />
          </FieldGroup>
          <FieldGroup
            legend="Bewerben"
            hint="Bleibt beides leer, stehen dort die Kontaktdaten des Arbeitgebers."
            layout="grid"
          >
            <Field {...field("applyMail")} kind="email" label="E-Mail" optional={free} />
            <Field {...field("applyUrl")} kind="url" label="Adresse im Netz" placeholder="https://" optional={free} />
          </FieldGroup>
          <ButtonRow>
            <Button>{opening ? "Speichern" : "Als Entwurf speichern"}</Button>
            <ButtonLink kind="quiet" href={path}>
              Abbrechen
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      {kind && <KindSwitch opening={opening} kind={kind} employer={one(typed, "employerId")} kinds={kinds} />}
    </TeamFrame>
  );
}

/** Another kind asks other things, so it is a page of its own; what is typed here and not saved stays behind. */
function KindSwitch({
  opening,
  kind,
  employer,
  kinds,
}: Pick<OpeningEditorProps, "opening"> & { kind: string; employer: string; kinds: ReturnType<typeof kindChoices> }) {
  return (
    <Section title="Doch etwas anderes?">
      <Form
        action={opening ? `/team/angebote/${opening}/bearbeiten` : "/team/angebote/neu"}
        method="get"
        layout="inline"
        hidden={opening || !employer ? undefined : { arbeitgeber: employer }}
      >
        <Field kind="select" name="art" label="Art" value={kind} options={kinds} />
        <Button kind="secondary">Art wechseln</Button>
      </Form>
      <p class="hint">Was oben noch nicht gespeichert ist, geht dabei verloren.</p>
    </Section>
  );
}

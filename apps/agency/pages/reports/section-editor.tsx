import type { ReportPage } from "#domain/experience-reports/view-report";
import type { InsightDefinition } from "#domain/insights/read-insights";
import type { InsightPeriod } from "#domain/insights/insight-period";
import { reportPictures, type Problem, type ReportSection } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, Link, Notice, PageTitle } from "#ui";
import { formFields, type Typed } from "#web";
import { pictureNames, sectionKinds } from "../../texts/reports.ts";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { nameOf } from "./section-list.tsx";

interface FigureChoices {
  definitions: readonly InsightDefinition[];
  periods: readonly InsightPeriod[];
}

interface SectionEditorProps extends PageProps {
  report: Pick<ReportPage, "id" | "title">;
  kind: ReportSection["kind"];
  /** None for a new one. */
  section?: ReportPage["sections"][number];
  choices?: FigureChoices;
  typed: Typed;
  problems?: Problem[];
}

/** One section: an own text, pooled figures, or what is said before a card. */
export function SectionEditorPage({
  report,
  kind,
  section,
  choices,
  typed,
  problems = [],
  ...page
}: SectionEditorProps) {
  const back = `/berichte/${report.id}`;
  const title = section ? nameOf(section) : `${sectionKinds[kind]} hinzufügen`;
  const action = section ? `${back}/abschnitte/${section.id}` : `${back}/abschnitte`;
  const hidden = section ? { revision: String(section.revision) } : { _art: kind };
  return (
    <AgencyFrame {...page} path={`${back}/abschnitte`} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/berichte", label: "Berichte" }, { href: back, label: report.title }, { label: title }]}
      />
      <PageTitle kicker={sectionKinds[kind]} title={title} />
      {section?.kind === "card" && section.card && <Version section={section} card={section.card} action={action} />}
      <Form action={action} hidden={hidden}>
        <Fields kind={kind} choices={choices} fields={formFields(typed, problems)} />
        <ButtonRow>
          <Button>{section ? "Speichern" : "Hinzufügen"}</Button>
          <ButtonLink kind="quiet" href={back}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
      {section && (
        <p>
          <Link href={`${action}/entfernung`}>Aus dem Bericht nehmen …</Link>
        </p>
      )}
    </AgencyFrame>
  );
}

type CardSection = Extract<ReportPage["sections"][number], { kind: "card" }>;

function Version({
  section,
  card,
  action,
}: {
  section: CardSection;
  card: NonNullable<CardSection["card"]>;
  action: string;
}) {
  const { experienceId, version } = section;
  return (
    <Notice
      kind={card.newest > version ? "warning" : "info"}
      title={`Der Bericht nimmt Fassung ${version} dieser Karte`}
      actions={
        card.newest > version && (
          <Form action={`${action}/fassung`} layout="inline">
            <Button kind="secondary" small>
              Fassung {card.newest} nehmen
            </Button>
          </Form>
        )
      }
    >
      <p>
        <Link href={`/erfahrungen/${experienceId}`}>Die Karte lesen</Link>
      </p>
    </Notice>
  );
}

type FieldsProps = Pick<SectionEditorProps, "kind" | "choices"> & { fields: ReturnType<typeof formFields> };

function Fields({ kind, choices, fields }: FieldsProps) {
  if (kind === "card")
    return (
      <Field
        {...fields.of("note")}
        kind="textarea"
        rows={6}
        label="Ihre Worte davor"
        hint="Steht über der Erfahrung. Mit Markdown: **fett**, *kursiv*, - Liste."
        optional="(freiwillig)"
        maxlength={2000}
        island="markdown"
      />
    );
  if (kind === "text")
    return (
      <>
        <Field {...fields.of("title")} label="Überschrift" optional="(freiwillig)" maxlength={140} />
        <Field
          {...fields.of("text")}
          kind="textarea"
          rows={16}
          label="Text"
          hint="Mit Markdown: ## Zwischenüberschrift, **fett**, *kursiv*, - Liste, > Zitat."
          maxlength={20_000}
          island="markdown"
          required
        />
      </>
    );
  const { definitions = [], periods = [] } = choices ?? {};
  return (
    <>
      <Notice title="Nur was die Kreise freigegeben haben">
        <p>Mit der Veröffentlichung frieren die Zahlen ein; spätere Freigaben ändern diese Fassung nicht mehr.</p>
      </Notice>
      <Field
        {...fields.of("indicator")}
        kind="select"
        label="Was gezählt wird"
        options={definitions.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field
        {...fields.of("period")}
        kind="select"
        label="Zeitraum"
        options={periods.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Field
        {...fields.of("picture")}
        kind="radios"
        label="Bild"
        options={reportPictures.map((picture) => ({ value: picture, label: pictureNames[picture] }))}
      />
      <Field
        {...fields.of("title")}
        label="Überschrift"
        hint="Leer gelassen, steht dort, was das Bild zeigt."
        optional="(freiwillig)"
        maxlength={140}
      />
      <Field
        {...fields.of("note")}
        kind="textarea"
        rows={4}
        label="Ihre Worte dazu"
        optional="(freiwillig)"
        maxlength={2000}
        island="markdown"
      />
    </>
  );
}

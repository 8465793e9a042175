import type { IndicatorView } from "#domain/indicators/view-indicator";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, FactList, Field, Form, Notice, PageTitle } from "#ui";
import { aboutNames, formFields, KindOfIndicator, sumsNames, WordsOfIndicator, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface IndicatorEditorProps extends PageProps {
  /** The one that is changed; none for a new one. */
  view?: IndicatorView;
  typed: Typed;
  problems?: Problem[];
}

/** Says what the region counts, once for all counties. */
export function IndicatorEditorPage({ view, typed, problems = [], ...page }: IndicatorEditorProps) {
  const fields = formFields(typed, problems);
  const path = view ? `/programm/kennzahlen/${view.indicator.id}` : "/programm/kennzahlen";
  const title = view ? `${view.indicator.name} ändern` : "Neue Kennzahl";
  return (
    <AgencyFrame {...page} path={view ? path : "/programm/kennzahlen/neu"} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/programm", label: "Programm" }, { label: title }]} />
      <PageTitle
        title={title}
        lead="Gilt für alle Kreise. Jeder liest in seiner Änderungsliste, was neu ist und warum."
      />
      <Form action={path} hidden={view && { seen: String(view.indicator.revision) }}>
        <div class="form-grid">
          <Field {...fields.of("name")} label="Name" maxlength={60} required />
          <Field {...fields.of("nameEn")} label="Name, englisch" maxlength={60} required />
          <Field
            {...fields.of("unit")}
            label="Einheit"
            hint="Zum Beispiel: Menschen, Boxen, Stunden"
            maxlength={30}
            required
          />
        </div>
        <WordsOfIndicator fields={fields} />
        {view && (view.known || view.released) ? <FixedKind view={view} /> : <KindOfIndicator fields={fields} />}
        {view && (
          <Field
            {...fields.of("reason")}
            label="Was ist anders und warum?"
            hint="Steht in der Änderungsliste jedes Kreises."
            maxlength={300}
            required
          />
        )}
        <ButtonRow>
          <Button>{view ? "Neue Fassung festlegen" : "Kennzahl festlegen"}</Button>
          <ButtonLink kind="quiet" href={view ? path : "/programm"}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}

/** What can no longer be changed, and why. */
const FixedKind = ({ view: { indicator, known } }: { view: IndicatorView }) => (
  <>
    <FactList
      items={[
        { term: "Worüber", detail: aboutNames[indicator.aboutPeople ? "people" : "things"] },
        { term: "Im Jahr", detail: sumsNames[indicator.sums] },
      ]}
    />
    <Notice>
      {known
        ? "Beides liegt fest, weil die Plattform diese Kennzahl selbst zählt."
        : "Beides liegt fest, weil schon Zahlen davon freigegeben sind. Soll es anders werden, setzen Sie die Kennzahl ab und legen eine neue an."}
    </Notice>
  </>
);

import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { formFields, KindOfIndicator, WordsOfIndicator, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface OwnIndicatorEditorProps extends PageProps {
  /** The path of the one that is changed; none for a new one. */
  path?: string;
  typed: Typed;
  problems?: Problem[];
}

const LIST = "/team/kennzahlen/eigene";

/** Says what the county counts for itself. */
export function OwnIndicatorEditorPage({ path, typed, problems = [], ...page }: OwnIndicatorEditorProps) {
  const fields = formFields(typed, problems);
  const title = path ? "Eigene Kennzahl ändern" : "Eigene Kennzahl";
  return (
    <TeamFrame {...page} path={path ?? `${LIST}/neu`} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: LIST, label: "Was wir zählen" }, { label: title }]} />
      <PageTitle title={title} lead="Nur Ihr Kreis sieht sie. Freigegeben wird sie nie." />
      <Form action={path ?? LIST}>
        <div class="form-grid">
          <Field {...fields.of("name")} label="Name" maxlength={60} required />
          <Field
            {...fields.of("unit")}
            label="Einheit"
            hint="Zum Beispiel: Gespräche, Stunden"
            maxlength={30}
            required
          />
        </div>
        <WordsOfIndicator fields={fields} />
        <KindOfIndicator fields={fields} />
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={LIST}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

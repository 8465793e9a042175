import type { CountyState } from "#domain/tenants/list-counties";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { FormErrors } from "./form-errors.tsx";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface NewCountyProps extends PageProps {
  counties: readonly CountyState[];
  baseDomain: string;
  typed?: Typed;
  problems?: Problem[];
}

/** A new county: its name, what it starts with, who leads it. */
export function NewCountyPage({ counties, baseDomain, typed = {}, problems = [], ...page }: NewCountyProps) {
  const words = wording(problems, "de");
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  return (
    <AgencyFrame {...page} path="/kreise/neu" title="Kreis anlegen">
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/", label: "Kreise" }, { label: "Kreis anlegen" }]} />
      <PageTitle
        title="Kreis anlegen"
        lead="Danach antworten seine Seiten sofort, und die Leitung bekommt eine Einladung. Alles Weitere richtet sie selbst ein."
      />
      <Form action="/kreise">
        <FieldGroup legend="Der Kreis">
          <Field
            {...field("name")}
            label="Name"
            hint="So steht er über allen Seiten, zum Beispiel: Kreis Unna."
            maxlength={80}
            required
          />
          <Field
            {...field("shortName")}
            label="Kurzname"
            hint="Für enge Stellen, zum Beispiel: Unna."
            maxlength={20}
            width="medium"
            required
          />
          <Field
            {...field("slug")}
            label="Adresse"
            hint={`Der Teil vor .${baseDomain}, Kleinbuchstaben ohne Umlaute, zum Beispiel: unna.`}
            maxlength={30}
            width="medium"
            spellcheck={false}
            required
          />
          <Field
            {...field("countyAgs")}
            label="Amtlicher Kreisschlüssel"
            hint="Fünf Ziffern, zum Beispiel 05978 für den Kreis Unna."
            inputmode="numeric"
            maxlength={5}
            width="short"
            required
          />
        </FieldGroup>
        <Field
          kind="radios"
          name="template"
          label="Womit er beginnt"
          hint="Programme, Funktionen, Aussehen und Texte. Menschen, Notizen, Verlauf und Kontakte kommen nie mit."
          value={one(typed, "template") || "careers"}
          error={words.of("template")}
          options={[
            { value: "careers", label: "Karriere", hint: "Für alle, die für Studium oder Beruf weggegangen sind." },
            { value: "gp", label: "Hausarztmedizin", hint: "Für den Weg von der Schule bis zur eigenen Praxis." },
            ...counties.map(({ slug, name }) => ({ value: `like:${slug}`, label: `Wie ${name}` })),
          ]}
        />
        <FieldGroup legend="Die Leitung" hint="Sie wird im Namen des neuen Kreises eingeladen.">
          <Field {...field("leadName")} label="Name" maxlength={80} autocomplete="off" required />
          <Field {...field("leadMail")} kind="email" label="E-Mail-Adresse" autocomplete="off" required />
        </FieldGroup>
        <ButtonRow>
          <Button icon="plus">Kreis anlegen</Button>
          <ButtonLink kind="quiet" href="/">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}

import type { SitesView } from "#domain/desk/list-sites";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { placeChoices } from "./choices.ts";
import { FormErrors } from "./form-errors.tsx";
import { DeskFrame, type PageProps } from "./frame.tsx";

interface SiteEditorProps extends PageProps {
  /** The id of the place that is changed; none for a new one. */
  site?: string;
  places: SitesView["places"];
  typed: Typed;
  problems: Problem[];
}

/** One further place of the employer. */
export function SiteEditorPage({ site, places, typed, problems, ...page }: SiteEditorProps) {
  const words = wording(problems, "de");
  const list = deskPath(page.desk, "/standorte");
  const title = site ? "Standort ändern" : "Neuer Standort";
  const field = (name: string, label: string) => ({ name, label, value: one(typed, name), error: words.of(name) });
  const free = "(freiwillig)";
  return (
    <DeskFrame {...page} path="/standorte" title={title}>
      <FormErrors problems={problems} />
      <PageTitle title={title} />
      <Form action={site ? `${list}/${site}` : list}>
        <Field {...field("name", "Name")} hint="Zum Beispiel „Werk Brilon“ oder „Zweigpraxis Werl“." required />
        <Field
          {...field("municipalityAgs", "Gemeinde")}
          kind="select"
          empty="Bitte wählen"
          options={placeChoices(places, page.scope.tenant.countyAgs)}
        />
        <Field {...field("street", "Straße und Hausnummer")} optional={free} />
        <Field {...field("postcode", "Postleitzahl")} width="short" inputmode="numeric" optional={free} />
        <Field {...field("phone", "Telefon")} kind="tel" optional={free} />
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={list}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

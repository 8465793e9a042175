import { features, programmes, type Problem } from "#kernel";
import { Button, Field, Form, PageTitle } from "#ui";
import type { Typed } from "#web";
import { featureNames, programmeHints, programmeNames } from "../../texts/settings.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

interface FeaturesPageProps extends PageProps {
  typed: Typed;
  problems?: Problem[];
}

/** Which programmes the county runs and what its site offers. */
export function FeaturesPage({ typed, problems = [], ...page }: FeaturesPageProps) {
  const fields = formFields(typed, problems);
  return (
    <TeamFrame {...page} path="/team/angaben" title="Programme und Funktionen">
      <FormErrors problems={problems} />
      <PageTitle
        title="Programme und Funktionen"
        lead="Was Sie ausschalten, verschwindet von der Website; gelöscht wird nichts."
      />
      <SettingsTabs at="/team/funktionen" />
      <Form action="/team/funktionen">
        <Field
          {...fields.boxes("programmes")}
          kind="checkboxes"
          label="Programme"
          hint="Mindestens eines."
          options={programmes.map((value) => ({ value, label: programmeNames[value], hint: programmeHints[value] }))}
        />
        <Field
          {...fields.boxes("features")}
          kind="checkboxes"
          label="Funktionen"
          options={features.map((value) => ({ value, label: featureNames[value] }))}
        />
        <Button>Speichern</Button>
      </Form>
    </TeamFrame>
  );
}

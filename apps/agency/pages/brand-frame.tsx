import type { Problem } from "#kernel";
import { Button, Field, Form, PageTitle, Section } from "#ui";
import { one, wording, type Typed } from "#web";
import { FormErrors } from "./form-errors.tsx";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface BrandFrameProps extends PageProps {
  typed?: Typed;
  problems?: Problem[];
}

/** What all counties' pages stand under. */
export function BrandFramePage({ typed, problems = [], ...page }: BrandFrameProps) {
  const { regionClaim, regionName } = page.scope.tenant;
  return (
    <AgencyFrame {...page} path="/gestaltungsrahmen" title="Gestaltungsrahmen">
      <FormErrors problems={problems} />
      <PageTitle
        title="Gestaltungsrahmen"
        lead={`Schrift, Abstände und der Fuß jeder Seite sind in ${regionName} überall gleich. Farben, Motiv und Texte wählt jeder Kreis selbst, solange sie gut lesbar sind.`}
      />
      <Section title="Gemeinsamer Claim" lead="Er steht im Fuß jeder Seite jedes Kreises.">
        <Form action="/gestaltungsrahmen">
          <Field
            name="claim"
            label="Claim"
            value={typed ? one(typed, "claim") : regionClaim}
            error={wording(problems, "de").of("claim")}
            maxlength={80}
            required
          />
          <Button>Speichern</Button>
        </Form>
      </Section>
    </AgencyFrame>
  );
}

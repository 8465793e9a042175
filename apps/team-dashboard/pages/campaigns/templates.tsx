import type { Campaign } from "#db/repositories";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Form, Link, PageTitle, Section } from "#ui";
import type { Typed } from "#web";
import { CodeLayoutFacts, FormTexts, TemplateFields } from "../experience/templates.tsx";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface TemplatesProps extends PageProps {
  campaign: Campaign;
  typed: Typed;
  problems?: Problem[];
}

/** Changes the forms and the code layout of a campaign. */
export function CampaignTemplatesPage({ campaign, typed, problems = [], ...page }: TemplatesProps) {
  const path = `/team/aktionen/${campaign.id}`;
  return (
    <TeamFrame {...page} path={path} title="Formulare und Code-Vorlage">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={<Link href={path}>{campaign.title}</Link>}
        title="Formulare und Code-Vorlage"
        lead="Was zu dieser Aktion gehört und mit ihrer Erfahrungskarte weiterwandert. Ohne Namen und Telefonnummern."
      />
      <Form action={`${path}/vorlagen`}>
        <TemplateFields typed={typed} fields={formFields(typed, problems)} />
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

/** Forms and code layout on the campaign's own page. */
export const CampaignTemplates = ({ campaign, mayChange }: { campaign: Campaign; mayChange: boolean }) => (
  <Section
    title="Formulare und Code-Vorlage"
    more={mayChange ? { href: `/team/aktionen/${campaign.id}/vorlagen`, label: "Bearbeiten" } : undefined}
  >
    {campaign.forms.length === 0 && !campaign.codeLayout && <p class="hint">Noch ist nichts hinterlegt.</p>}
    <FormTexts forms={campaign.forms} />
    {campaign.codeLayout && <CodeLayoutFacts layout={campaign.codeLayout} />}
  </Section>
);

import type { CampaignView } from "#domain/campaigns/view-campaign";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { wholeNumber, type Typed } from "#web";
import { againOptions, contactNames } from "../../texts/campaigns.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface FinishProps extends PageProps {
  view: CampaignView;
  typed: Typed;
  problems?: Problem[];
}

/** What became of a campaign. */
export function FinishCampaignPage({
  view: { campaign, contacts, adopted },
  typed,
  problems = [],
  ...page
}: FinishProps) {
  const path = `/team/aktionen/${campaign.id}`;
  const fields = formFields(typed, problems);
  const title = campaign.status === "done" ? "Ergebnis ändern" : "Aktion abschließen";
  const counted =
    contacts > 0
      ? `Gezählt sind bisher ${wholeNumber(contacts, "de")} ${contactNames[campaign.kind]}.`
      : "Gezählt ist bisher nichts; eine gute Schätzung reicht.";
  return (
    <TeamFrame {...page} path={path} title={title}>
      <FormErrors problems={problems} />
      <PageTitle kicker={campaign.title} title={title} lead="Fünf Angaben, aus denen später eine Erfahrung wird." />
      <Form action={`${path}/abschluss`}>
        <FieldGroup legend="In Zahlen" layout="grid">
          <Field
            {...fields.of("reached")}
            kind="number"
            label="Wie viele Menschen erreicht?"
            hint={counted}
            min={0}
            required
          />
          <Field
            {...fields.of("costCents")}
            inputmode="decimal"
            label="Kosten in Euro"
            hint="Alles zusammen, zum Beispiel 1250,50"
            required
          />
          <Field
            {...fields.of("hours")}
            kind="number"
            label="Arbeitsstunden"
            hint="Alle im Team zusammen"
            min={0}
            required
          />
          <Field {...fields.of("endsOn")} kind="date" label="Letzter Tag" required />
        </FieldGroup>
        <Field
          {...fields.of("again")}
          kind="radios"
          inline
          label="Würden wir es wieder tun?"
          options={againOptions}
          required
        />
        <Field
          {...fields.of("result")}
          kind="textarea"
          rows={5}
          label="Was haben wir gelernt?"
          optional="(freiwillig)"
          hint="Bleibt im eigenen Team, bis eine Erfahrungskarte daraus wird."
        />
        {adopted && (
          <Field
            {...fields.of("comment")}
            kind="textarea"
            rows={3}
            label="Ein Satz für die anderen Kreise"
            optional="(freiwillig)"
            hint="Steht mit den Zahlen neben der Erfahrung, die Sie übernommen haben, und ist für alle Kreise zu sehen."
          />
        )}
        <ButtonRow>
          <Button icon="check">{campaign.status === "done" ? "Ergebnis speichern" : "Abschließen"}</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

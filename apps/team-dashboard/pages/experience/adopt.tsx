import type { ExperienceView } from "#db/repositories";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, FactList, Field, Form, PageTitle } from "#ui";
import type { Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface AdoptProps extends PageProps {
  experience: ExperienceView;
  typed: Typed;
  problems?: Problem[];
}

/** Takes an experience over: one question, when it begins. */
export function AdoptPage({ experience, typed, problems = [], ...page }: AdoptProps) {
  const path = `/team/erfahrungen/${experience.id}`;
  const { checklist, texts } = experience.content;
  return (
    <TeamFrame {...page} path={path} title="Bei uns übernehmen">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={experience.title}
        title="Bei uns übernehmen"
        lead="Daraus wird eine geplante Aktion in Ihrem Kreis, die Sie frei ändern können."
      />
      <FactList
        items={[
          {
            term: "Kommt mit",
            detail: `Ziel, Aufwand als Plan, ${counted(checklist.length, "eine Aufgabe", "Aufgaben")}, ${counted(texts.length, "ein Text", "Texte")}`,
          },
          {
            term: "Bleibt dort",
            detail:
              "Menschen, Kontakte und Notizen. Mailadressen und Telefonnummern in Texten werden zu Lücken, die Sie füllen.",
          },
          {
            term: "Fließt zurück",
            detail:
              "Ihr Ergebnis, wenn Sie die Aktion abschließen: erreichte Menschen, Kosten, Stunden und ein Satz von Ihnen.",
          },
        ]}
      />
      <Form action={`${path}/uebernahme`}>
        <Field
          {...formFields(typed, problems).of("startsOn")}
          kind="date"
          label="Wann soll es losgehen?"
          hint="Die Tage der Checkliste richten sich danach."
          required
        />
        <ButtonRow>
          <Button icon="download">Übernehmen</Button>
          <ButtonLink kind="quiet" href={path}>
            Doch nicht
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

const counted = (number: number, one: string, several: string) => (number === 1 ? one : `${number} ${several}`);

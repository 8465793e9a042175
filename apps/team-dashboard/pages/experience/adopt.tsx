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
          { term: "Kommt mit", detail: comesAlong(experience) },
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
          hint="Die Tage der Checkliste richten sich danach, auch wenn Sie den Beginn später festlegen oder verschieben."
          optional="(freiwillig)"
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

/** "Ziel, Aufwand als Plan, 5 Aufgaben, ein Text, ein Formular und die Code-Vorlage" */
function comesAlong({ content }: ExperienceView): string {
  const { checklist, texts, forms = [], targets = [], codeLayout } = content;
  const parts = [
    "Ziel",
    "Aufwand als Plan",
    counted(checklist.length, "eine Aufgabe", "Aufgaben"),
    counted(texts.length, "ein Text", "Texte"),
    counted(forms.length, "ein Formular", "Formulare"),
    counted(targets.length, "eine Zielzahl", "Zielzahlen"),
    codeLayout ? "die Code-Vorlage" : "",
  ].filter(Boolean);
  return new Intl.ListFormat("de", { type: "conjunction" }).format(parts);
}

const counted = (number: number, one: string, several: string) =>
  number === 0 ? "" : number === 1 ? one : `${number} ${several}`;

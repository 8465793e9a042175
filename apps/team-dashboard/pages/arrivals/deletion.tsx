import type { ArrivalView } from "#domain/arrivals/view-arrival";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ARRIVALS } from "./arrivals-tabs.tsx";

interface DeletionProps extends PageProps {
  arrival: ArrivalView["arrival"];
  problems?: Problem[];
}

/** Asks once more before somebody's details are deleted for good, and whether they should ever have counted. */
export function ArrivalDeletionPage({ arrival, problems = [], ...page }: DeletionProps) {
  const path = `${ARRIVALS}/${arrival.id}`;
  const title = `Angaben zu ${arrival.name} löschen`;
  const { of } = formFields({}, problems);
  return (
    <TeamFrame {...page} path={ARRIVALS} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead="Name, Adresse, Telefon, Arbeitgeber, Ort und Haushalt sind danach gelöscht, wartende Mails auch. Eine Einwilligung gilt als widerrufen. Das lässt sich nicht rückgängig machen."
      />
      <Form action={`${path}/loeschung`}>
        <Field
          {...of("why")}
          kind="radios"
          label="Warum?"
          required
          options={[
            { value: "wish", label: "Die Person wünscht es. Was gezählt ist, bleibt gezählt, ohne Namen." },
            { value: "mistake", label: "Irrtümlich notiert. Auch die Zählung wird zurückgenommen." },
          ]}
        />
        <ButtonRow>
          <Button kind="danger" icon="remove">
            Endgültig löschen
          </Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

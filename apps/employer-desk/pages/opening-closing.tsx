import type { Opening } from "#db/repositories";
import { closeReasons } from "#domain/openings/opening-input";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { wording } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { closeAnswers } from "../texts/openings.ts";
import { choicesOf } from "./choices.ts";
import { FormErrors } from "./form-errors.tsx";
import { DeskFrame, type PageProps } from "./frame.tsx";

/** Asks why an opening ends. */
export function OpeningClosingPage({
  opening,
  problems,
  ...page
}: PageProps & { opening: Opening; problems: Problem[] }) {
  const path = deskPath(page.desk, `/angebote/${opening.id}`);
  return (
    <DeskFrame {...page} path={`/angebote/${opening.id}`} title="Angebot schließen">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={opening.title}
        title="Angebot schließen"
        lead="Das gilt sofort. Wer die Adresse noch hat, sieht, dass es vorbei ist."
      />
      <Form action={`${path}/schliessung`}>
        <Field
          kind="radios"
          name="reason"
          label="Wie ging es aus?"
          error={wording(problems, "de").of("reason")}
          options={choicesOf(closeReasons, closeAnswers)}
        />
        <ButtonRow>
          <Button kind="danger">Schließen</Button>
          <ButtonLink kind="quiet" href={path}>
            Doch nicht
          </ButtonLink>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

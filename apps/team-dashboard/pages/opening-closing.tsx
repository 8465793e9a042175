import type { Opening } from "#db/repositories";
import { closeReasons } from "#domain/openings/opening-input";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { wording } from "#web";
import { closeReasonNames } from "../texts/employer-words.ts";
import { choicesOf } from "./choices.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

/** Asks why an opening ends; the answer is worth knowing. */
export function OpeningClosingPage({
  opening,
  problems = [],
  ...page
}: PageProps & { opening: Opening; problems?: Problem[] }) {
  const path = `/team/angebote/${opening.id}`;
  return (
    <TeamFrame {...page} path={path} title="Angebot schließen">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={opening.title}
        title="Angebot schließen"
        lead="Wer die Adresse noch hat, sieht, dass es vorbei ist, und was es stattdessen gibt."
      />
      <Form action={`${path}/schliessung`}>
        <Field
          kind="radios"
          name="reason"
          label="Wie ging es aus?"
          error={wording(problems, "de").of("reason")}
          options={choicesOf(closeReasons, closeReasonNames)}
        />
        <ButtonRow>
          <Button kind="danger">Schließen</Button>
          <ButtonLink kind="quiet" href={path}>
            Doch nicht
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

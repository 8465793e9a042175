import type { InvitationInput } from "#domain/desk/invitation-input";
import type { InvitationPreview } from "#domain/desk/invite-employers";
import { Button, ButtonRow, Form, PageTitle, Section } from "#ui";
import { TeamFrame, type PageProps } from "../frame.tsx";

const PATH = "/team/arbeitgeber/einladungen";

/** The letter before it goes out, and to whom it goes. */
export function InvitationPreviewPage({
  candidates,
  letter,
  input,
  ...page
}: PageProps & InvitationPreview & { input: InvitationInput }) {
  const addresses = new Map(input.invited.map(({ employerId, address }) => [employerId, address]));
  const fields = (
    <>
      {candidates.map(({ id }) => (
        <>
          <input type="hidden" name="chosen" value={id} />
          <input type="hidden" name={`address.${id}`} value={addresses.get(id)} />
        </>
      ))}
      <input type="hidden" name="words" value={input.words} />
    </>
  );
  const many = candidates.length !== 1;
  return (
    <TeamFrame {...page} path={PATH} title="Einladung ansehen">
      <PageTitle title="So kommt die Einladung an" lead={`Am Beispiel von ${candidates[0]!.name}.`} />
      <article class="letter">
        <h2>{letter.subject}</h2>
        <p>{letter.greeting}</p>
        {letter.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          <b>{letter.action.label}</b>
        </p>
        <p class="hint">{letter.footnote}</p>
      </article>
      <Section title={many ? `An ${candidates.length} Arbeitgeber` : "An einen Arbeitgeber"}>
        <ul>
          {candidates.map(({ id, name }) => (
            <li>{`${name}: ${addresses.get(id)}`}</li>
          ))}
        </ul>
      </Section>
      <ButtonRow>
        <Form action={PATH} hidden={fields} layout="inline">
          <Button icon="mail">{many ? `${candidates.length} Einladungen absenden` : "Einladung absenden"}</Button>
        </Form>
        <Form action={`${PATH}/auswahl`} hidden={fields} layout="inline">
          <Button kind="quiet">Noch etwas ändern</Button>
        </Form>
      </ButtonRow>
    </TeamFrame>
  );
}

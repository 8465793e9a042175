import type { Scope } from "#domain/scope";
import { Button, ButtonLink, Form, PageTitle, Prose } from "#ui";
import { DoorFrame } from "./frame.tsx";

interface InvitationProps {
  scope: Scope;
  invited: { employer: string; slug: string };
  token: string;
}

/** The first page an invited employer sees. */
export const InvitationPage = ({ scope, invited, token }: InvitationProps) => (
  <DoorFrame scope={scope} title="Ihre Einladung">
    <PageTitle
      kicker={scope.tenant.name}
      title={`Willkommen, ${invited.employer}`}
      lead="Hier pflegen Sie Ihren Eintrag selbst: Geschichte, Bilder, Standorte und Angebote."
    />
    <Prose>
      <p>
        Damit das nur Sie können, schicken wir einen sechsstelligen Code an die Adresse, an die auch die Einladung ging.
        Damit melden Sie sich an, ohne Passwort.
      </p>
    </Prose>
    <Form action="/betrieb/einladung" hidden={{ _form: token }}>
      <Button icon="mail">Code anfordern</Button>
    </Form>
    <p>
      <ButtonLink kind="quiet" icon="external" href={`/arbeitgeber/${invited.slug}`}>
        Eintrag auf der Website ansehen
      </ButtonLink>
    </p>
  </DoorFrame>
);

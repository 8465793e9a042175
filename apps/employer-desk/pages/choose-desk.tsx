import type { DeskChoice } from "#domain/desk/open-desk";
import type { Scope } from "#domain/scope";
import { Button, Form, Link, PageTitle } from "#ui";
import { deskPath } from "../texts/navigation.ts";
import { DoorFrame } from "./frame.tsx";

/** One address may be on file for several employers. */
export const ChooseDeskPage = ({ scope, desks }: { scope: Scope; desks: DeskChoice[] }) => (
  <DoorFrame scope={scope} title="Welcher Arbeitgeber?">
    <PageTitle
      kicker={scope.tenant.name}
      title="Welcher Arbeitgeber?"
      lead="Ihre Adresse ist für mehrere hinterlegt. Sie können jederzeit wechseln."
    />
    <ul class="plain-list">
      {desks.map((desk) => (
        <li>
          <Link href={deskPath(desk)}>{`${desk.employer}, ${desk.place}`}</Link>
        </li>
      ))}
    </ul>
    <Form action="/betrieb/anmeldung/ende">
      <Button kind="quiet" icon="sign-out">
        Abmelden
      </Button>
    </Form>
  </DoorFrame>
);

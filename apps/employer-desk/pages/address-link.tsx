import type { AddressLink, LinkState } from "#domain/desk/address-links";
import type { Scope } from "#domain/scope";
import type { Problem } from "#kernel";
import { Button, CodeInput, Form, PageTitle } from "#ui";
import { wording } from "#web";
import { FormErrors } from "./form-errors.tsx";
import { DoorFrame } from "./frame.tsx";

interface AddressLinkProps {
  scope: Scope;
  link: AddressLink;
  action: string;
  employer: string;
  state: LinkState;
  token: string;
  problems: Problem[];
}

const words = {
  stop: {
    title: "Änderung stoppen",
    lead: "Danach bleibt die bisherige E-Mail-Adresse hinterlegt.",
    button: "Änderung stoppen",
  },
  confirm: {
    title: "Adresse bestätigen",
    lead: "Danach wissen wir, dass Sie die E-Mails an diese Adresse lesen.",
    button: "Adresse bestätigen",
  },
} as const;

const ends: Record<Exclude<LinkState, "open">, [title: string, text: string]> = {
  confirmed: [
    "Danke, die Adresse ist bestätigt",
    "Sie gilt, sobald der Kreis zugestimmt hat und danach 24 Stunden vergangen sind.",
  ],
  over: ["Diese Änderung ist abgeschlossen", "Sie wurde gestoppt, abgelehnt oder ist schon vollzogen."],
};

/** Stops or confirms another address on file. */
export function AddressLinkPage({ scope, link, action, employer, state, token, problems }: AddressLinkProps) {
  if (state !== "open") {
    const [title, text] = ends[state];
    return (
      <DoorFrame scope={scope} title={title}>
        <PageTitle kicker={employer} title={title} lead={text} />
      </DoorFrame>
    );
  }
  const { title, lead, button } = words[link];
  return (
    <DoorFrame scope={scope} title={title}>
      <FormErrors problems={problems} />
      <PageTitle kicker={employer} title={title} lead={lead} />
      <Form action={action} hidden={{ _form: token }}>
        <CodeInput
          name="code"
          label="Code aus der E-Mail"
          hint="Sechs Ziffern. So ändert kein Programm etwas, das Links in E-Mails prüft."
          error={wording(problems, "de").of("code")}
        />
        <Button kind={link === "stop" ? "danger" : "primary"}>{button}</Button>
      </Form>
    </DoorFrame>
  );
}

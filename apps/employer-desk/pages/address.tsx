import type { AddressView } from "#domain/desk/view-address";
import type { Problem } from "#kernel";
import { Button, FactList, Field, Form, Notice, PageTitle, Section } from "#ui";
import { one, shortDateTime, wording, type Typed } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { FormErrors } from "./form-errors.tsx";
import { DeskFrame, type PageProps } from "./frame.tsx";

interface AddressProps extends PageProps, AddressView {
  typed: Typed;
  problems: Problem[];
}

/** With which address one signs in, and how it can become another. */
export function AddressPage({ change, typed, problems, ...page }: AddressProps) {
  const { desk } = page;
  const words = wording(problems, "de");
  const path = deskPath(desk, "/adresse");
  return (
    <DeskFrame {...page} path="/adresse" title="Hinterlegte Adresse">
      <FormErrors problems={problems} />
      <PageTitle
        title="Hinterlegte Adresse"
        lead="Wer die E-Mails an diese Adresse liest, kann sich hier anmelden. Auf der Website steht sie nicht."
      />
      <FactList items={[{ term: "Adresse", detail: desk.address }]} />
      {change ? (
        <Notice
          kind="warning"
          title={`Geändert werden soll sie in ${change.newAddress}.`}
          actions={
            <Form action={`${path}/stopp`} layout="inline">
              <Button kind="danger">Änderung stoppen</Button>
            </Form>
          }
        >
          <FactList
            items={[
              { term: "Gefragt", detail: shortDateTime(change.askedAt, "de") },
              {
                term: "Der Kreis",
                detail: change.agreedAt
                  ? `hat am ${shortDateTime(change.agreedAt, "de")} zugestimmt`
                  : "hat noch nicht entschieden",
              },
              { term: "Die neue Adresse", detail: change.confirmedAt ? "ist bestätigt" : "ist noch nicht bestätigt" },
              {
                term: "Gilt",
                detail: change.agreedAt
                  ? `frühestens ab ${shortDateTime(change.effectiveAt!, "de")}`
                  : "24 Stunden nach der Zustimmung des Kreises",
              },
            ]}
          />
        </Notice>
      ) : (
        <Section title="Andere Adresse hinterlegen">
          <ol>
            <li>Die bisherige Adresse bekommt sofort eine E-Mail und kann die Änderung stoppen.</li>
            <li>Die neue Adresse bekommt eine E-Mail und bestätigt, dass sie gelesen wird.</li>
            <li>Der Kreis stimmt zu. 24 Stunden später gilt die neue Adresse.</li>
          </ol>
          <Form action={path}>
            <Field
              name="address"
              kind="email"
              label="Neue E-Mail-Adresse"
              value={one(typed, "address")}
              error={words.of("address")}
              autocomplete="email"
              required
            />
            <Button>Änderung anfragen</Button>
          </Form>
        </Section>
      )}
      <Section title="Wie dürfen wir Sie ansprechen?">
        <Form action={`${path}/name`}>
          <Field
            name="contactName"
            label="Ihr Name"
            hint="Den Namen sieht nur das Team des Kreises."
            value={"contactName" in typed ? one(typed, "contactName") : desk.contactName}
            error={words.of("contactName")}
            optional="(freiwillig)"
          />
          <Button kind="secondary">Speichern</Button>
        </Form>
      </Section>
    </DeskFrame>
  );
}

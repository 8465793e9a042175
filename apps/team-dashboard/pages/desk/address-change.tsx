import type { AccountView } from "#domain/desk/list-accounts";
import { Button, FactList, Form, Notice } from "#ui";
import { shortDateTime } from "#web";

interface AddressChangeProps {
  change: AccountView["changes"][number];
  path: string;
  mayWrite: boolean;
}

/** An address that is to become another one: what has happened, and the county's word. */
export function AddressChangeNotice({ change, path, mayWrite }: AddressChangeProps) {
  const { newAddress, askedAt, askedBy, agreedAt, confirmedAt } = change;
  return (
    <Notice
      kind="warning"
      title={`Die hinterlegte Adresse soll ${newAddress} werden.`}
      actions={
        mayWrite &&
        (agreedAt === null ? (
          <>
            <Form action={`${path}/adresse/zustimmung`} layout="inline">
              <Button>Zustimmen</Button>
            </Form>
            <Form action={`${path}/adresse/ablehnung`} layout="inline">
              <Button kind="secondary">Ablehnen</Button>
            </Form>
          </>
        ) : (
          <Form action={`${path}/adresse/stopp`} layout="inline">
            <Button kind="secondary">Stoppen</Button>
          </Form>
        ))
      }
    >
      {agreedAt === null && (
        <p>
          Rufen Sie vorher an: Wer die Adresse hat, kann den Eintrag ändern. Nach Ihrer Zustimmung dauert es 24 Stunden.
        </p>
      )}
      <FactList
        items={[
          {
            term: "Gefragt",
            detail: `${shortDateTime(askedAt, "de")}, ${askedBy === "desk" ? "vom Arbeitgeber" : "vom Kreis"}`,
          },
          { term: "Zugestimmt", detail: agreedAt ? shortDateTime(agreedAt, "de") : "noch nicht" },
          { term: "Neue Adresse bestätigt", detail: confirmedAt ? shortDateTime(confirmedAt, "de") : "noch nicht" },
        ]}
      />
    </Notice>
  );
}

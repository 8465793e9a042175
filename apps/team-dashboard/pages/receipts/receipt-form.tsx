import type { Alike } from "#domain/receipts/book-receipt";
import type { ReceiptChoices } from "#domain/receipts/list-receipts";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, Link, Notice, PageTitle } from "#ui";
import type { Typed } from "#web";
import { periodText, receiptKinds } from "../../texts/receipts.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface ReceiptFormProps extends PageProps {
  choices: ReceiptChoices;
  token: string;
  typed: Typed;
  problems?: Problem[];
  /** Receipts that are there already, of the same number or just alike. */
  alike?: Alike[];
  /** Whether a file came along, which a browser does not send a second time by itself. */
  hadFile?: boolean;
}

/** Books one receipt. */
export function ReceiptFormPage({
  choices,
  token,
  typed,
  problems = [],
  alike = [],
  hadFile,
  ...page
}: ReceiptFormProps) {
  const { grant, lines, campaigns } = choices;
  const path = `/team/foerderung/${grant.id}/belege`;
  const { of, box } = formFields(typed, problems);
  const mightBeTheSame = problems.some(({ rule }) => rule === "alike") || typed.another !== undefined;
  return (
    <TeamFrame {...page} path={path} title="Beleg buchen">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={grant.title}
        title="Beleg buchen"
        lead={`Was gebucht ist, bleibt so stehen. Stimmt etwas nicht, wird der Beleg storniert und neu gebucht. Bewilligungszeitraum: ${periodText(grant.startsOn, grant.endsOn)}.`}
      />
      {alike.length > 0 && (
        <Notice kind="warning" title="Schon gebucht">
          {alike.map(({ id, number }) => (
            <p>
              <Link href={`${path}/${id}`}>Beleg {number} ansehen</Link>
            </p>
          ))}
        </Notice>
      )}
      <Form action={path} enctype="multipart/form-data" hidden={{ _form: token }}>
        {mightBeTheSame && (
          <Field kind="checkbox" {...box("another")} label="Das ist ein anderer Beleg, bitte trotzdem buchen" />
        )}
        <Field
          {...of("number")}
          label="Belegnummer"
          hint="wie auf dem Beleg oder in der Kasse, in dieser Förderung nur einmal"
          width="medium"
          required
        />
        <Field
          {...of("paidOn")}
          kind="date"
          label="Bezahlt am"
          min={grant.startsOn}
          max={grant.endsOn}
          width="medium"
          required
        />
        <Field {...of("payee")} label="Empfänger" hint="an wen, bei einer Erstattung: von wem" required />
        <Field {...of("purpose")} label="Zweck" required />
        <Field
          {...of("lineId")}
          kind="select"
          label="Ansatz"
          empty="Bitte auswählen"
          options={lines.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
          required
        />
        <Field
          {...of("campaignId")}
          kind="select"
          label="Aktion"
          optional="(freiwillig)"
          hint="Der Betrag zählt dann zu ihren Kosten."
          empty="keine"
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Field
          {...of("kind")}
          kind="radios"
          label="Art"
          options={[
            { value: "expense", label: receiptKinds.expense },
            { value: "refund", label: `${receiptKinds.refund}: Geld kam zurück` },
          ]}
        />
        <Field
          {...of("amountCents")}
          label="Betrag in Euro"
          hint="zum Beispiel 1.250,50; immer ohne Minus"
          inputmode="decimal"
          width="short"
          required
        />
        <Field
          kind="file"
          name="file"
          label="Beleg als Bild oder PDF"
          optional="(freiwillig)"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          hint={
            hadFile
              ? "Bitte die Datei noch einmal auswählen. Höchstens 10 MB."
              : "JPEG, PNG, WebP oder PDF, höchstens 10 MB. Kann auch später dazukommen."
          }
          error={of("file").error}
        />
        <ButtonRow>
          <Button>Buchen</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

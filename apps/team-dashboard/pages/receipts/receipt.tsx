import type { ReceiptView } from "#domain/receipts/list-receipts";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, FactList, Field, Form, Link, Notice, PageTitle, Section, Tag } from "#ui";
import { shortDateTime, type Typed } from "#web";
import { dayText, receiptKinds } from "../../texts/receipts.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { Amount } from "./receipts.tsx";

interface ReceiptProps extends PageProps {
  view: ReceiptView;
  typed?: Typed;
  problems?: Problem[];
}

/** One receipt as it was booked, with what can still be done: add its file, or cancel it. */
export function ReceiptPage({ view: { grant, receipt }, typed = {}, problems = [], ...page }: ReceiptProps) {
  const list = `/team/foerderung/${grant.id}/belege`;
  const path = `${list}/${receipt.id}`;
  const mayBook = mayActAs("editor", page.member.role) && receipt.cancelledAt === null;
  return (
    <TeamFrame {...page} path={path} title={`Beleg ${receipt.number}`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={<Link href={list}>Belege: {grant.title}</Link>}
        title={`Beleg ${receipt.number}`}
        meta={receipt.cancelledAt === null ? undefined : <Tag tone="problem">storniert</Tag>}
      />
      {receipt.cancelledAt !== null && (
        <Notice kind="warning" title={`Storniert am ${shortDateTime(receipt.cancelledAt, "de")}`}>
          <p class="plain-text">{receipt.cancelReason}</p>
        </Notice>
      )}
      <FactList
        items={[
          { term: "Betrag", detail: <Amount receipt={receipt} /> },
          { term: "Art", detail: receiptKinds[receipt.kind] },
          { term: "Bezahlt am", detail: dayText(receipt.paidOn) },
          { term: "Empfänger", detail: receipt.payee || "gelöscht" },
          { term: "Zweck", detail: receipt.purpose || "gelöscht" },
          { term: "Ansatz", detail: `${receipt.line} ${receipt.lineName}` },
          {
            term: "Aktion",
            detail: receipt.campaign ? (
              <Link href={`/team/aktionen/${receipt.campaignId}`}>{receipt.campaign}</Link>
            ) : (
              "keine"
            ),
          },
          {
            term: "Datei",
            detail: receipt.filePath ? <FileLink path={path} type={receipt.fileType} /> : "noch keine",
          },
          {
            term: "Gebucht",
            detail: `${shortDateTime(receipt.bookedAt, "de")}${receipt.bookedBy ? ` von ${receipt.bookedBy}` : ""}`,
          },
        ]}
      />
      {mayBook && receipt.filePath === null && <AddFile path={path} problems={problems} />}
      {mayBook && <Cancel path={path} typed={typed} problems={problems} />}
    </TeamFrame>
  );
}

const FileLink = ({ path, type }: { path: string; type: string | null }) =>
  type === "application/pdf" ? (
    <Link href={`${path}/datei`} download>
      PDF herunterladen
    </Link>
  ) : (
    <Link href={`${path}/datei`}>Bild ansehen</Link>
  );

interface ActionProps {
  path: string;
  problems: Problem[];
}

const AddFile = ({ path, problems }: ActionProps) => (
  <Section title="Datei nachreichen">
    <Form action={`${path}/datei`} enctype="multipart/form-data">
      <Field
        kind="file"
        name="file"
        label="Beleg als Bild oder PDF"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        hint="JPEG, PNG, WebP oder PDF, höchstens 10 MB. Eine Datei lässt sich später nicht austauschen."
        error={formFields({}, problems).of("file").error}
      />
      <Button kind="secondary" icon="upload">
        Hochladen
      </Button>
    </Form>
  </Section>
);

const Cancel = ({ path, typed, problems }: ActionProps & { typed: Typed }) => (
  <Section title="Stornieren">
    <p>Der Beleg bleibt in der Liste stehen, zählt aber in keiner Summe mehr. Das lässt sich nicht zurücknehmen.</p>
    <Form action={`${path}/storno`}>
      <Field {...formFields(typed, problems).of("reason")} kind="textarea" label="Warum?" rows={3} required />
      <Button kind="danger">Beleg stornieren</Button>
    </Form>
  </Section>
);

import type { listOrphans, Orphan } from "#domain/care/list-orphans";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, ButtonRow, DataTable, EmptyState, Field, FieldGroup, Form, Pagination } from "#ui";
import { longDate, many, one, shortDate, wholeNumber, wording, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import type { PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";

export interface OrphansProps extends PageProps {
  orphans: Awaited<ReturnType<typeof listOrphans>>;
  typed?: Typed;
  problems?: Problem[];
}

const PATH = "/verzeichnis/verwaiste";

/** Employers no county vouches for: the agency keeps them and offers them to a county. */
export function OrphansPage({
  orphans: { rows, next, number, counties },
  typed = {},
  problems = [],
  ...page
}: OrphansProps) {
  const isLead = mayActAs("lead", page.member.role);
  const words = wording(problems, "de");
  const ticked = many(typed, "id");
  const nameOf = (row: Orphan) =>
    isLead ? (
      <Field kind="checkbox" id={row.id} name="id" value={row.id} label={row.name} checked={ticked.includes(row.id)} />
    ) : (
      row.name
    );
  const table = (
    <DataTable
      id="verwaiste"
      caption="Verwaiste Arbeitgeber"
      captionHidden
      narrow="stack"
      columns={[{ label: "Arbeitgeber" }, { label: "Ort" }, { label: "Wie es dazu kam" }, { label: "Angeboten" }]}
      rows={rows.map((row) => [nameOf(row), row.place, history(row), offer(row, isLead)])}
    />
  );
  return (
    <DirectoryFrame
      {...page}
      path={PATH}
      title="Verwaiste"
      lead="Arbeitgeber, die kein aktiver Kreis pflegt: Ihr Kreis ruht oder hat sie abgegeben. Bieten Sie sie einem Kreis an; er entscheidet selbst."
    >
      <FormErrors problems={problems} />
      {rows.length === 0 ? (
        <EmptyState title="Niemand ist verwaist">
          <p>Für jeden Arbeitgeber steht ein aktiver Kreis ein.</p>
        </EmptyState>
      ) : !isLead ? (
        table
      ) : (
        <Form action={`${PATH}/angebote`} label="Verwaiste Arbeitgeber versorgen">
          <div id="id">{table}</div>
          <FieldGroup
            legend="Einem Kreis anbieten"
            hint="Der Kreis findet die Angebote bei sich und nimmt an oder lehnt ab. Bis dahin bleibt alles, wie es ist."
            layout="grid"
          >
            <Field
              name="county"
              kind="select"
              label="Kreis"
              empty="Bitte wählen"
              value={one(typed, "county")}
              error={words.of("county")}
              options={counties.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
            <Field
              name="note"
              label="Nachricht dazu"
              optional="(freiwillig)"
              value={one(typed, "note")}
              error={words.of("note")}
              maxlength={500}
            />
          </FieldGroup>
          <ButtonRow>
            <Button icon="handshake">Ausgewählte anbieten</Button>
            <Button kind="secondary" icon="shield" formAction={`${PATH}/obhut`}>
              In Obhut nehmen
            </Button>
          </ButtonRow>
          <p class="hint">
            In Obhut nehmen heißt: Die Agentur steht für Arbeitgeber eines ruhenden Kreises ein, bis ein Kreis sie
            übernimmt. Beide Seiten finden das im Protokoll.
          </p>
        </Form>
      )}
      {isLead &&
        rows
          .filter(({ offerId }) => offerId !== null)
          .map(({ offerId }) => <Form id={withdrawalOf(offerId)} action={`${PATH}/angebote/${offerId}/ruecknahme`} />)}
      <Pagination
        label="Weitere Arbeitgeber"
        summary={number > rows.length ? `${wholeNumber(number, "de")} insgesamt` : undefined}
        next={next ? { href: `${PATH}?nach=${next}`, label: "Weiter" } : undefined}
      />
    </DirectoryFrame>
  );
}

function history({ inCustody, custodyFrom, custodySince, givenUp, voucher }: Orphan): string {
  if (!inCustody) return `${voucher} ruht`;
  if (custodySince === null) return "von der Agentur aufgenommen";
  return givenUp
    ? `von ${custodyFrom} abgegeben am ${shortDate(custodySince, "de")}`
    : `in Obhut seit ${shortDate(custodySince, "de")}, vorher ${custodyFrom}`;
}

const withdrawalOf = (offerId: string | null) => `ruecknahme-${offerId}`;

const offer = ({ offeredTo, offeredAt, offerId, name }: Orphan, isLead: boolean) =>
  offeredTo === null || offeredAt === null ? (
    "noch nicht"
  ) : (
    <>
      an {offeredTo}, seit {longDate(offeredAt, "de")}{" "}
      {isLead && (
        <Button kind="quiet" small form={withdrawalOf(offerId)} label={`Angebot von ${name} zurückziehen`}>
          Zurückziehen
        </Button>
      )}
    </>
  );

import { reportKindNames, reportTitle } from "#domain/funding-reports/report-words";
import type { ReportsView } from "#domain/funding-reports/view-report";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, DataTable, EmptyState, Field, Form, Link, PageTitle, Section, Tag } from "#ui";
import { euros, shortDate, type Typed } from "#web";
import { receiptsText } from "../../texts/receipts.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { GrantTabs } from "../receipts/grant-tabs.tsx";

interface ReportsProps extends PageProps {
  view: ReportsView;
  typed: Typed;
  problems?: Problem[];
}

/** The reports of a grant, drafts and frozen ones, and the button for a new one. */
export function ReportsPage({ view: { grant, reports }, typed, problems = [], ...page }: ReportsProps) {
  const path = `/team/foerderung/${grant.id}/nachweise`;
  const { of } = formFields(typed, problems);
  return (
    <TeamFrame {...page} path={path} title="Nachweise">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={grant.title}
        title="Nachweise"
        lead="Zwischen- und Verwendungsnachweis entstehen aus Belegen, Kennzahlen, Aktionen und Erfahrungen."
      />
      <GrantTabs grant={grant.id} part="/nachweise" />
      <DataTable
        id="nachweise"
        caption="Nachweise dieser Förderung"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Nachweis" },
          { label: "Stand" },
          { label: "Belege" },
          { label: "Ausgaben", numeric: true },
          { label: "Dateien" },
        ]}
        rows={reports.map((report) => [
          <>
            <Link href={`${path}/${report.id}`}>{reportTitle(report)}</Link>
            {report.reason && <p class="hint">Berichtigung: {report.reason}</p>}
          </>,
          report.frozenAt === null ? (
            <Tag>Entwurf</Tag>
          ) : (
            <>
              <Tag tone="success">eingefroren</Tag> {shortDate(report.frozenAt, "de")} von {report.frozenBy}
            </>
          ),
          report.receipts === null ? "–" : receiptsText(report.receipts),
          report.paidCents === null ? "–" : euros(report.paidCents, "de"),
          <>
            <Link href={`${path}/${report.id}/nachweis.pdf`} download>
              PDF
            </Link>{" "}
            <Link href={`${path}/${report.id}/nachweis.xlsx`} download>
              Excel
            </Link>
          </>,
        ])}
        empty={
          <EmptyState title="Noch kein Nachweis">
            <p>Ein Klick stellt den Entwurf zusammen und sagt, was noch fehlt.</p>
          </EmptyState>
        }
      />
      {mayActAs("editor", page.member.role) && (
        <Section title="Neuer Nachweis">
          <Form action={path}>
            <Field
              {...of("kind")}
              kind="radios"
              label="Art"
              options={[
                { value: "interim", label: `${reportKindNames.interim} über einen Teil der Laufzeit` },
                { value: "final", label: `${reportKindNames.final} über die ganze Laufzeit` },
              ]}
            />
            <Field
              {...of("fromOn")}
              kind="date"
              label="Von"
              hint="nur beim Zwischennachweis"
              min={grant.startsOn}
              max={grant.endsOn}
              width="medium"
            />
            <Field
              {...of("toOn")}
              kind="date"
              label="Bis"
              hint="nur beim Zwischennachweis"
              min={grant.startsOn}
              max={grant.endsOn}
              width="medium"
            />
            <Button>Entwurf zusammenstellen</Button>
          </Form>
        </Section>
      )}
    </TeamFrame>
  );
}

import { reportKindNames, reportTitle } from "#domain/funding-reports/report-words";
import type { DraftView } from "#domain/funding-reports/view-report";
import { mayActAs } from "#domain/team/actors";
import type { FundingReport } from "#db/repositories";
import type { FrozenAccount, Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, Link, Notice, PageTitle, Section, Tag } from "#ui";
import { shortDateTime, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { AccountFigures } from "./account-figures.tsx";
import { DraftText, FrozenText } from "./report-text.tsx";

interface ReportProps extends PageProps {
  report: FundingReport;
  account: FrozenAccount;
  /** Only of a draft. */
  sentences?: DraftView["sentences"];
  missing?: DraftView["missing"];
  typed?: Typed;
  problems?: Problem[];
}

/** One report: as a draft with what is missing first and every sentence to work on, frozen as it was handed in. */
export function ReportPage({ report, account, sentences, missing, typed = {}, problems = [], ...page }: ReportProps) {
  const list = `/team/foerderung/${report.grantId}/nachweise`;
  const path = `${list}/${report.id}`;
  const mayWrite = mayActAs("editor", page.member.role);
  const mayFreeze = mayActAs("lead", page.member.role);
  return (
    <TeamFrame {...page} path={path} title={reportTitle(report)}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={<Link href={list}>Nachweise: {account.grant.title}</Link>}
        title={reportTitle(report)}
        meta={report.frozenAt === null ? <Tag>Entwurf</Tag> : <Tag tone="success">eingefroren</Tag>}
        actions={
          <>
            <ButtonLink kind="secondary" icon="download" href={`${path}/nachweis.pdf`} download>
              PDF
            </ButtonLink>
            <ButtonLink kind="secondary" icon="download" href={`${path}/nachweis.xlsx`} download>
              Excel
            </ButtonLink>
          </>
        }
      />
      {report.reason && <Notice title={`Berichtigung, ${report.version}. Fassung`}>{report.reason}</Notice>}
      {report.frozenAt !== null && (
        <Notice kind="success" title={`Eingefroren am ${shortDateTime(report.frozenAt, "de")} von ${account.frozenBy}`}>
          Alles auf dieser Seite steht so, wie es an diesem Tag war.
          {account.missing.length > 0 && (
            <>
              {" "}
              Damals fehlte noch:
              <ul>
                {account.missing.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      {missing && <MissingList missing={missing} />}
      {sentences ? (
        <DraftText report={report} sentences={sentences} path={path} mayWrite={mayWrite} />
      ) : (
        <FrozenText sentences={account.sentences} />
      )}
      <AccountFigures account={account} />
      {sentences && mayWrite && (
        <DraftActions report={report} path={path} missing={missing ?? []} mayFreeze={mayFreeze} problems={problems} />
      )}
      {!sentences && mayFreeze && (
        <Section title="Berichtigen">
          <p>Eine Berichtigung wird eine neue Fassung. Diese hier bleibt, wie sie ist.</p>
          <Form action={`${path}/berichtigung`}>
            <Field
              {...formFields(typed, problems).of("reason")}
              kind="textarea"
              label="Was hat sich geändert, und warum?"
              rows={3}
              required
            />
            <Button kind="secondary">Neue Fassung beginnen</Button>
          </Form>
        </Section>
      )}
    </TeamFrame>
  );
}

/** What is missing, before it is handed in. */
const MissingList = ({ missing }: Pick<DraftView, "missing">) =>
  missing.length === 0 ? (
    <Notice kind="success" title="Es fehlt nichts" />
  ) : (
    <Notice kind="warning" title={missing.length === 1 ? "Eines fehlt noch" : `${missing.length} Dinge fehlen noch`}>
      <ul>
        {missing.map(({ text, path }) => (
          <li>
            <Link href={path}>{text}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );

interface DraftActionsProps {
  report: FundingReport;
  path: string;
  missing: DraftView["missing"];
  mayFreeze: boolean;
  problems: Problem[];
}

const DraftActions = ({ report, path, missing, mayFreeze, problems }: DraftActionsProps) => (
  <Section title="Fertigstellen">
    <p>
      Zahlen, Belege und Ziele folgen dem heutigen Stand. Der Text stammt von {shortDateTime(report.refreshedAt, "de")};
      beim Aktualisieren bleibt stehen, was Sie selbst formuliert haben.
    </p>
    <Form action={`${path}/aktualisierung`} layout="inline">
      <Button kind="secondary" icon="edit">
        Text aktualisieren
      </Button>
    </Form>
    {mayFreeze ? (
      <Form action={`${path}/abschluss`} hidden={{ revision: String(report.revision) }}>
        {missing.length > 0 && (
          <Field
            kind="checkbox"
            {...formFields({}, problems).box("anyway")}
            label="Ich habe gesehen, was noch fehlt. Der Nachweis soll trotzdem eingefroren werden; die Lücken stehen dann darin."
          />
        )}
        <Button>{reportKindNames[report.kind]} einfrieren</Button>
      </Form>
    ) : (
      <p>Einfrieren kann ihn die Leitung.</p>
    )}
    <ButtonRow>
      <ButtonLink kind="quiet" href={`${path}/verwerfung`}>
        Entwurf verwerfen
      </ButtonLink>
    </ButtonRow>
  </Section>
);

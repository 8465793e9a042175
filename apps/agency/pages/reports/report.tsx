import type { ReportPage } from "#domain/experience-reports/view-report";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Field,
  Form,
  Link,
  Notice,
  PageTitle,
  Section,
  Tag,
} from "#ui";
import { longDate, wording } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { SectionList } from "./section-list.tsx";

interface ReportProps extends PageProps {
  report: ReportPage;
  problems?: Problem[];
}

/** A report while it is composed: its sections in order, what can be added, and its versions. */
export function ReportPageView({ report, problems = [], ...page }: ReportProps) {
  const path = `/berichte/${report.id}`;
  const mayEdit = mayActAs("editor", page.member.role);
  return (
    <AgencyFrame {...page} path={path} title={report.title}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/berichte", label: "Berichte" }, { label: report.title }]} />
      <PageTitle
        title={report.title}
        lead={report.subtitle}
        meta={
          <>
            {report.latest === 0 ? <Tag>Entwurf</Tag> : <Tag tone="success">Fassung {report.latest}</Tag>}
            {report.latest > 0 && <Link href={`/erfahrungsbericht/${report.slug}`}>Öffentlich ansehen</Link>}
            {mayEdit && <Link href={`${path}/angaben`}>Titel und Zusammenfassung ändern</Link>}
          </>
        }
        actions={
          <>
            <ButtonLink kind="secondary" icon="eye" href={`${path}/vorschau`}>
              Vorschau
            </ButtonLink>
            {mayActAs("lead", page.member.role) && report.sections.length > 0 && (
              <ButtonLink icon="share" href={`${path}/veroeffentlichung`}>
                {report.latest === 0 ? "Veröffentlichen" : "Neue Fassung"}
              </ButtonLink>
            )}
          </>
        }
      />
      {report.latest > 0 && !report.isPublished && (
        <Notice title={`Seit Fassung ${report.latest} geändert`}>
          <p>Öffentlich steht weiter die veröffentlichte Fassung, bis Sie eine neue herausgeben.</p>
        </Notice>
      )}
      <Section title="Abschnitte">
        {report.sections.length === 0 ? (
          <EmptyState level={3} title="Noch leer">
            <p>
              Nehmen Sie Erfahrungen hinein, Zahlen, die die Kreise freigegeben haben, oder schreiben Sie etwas Eigenes.
            </p>
          </EmptyState>
        ) : (
          <SectionList sections={report.sections} path={path} mayEdit={mayEdit} />
        )}
      </Section>
      {mayEdit && <Adding report={report} path={path} problems={problems} />}
      {report.versions.length > 0 && (
        <Section title="Veröffentlichte Fassungen">
          <ul>
            {report.versions.map(({ number, publishedAt, reason }) => (
              <li>
                <Link href={`/erfahrungsbericht/${report.slug}/v/${number}`}>Fassung {number}</Link> vom{" "}
                {longDate(publishedAt, "de")}
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </AgencyFrame>
  );
}

function Adding({ report, path, problems }: { report: ReportPage; path: string; problems: Problem[] }) {
  return (
    <Section title="Dazunehmen" lead="Neues kommt ans Ende; danach geben Sie ihm seinen Platz.">
      <ButtonRow>
        <ButtonLink kind="secondary" icon="edit" href={`${path}/abschnitte/neu?art=text`}>
          Eigener Text
        </ButtonLink>
        <ButtonLink kind="secondary" icon="idea" href={`${path}/erfahrungen`}>
          Erfahrungen
        </ButtonLink>
        <ButtonLink kind="secondary" icon="chart" href={`${path}/abschnitte/neu?art=figures`}>
          Zahlen
        </ButtonLink>
      </ButtonRow>
      {report.rounds.length > 0 && (
        <Form action={`${path}/runden`} layout="inline" label="Alle Antworten einer Runde">
          <Field
            name="round"
            kind="select"
            label="Alle Antworten einer Runde"
            options={report.rounds.map(({ id, title, answered }) => ({
              value: id,
              label: `${title} (${answered === 1 ? "eine Antwort" : `${answered} Antworten`})`,
            }))}
            error={wording(problems, "de").of("round")}
          />
          <Button kind="secondary" icon="plus">
            Hineinnehmen
          </Button>
        </Form>
      )}
    </Section>
  );
}

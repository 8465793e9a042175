import type { ReportList } from "#domain/experience-reports/list-reports";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination, Tag } from "#ui";
import { shortDate } from "#web";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface ReportsProps extends PageProps {
  list: ReportList;
  /** The address of the next page. */
  next?: string;
}

/** The agency's reports of experience, drafts too. */
export function ReportsPage({ list: { reports }, next, ...page }: ReportsProps) {
  const start = mayActAs("editor", page.member.role) && (
    <ButtonLink icon="plus" href="/berichte/neu">
      Bericht beginnen
    </ButtonLink>
  );
  return (
    <AgencyFrame {...page} path="/berichte" title="Erfahrungsberichte">
      <PageTitle
        title="Erfahrungsberichte"
        lead="Aus Erfahrungen, Zahlen und eigenen Texten zusammengestellt. Jede veröffentlichte Fassung bleibt unter ihrer Adresse, wie sie war."
        actions={reports.length > 0 && start}
      />
      <DataTable
        id="berichte"
        caption="Erfahrungsberichte, die neuesten zuerst"
        captionHidden
        narrow="stack"
        columns={[{ label: "Bericht" }, { label: "Stand" }, { label: "Öffentlich" }, { label: "Zuletzt geändert" }]}
        rows={reports.map(({ id, title, latest, slug, updatedAt }) => [
          <Link href={`/berichte/${id}`}>{title}</Link>,
          latest > 0 ? <Tag tone="success">Fassung {latest}</Tag> : <Tag>Entwurf</Tag>,
          latest > 0 ? <Link href={`/erfahrungsbericht/${slug}`}>/erfahrungsbericht/{slug}</Link> : "–",
          shortDate(updatedAt, "de"),
        ])}
        empty={
          <EmptyState title="Noch kein Bericht" actions={start}>
            <p>Beginnen Sie mit dem Titel; Texte, Erfahrungen und Zahlen kommen danach Stück für Stück dazu.</p>
          </EmptyState>
        }
      />
      <Pagination label="Weitere Berichte" next={next ? { href: next, label: "Ältere" } : undefined} />
    </AgencyFrame>
  );
}

import type { listPublished } from "#domain/experience-reports/read-report";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { EmptyState, ItemList, PageBody, PageTitle, PostItem } from "#ui";
import { longDate } from "#web";
import { hrefIn } from "../href.ts";
import { reportTexts } from "../texts/reports.ts";
import { Frame } from "./frame.tsx";

interface ReportsProps {
  scope: Scope;
  language: Language;
  reports: Awaited<ReturnType<typeof listPublished>>;
}

/** Every published report, the newest first. */
export function ReportsPage({ scope, language, reports }: ReportsProps) {
  const t = reportTexts(language);
  const href = hrefIn(language);
  return (
    <Frame scope={scope} language={language} path="/erfahrungsbericht" title={t.title} description={t.lead}>
      <PageBody>
        <PageTitle title={t.title} lead={t.lead} meta={t.germanOnly ? <p>{t.germanOnly}</p> : undefined} />
        {reports.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : (
          <ItemList>
            {reports.map(({ slug, title, subtitle, summary, number, publishedAt }) => (
              <PostItem
                level={2}
                href={href(`/erfahrungsbericht/${slug}`)}
                title={<span lang="de">{title}</span>}
                kicker={t.edition(number, longDate(publishedAt, language))}
                summary={<span lang="de">{summary || subtitle}</span>}
              />
            ))}
          </ItemList>
        )}
      </PageBody>
    </Frame>
  );
}

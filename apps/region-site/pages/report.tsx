import borders from "../../../data/suedwestfalen.topo.json" with { type: "json" };
import { citationOf, versionPath } from "#domain/experience-reports/citation";
import type { PublishedPage } from "#domain/experience-reports/read-report";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { Breadcrumbs, ButtonLink, FactList, Link, Notice, PageBody, PageTitle, Section, type MapTopology } from "#ui";
import { fileSize, longDate, ReportBody, ReportContents } from "#web";
import { hrefIn } from "../href.ts";
import { reportTexts } from "../texts/reports.ts";
import { Frame } from "./frame.tsx";
import { reportData } from "./report-data.ts";

export interface ReportProps {
  scope: Scope;
  language: Language;
  page: PublishedPage;
  /** The path of this page without its language. */
  path: string;
}

/** A published version of a report, to read, to print and to cite. */
export function ReportPage({ scope, language, page, path }: ReportProps) {
  const t = reportTexts(language);
  const href = hrefIn(language);
  const { content, slug, number, publishedAt, fileBytes } = page;
  const own = versionPath(slug, number);
  const file = (
    <ButtonLink kind="secondary" icon="download" href={`${own}.pdf`} download>
      {t.pdf(fileSize(fileBytes, language))}
    </ButtonLink>
  );
  return (
    <Frame
      scope={scope}
      language={language}
      path={path}
      title={content.title}
      description={content.summary || content.subtitle}
      jsonLd={reportData(scope, page)}
    >
      <PageBody>
        <Breadcrumbs
          label={t.here}
          items={[{ href: href("/erfahrungsbericht"), label: t.title }, { label: content.title }]}
        />
        <PageTitle
          title={<span lang="de">{content.title}</span>}
          kicker={content.subtitle && <span lang="de">{content.subtitle}</span>}
          lead={content.summary && <span lang="de">{content.summary}</span>}
          meta={[scope.tenant.name, t.edition(number, longDate(publishedAt, language)), t.germanOnly]
            .filter(Boolean)
            .join(" · ")}
          actions={file}
        />
        <Standing page={page} language={language} />
        <ReportContents report={content} title={t.contents} />
        <ReportBody
          report={content}
          borders={borders as unknown as MapTopology}
          pictureHref={(section, place) => `${own}/bild/${section}-${place}`}
        />
      </PageBody>
      <Section title={t.cite} tone="tint" lead={t.citeText}>
        <p class="citation" lang="de">
          {citationOf({
            publisher: scope.tenant.name,
            title: content.title,
            number,
            publishedAt,
            address: `${scope.origin}${own}`,
          })}
        </p>
        {file}
      </Section>
      <Section title={t.versions}>
        <Versions page={page} language={language} />
      </Section>
    </Frame>
  );
}

type Part = Pick<ReportProps, "page" | "language">;

/** What changed in this version, and what has changed since. */
function Standing({ page: { slug, number, versions, reason }, language }: Part) {
  const t = reportTexts(language);
  const newer = versions.filter((version) => version.number > number);
  return (
    <>
      {newer.length > 0 && (
        <Notice
          kind="warning"
          title={t.newerTitle(newer[0]!.number)}
          actions={<Link href={hrefIn(language)(`/erfahrungsbericht/${slug}`)}>{t.toNewest}</Link>}
        >
          <p>{t.newerText}</p>
          <ul lang="de">
            {newer.map((version) => (
              <li>
                Fassung {version.number}: {version.reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {reason && (
        <Notice title={t.correctedTitle(number - 1)}>
          <p lang="de">{reason}</p>
        </Notice>
      )}
    </>
  );
}

function Versions({ page: { slug, number, versions }, language }: Part) {
  const t = reportTexts(language);
  return (
    <FactList
      items={versions.map((version) => ({
        term:
          version.number === number ? (
            `${t.edition(version.number, longDate(version.publishedAt, language))} (${t.this})`
          ) : (
            <Link href={hrefIn(language)(versionPath(slug, version.number))}>
              {t.edition(version.number, longDate(version.publishedAt, language))}
            </Link>
          ),
        detail: version.reason ? <span lang="de">{version.reason}</span> : t.first,
      }))}
    />
  );
}

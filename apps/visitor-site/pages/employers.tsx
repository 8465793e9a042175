import type { Place } from "#domain/directory/places-to-choose";
import type { EmployerQuery } from "#domain/directory/list-employers";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { ButtonLink, Columns, EmptyState, ItemList, Notice, PageBody, PageTitle, Pagination } from "#ui";
import { wholeNumber } from "#web";
import { hrefIn } from "../href.ts";
import { employerTexts } from "../texts/employers.ts";
import { CountyMap } from "./county-map.tsx";
import { directoryAddress } from "./directory-address.ts";
import { EmployerEntry, type ListedEmployer } from "./employer-items.tsx";
import { EmployersFilter } from "./employers-filter.tsx";
import { Frame } from "./frame.tsx";

export interface Listed {
  employers: ListedEmployer[];
  total: number;
  places: Place[];
  planningAreas: string[];
  /** The last slug of a list that goes on. */
  next?: string;
  /** Of a search: its folded words, which page this is, and whether only something similar was found. */
  words?: string[];
  page?: number;
  pages?: number;
  similar?: boolean;
}

export interface EmployersPageProps {
  scope: Scope;
  language: Language;
  filter: EmployerQuery;
  query?: string;
  after?: string;
  listed: Listed;
}

export function EmployersPage({ scope, language, filter, query, after, listed }: EmployersPageProps) {
  const { tenant } = scope;
  const t = employerTexts(language);
  const href = hrefIn(language);
  const careers = tenant.programmes.includes("careers");
  const [title, lead] = careers ? [t.title, t.lead] : [t.titlePractices, t.leadPractices];
  const { employers, places, words, similar } = listed;
  const plain = directoryAddress(filter) === "/arbeitgeber" && !query && !after;
  return (
    <Frame scope={scope} language={language} path="/arbeitgeber" title={title} description={lead} noindex={!plain}>
      <PageBody>
        <PageTitle title={title} lead={lead} />
        <EmployersFilter
          scope={scope}
          language={language}
          filter={filter}
          query={query}
          listed={listed}
          result={t.found(wholeNumber(listed.total, language), listed.total === 1)}
        />
        {similar && <Notice kind="info" title={t.similar(query ?? "")} />}
        <Columns kind="main-aside">
          <div>
            {employers.length === 0 ? (
              <EmptyState
                title={t.none}
                actions={
                  !filter.region && (
                    <ButtonLink
                      kind="secondary"
                      href={href(directoryAddress({ ...filter, region: true }, { q: query }))}
                    >
                      {t.wholeRegion(tenant.regionName)}
                    </ButtonLink>
                  )
                }
              >
                <p>{t.noneText}</p>
              </EmptyState>
            ) : (
              <ItemList label={t.list}>
                {employers.map((employer) => (
                  <EmployerEntry employer={employer} language={language} level={2} words={words} similar={similar} />
                ))}
              </ItemList>
            )}
            <Pages language={language} filter={filter} query={query} after={after} listed={listed} />
          </div>
          <CountyMap
            countyAgs={tenant.countyAgs ?? ""}
            places={places}
            addressOf={(slug) => href(directoryAddress({ ...filter, municipality: slug }, { q: query }))}
            words={{
              title: t.map,
              finding: t.mapFinding,
              table: t.mapTable,
              source: t.mapSource,
              place: t.mapPlace,
              number: t.mapNumber,
            }}
          />
        </Columns>
      </PageBody>
    </Frame>
  );
}

function Pages({
  language,
  filter,
  query,
  after,
  listed: { next, page = 1, pages = 1 },
}: Omit<EmployersPageProps, "scope">) {
  const t = employerTexts(language);
  const at = (more: Record<string, string | number | undefined>) =>
    hrefIn(language)(directoryAddress(filter, { q: query, ...more }));
  if (query) {
    return (
      <Pagination
        label={t.pages}
        previous={page > 1 ? { href: at({ seite: page > 2 ? page - 1 : undefined }), label: t.previous } : undefined}
        next={page < pages ? { href: at({ seite: page + 1 }), label: t.next } : undefined}
        summary={t.pageOf(page, pages)}
      />
    );
  }
  return (
    <Pagination
      label={t.pages}
      previous={after ? { href: at({}), label: t.first } : undefined}
      next={next ? { href: at({ nach: next }), label: t.next } : undefined}
    />
  );
}

import type { findOfKind, OwnKind } from "#domain/search/find-everything";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { EmptyState, ItemList, Link, PageBody, PageTitle } from "#ui";
import { wholeNumber } from "#web";
import { addressWith } from "../address.ts";
import { hrefIn } from "../href.ts";
import { searchTexts } from "../texts/search.ts";
import { ResultPages } from "./finding/result-pages.tsx";
import { FoundItem } from "./found-entry.tsx";
import { Frame } from "./frame.tsx";

type SearchKindPageProps = Awaited<ReturnType<typeof findOfKind>> & {
  scope: Scope;
  language: Language;
  query: string;
  kind: OwnKind;
};

const named = { post: "neues", event: "termine" } as const;

/** All news or all dates that answer a search. */
export function SearchKindPage(props: SearchKindPageProps) {
  const { scope, language, query, kind, found, total, page, pages, words, similar } = props;
  const t = searchTexts(language);
  const href = hrefIn(language);
  const at = (more: { seite?: number }) => addressWith("/suche", { q: query, nur: named[kind], ...more });
  const title = `${t.kinds[kind]}: ${t.titleOf(query)}`;
  return (
    <Frame
      scope={scope}
      language={language}
      path="/suche"
      query={at({ seite: page > 1 ? page : undefined }).slice("/suche".length)}
      title={title}
      description={t.lead}
      noindex
    >
      <PageBody>
        <PageTitle title={title} lead={t.found(wholeNumber(total, language), total === 1)} />
        <p>
          <Link href={href(addressWith("/suche", { q: query }))}>{t.back}</Link>
        </p>
        {found.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : (
          <ItemList>
            {found.map((entry) => (
              <FoundItem kind={kind} entry={entry} language={language} level={2} words={words} similar={similar} />
            ))}
          </ItemList>
        )}
        <ResultPages words={t} page={page} pages={pages} addressOf={(more) => href(at(more))} />
      </PageBody>
    </Frame>
  );
}

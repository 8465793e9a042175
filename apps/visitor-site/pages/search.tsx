import type { findEverything, FoundGroup } from "#domain/search/find-everything";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { ButtonLink, EmptyState, Field, FilterBar, ItemList, MoreLink, Notice, PageBody, PageTitle } from "#ui";
import { wholeNumber } from "#web";
import { addressWith } from "../address.ts";
import { hrefIn } from "../href.ts";
import { findingTexts } from "../texts/finding.ts";
import { searchTexts } from "../texts/search.ts";
import { FoundItem } from "./found-entry.tsx";
import { Frame } from "./frame.tsx";

interface SearchPageProps {
  scope: Scope;
  language: Language;
  query?: string;
  region: boolean;
  /** Nothing where nothing was asked for yet. */
  results?: Awaited<ReturnType<typeof findEverything>>;
}

export function SearchPage(props: SearchPageProps) {
  const { scope, language, query, region, results } = props;
  const t = searchTexts(language);
  const title = query ? t.titleOf(query) : t.title;
  return (
    <Frame
      scope={scope}
      language={language}
      path="/suche"
      query={addressWith("", { q: query, region })}
      title={title}
      description={t.lead}
      noindex
    >
      <PageBody>
        <PageTitle title={t.title} lead={t.lead} />
        <FilterBar
          action={hrefIn(language)("/suche")}
          label={t.label}
          submit={t.submit}
          result={results && t.found(wholeNumber(results.total, language), results.total === 1)}
        >
          <Field kind="search" name="q" label={t.query} value={query} placeholder={t.queryHint} maxlength={200} />
          <Field kind="checkbox" name="region" label={t.region(scope.tenant.regionName)} value="1" checked={region} />
        </FilterBar>
        {!results && <Start {...props} />}
        {results?.similar && <Similar {...props} meant={results.meant} />}
        {results?.total === 0 && <Nothing {...props} elsewhere={results.elsewhere} />}
        {results?.groups.map((group) => (
          <Group {...props} group={group} words={results.words} similar={results.similar} />
        ))}
      </PageBody>
    </Frame>
  );
}

function Start({ scope, language }: SearchPageProps) {
  const t = searchTexts(language);
  const href = hrefIn(language);
  const { programmes, features } = scope.tenant;
  const ways = [
    { path: "/arbeitgeber", label: programmes.includes("careers") ? t.employers : t.practices },
    { path: "/angebote", label: t.openings },
    ...(features.includes("events") ? [{ path: "/termine", label: t.events }] : []),
    { path: "/neues", label: t.posts },
  ];
  return (
    <EmptyState
      title={t.start}
      actions={ways.map(({ path, label }) => (
        <ButtonLink kind="secondary" href={href(path)}>
          {label}
        </ButtonLink>
      ))}
    >
      <p>{t.startText}</p>
    </EmptyState>
  );
}

function Similar({ language, query = "", region, meant }: SearchPageProps & { meant?: string }) {
  return (
    <Notice
      kind="info"
      title={searchTexts(language).similar(query)}
      actions={
        meant && (
          <ButtonLink kind="secondary" small href={hrefIn(language)(addressWith("/suche", { q: meant, region }))}>
            {findingTexts(language).meant(meant)}
          </ButtonLink>
        )
      }
    />
  );
}

function Nothing({
  scope,
  language,
  query,
  elsewhere: { employers, openings },
}: SearchPageProps & { elsewhere: { employers: number; openings: number } }) {
  const t = searchTexts(language);
  const href = hrefIn(language);
  const { regionName } = scope.tenant;
  const number = (value: number) => wholeNumber(value, language);
  const some = employers + openings > 0;
  return (
    <EmptyState
      title={some ? t.elsewhere : t.none}
      actions={
        <>
          {some && (
            <ButtonLink href={href(addressWith("/suche", { q: query, region: true }))}>
              {findingTexts(language).elsewhere(regionName, number(employers + openings))}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={href("/kontakt")}>
            {t.ask}
          </ButtonLink>
        </>
      }
    >
      <p>{some ? t.elsewhereText(number(employers), number(openings), regionName) : t.noneText}</p>
    </EmptyState>
  );
}

interface GroupProps extends SearchPageProps {
  group: FoundGroup;
  words: string[];
  similar: boolean;
}

function Group({ language, query, region, group: { kind, found, total }, words, similar }: GroupProps) {
  const t = searchTexts(language);
  const id = `treffer-${kind}`;
  const all = {
    employer: addressWith("/arbeitgeber", { q: query, region }),
    opening: addressWith("/angebote", { q: query, region }),
    post: addressWith("/suche", { q: query, nur: "neues" }),
    event: addressWith("/suche", { q: query, nur: "termine" }),
  }[kind];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t.kinds[kind]} <span class="facet-count">({wholeNumber(total, language)})</span>
      </h2>
      <ItemList>
        {found.map((entry) => (
          <FoundItem kind={kind} entry={entry} language={language} words={words} similar={similar} />
        ))}
      </ItemList>
      {total > found.length && (
        <p>
          <MoreLink href={hrefIn(language)(all)} label={t.all(wholeNumber(total, language))} />
        </p>
      )}
    </section>
  );
}

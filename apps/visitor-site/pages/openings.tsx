import { labels } from "#domain/directory/labels";
import type { Place } from "#domain/directory/places-to-choose";
import type { OpeningQuery } from "#domain/openings/list-openings";
import type { Scope } from "#domain/scope";
import { sectors, type Language, type OpeningKind } from "#kernel";
import { ButtonLink, EmptyState, Field, FilterBar, ItemList, Notice, PageBody, PageTitle, Pagination } from "#ui";
import { wholeNumber } from "#web";
import { addressWith } from "../address.ts";
import { hrefIn } from "../href.ts";
import { openingTexts } from "../texts/openings.ts";
import { Frame } from "./frame.tsx";
import { OpeningEntry, type ListedOpening } from "./opening-items.tsx";
import { optionsOf, placeOptions } from "./place-options.ts";

export interface ListedOpenings {
  openings: ListedOpening[];
  total: number;
  places: Place[];
  next?: string;
  words?: string[];
  page?: number;
  pages?: number;
  similar?: boolean;
}

interface OpeningsPageProps {
  scope: Scope;
  language: Language;
  /** The kinds of the county's programmes. */
  kinds: OpeningKind[];
  filter: OpeningQuery;
  query?: string;
  after?: string;
  listed: ListedOpenings;
}

const listAddress = (
  { kind, municipality, sector, region }: OpeningQuery,
  more: Record<string, string | number | undefined> = {},
) =>
  addressWith("/angebote", {
    q: more.q,
    art: kind,
    ort: municipality,
    branche: sector,
    region,
    nach: more.nach,
    seite: more.seite,
  });

export function OpeningsPage(props: OpeningsPageProps) {
  const { scope, language, filter, query, after, listed } = props;
  const t = openingTexts(language);
  const { title, none, noneText, list } = t.words;
  const lead = t.words.lead;
  const href = hrefIn(language);
  const plain = listAddress(filter) === "/angebote" && !query && !after;
  return (
    <Frame scope={scope} language={language} path="/angebote" title={title} description={lead} noindex={!plain}>
      <PageBody>
        <PageTitle title={title} lead={lead} />
        <OpeningsFilter {...props} />
        {listed.similar && <Notice kind="info" title={t.similar(query ?? "")} />}
        {listed.openings.length === 0 ? (
          <EmptyState
            title={none}
            actions={
              !filter.region && (
                <ButtonLink kind="secondary" href={href(listAddress({ ...filter, region: true }, { q: query }))}>
                  {t.wholeRegion(scope.tenant.regionName)}
                </ButtonLink>
              )
            }
          >
            <p>{noneText}</p>
          </EmptyState>
        ) : (
          <ItemList label={list}>
            {listed.openings.map((opening) => (
              <OpeningEntry
                opening={opening}
                language={language}
                level={2}
                words={listed.words}
                similar={listed.similar}
              />
            ))}
          </ItemList>
        )}
        <Pages {...props} />
      </PageBody>
    </Frame>
  );
}

function OpeningsFilter({ scope, language, kinds, filter, query, listed }: OpeningsPageProps) {
  const t = openingTexts(language);
  const { words } = t;
  const href = hrefIn(language);
  const narrowed = listAddress(filter, { q: query }) !== "/angebote";
  return (
    <FilterBar
      action={href("/angebote")}
      label={words.filter}
      submit={words.submit}
      reset={narrowed ? { href: href("/angebote"), label: words.reset } : undefined}
      more={{
        label: words.more,
        open: Boolean(filter.kind || filter.sector || filter.region),
        children: (
          <>
            <Field
              kind="select"
              name="art"
              label={words.kind}
              value={filter.kind}
              empty={words.everyKind}
              options={optionsOf(kinds, labels(language).openings)}
            />
            <Field
              kind="select"
              name="branche"
              label={words.sector}
              value={filter.sector}
              empty={words.everySector}
              options={optionsOf(sectors, labels(language).sectors)}
            />
            <Field
              kind="checkbox"
              name="region"
              label={t.region(scope.tenant.regionName)}
              value="1"
              checked={filter.region}
            />
          </>
        ),
      }}
      result={t.found(wholeNumber(listed.total, language), listed.total === 1)}
    >
      <Field kind="search" name="q" label={words.query} value={query} placeholder={words.queryHint} maxlength={200} />
      <Field
        kind="select"
        name="ort"
        label={words.place}
        value={filter.municipality}
        empty={words.everyPlace}
        options={placeOptions(listed.places, words)}
      />
    </FilterBar>
  );
}

function Pages({ language, filter, query, after, listed: { next, page = 1, pages = 1 } }: OpeningsPageProps) {
  const { words, pageOf } = openingTexts(language);
  const at = (more: Record<string, string | number | undefined>) =>
    hrefIn(language)(listAddress(filter, { q: query, ...more }));
  if (query) {
    return (
      <Pagination
        label={words.pages}
        previous={
          page > 1 ? { href: at({ seite: page > 2 ? page - 1 : undefined }), label: words.previous } : undefined
        }
        next={page < pages ? { href: at({ seite: page + 1 }), label: words.next } : undefined}
        summary={pageOf(page, pages)}
      />
    );
  }
  return (
    <Pagination
      label={words.pages}
      previous={after ? { href: at({}), label: words.first } : undefined}
      next={next ? { href: at({ nach: next }), label: words.next } : undefined}
    />
  );
}

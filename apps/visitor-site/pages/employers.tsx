import type { Choices } from "#domain/directory/choices";
import type { EmployerQuery } from "#domain/directory/list-employers";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { ButtonLink, Columns, ItemList, Notice, PageBody, PageTitle } from "#ui";
import { wholeNumber } from "#web";
import { hrefIn } from "../href.ts";
import { employerTexts } from "../texts/employers.ts";
import { findingTexts } from "../texts/finding.ts";
import { directoryAddress, type ListPlace } from "./directory-address.ts";
import { EmployerEntry, type ListedEmployer } from "./employer-items.tsx";
import { EmployersFacets } from "./employers-facets.tsx";
import { NothingFound } from "./finding/nothing-found.tsx";
import { ResultPages } from "./finding/result-pages.tsx";
import { ResultsMap } from "./finding/results-map.tsx";
import { SearchForm } from "./finding/search-form.tsx";
import { Views } from "./finding/views.tsx";
import { Frame } from "./frame.tsx";

export interface Listed extends Choices {
  employers: ListedEmployer[];
  unknownPlace: boolean;
  /** The last slug of a list that goes on. */
  next?: string;
  /** Of a search: its folded words, which page this is, whether only something similar was found, and what was meant. */
  words?: string[];
  page?: number;
  pages?: number;
  similar?: boolean;
  meant?: string;
  /** How many the rest of the region has, where the county has none. */
  elsewhere?: number;
}

/** Where in the directory somebody is, beside its filter. */
export interface DirectoryPlace {
  query?: string;
  /** The place as typed, and its slug where it is known. */
  typed?: string;
  slug?: string;
  nearestFirst: boolean;
  asMap: boolean;
  after?: string;
}

export interface EmployersPageProps {
  scope: Scope;
  language: Language;
  filter: EmployerQuery;
  place: DirectoryPlace;
  listed: Listed;
}

export function EmployersPage(props: EmployersPageProps) {
  const { scope, language, filter, place, listed } = props;
  const { tenant } = scope;
  const t = employerTexts(language);
  const careers = tenant.programmes.includes("careers");
  const [title, lead] = careers ? [t.title, t.lead] : [t.titlePractices, t.leadPractices];
  const { query, asMap, nearestFirst } = place;
  const own: ListPlace = { q: query, reihe: nearestFirst ? "naehe" : undefined };
  const at = (more: ListPlace = {}) => hrefIn(language)(directoryAddress(filter, { ...own, ...more }));
  const narrowed = directoryAddress(filter, own) !== "/arbeitgeber";
  return (
    <Frame
      scope={scope}
      language={language}
      path="/arbeitgeber"
      query={directoryAddress(filter, { ...own, ansicht: asMap ? "karte" : undefined }).slice("/arbeitgeber".length)}
      title={title}
      description={lead}
      noindex={narrowed || asMap || place.after !== undefined}
    >
      <PageBody>
        <PageTitle title={title} lead={lead} />
        <SearchForm
          language={language}
          regionName={tenant.regionName}
          path="/arbeitgeber"
          label={t.filter}
          words={t}
          query={query}
          place={{ typed: place.typed, unknown: listed.unknownPlace, radius: filter.radius, nearestFirst }}
          places={listed.places}
          asMap={asMap}
          narrowed={narrowed}
          result={t.found(wholeNumber(listed.total, language), listed.total === 1)}
        />
        <Columns kind="aside-main">
          <EmployersFacets {...props} />
          <div>
            <Views language={language} asMap={asMap} addresses={{ list: at(), map: at({ ansicht: "karte" }) }} />
            {listed.similar && <Similar {...props} at={at} />}
            <Results {...props} at={at} />
          </div>
        </Columns>
      </PageBody>
    </Frame>
  );
}

type Addressed = EmployersPageProps & { at(more?: ListPlace): string };

function Similar({ language, place, listed, at }: Addressed) {
  return (
    <Notice
      kind="info"
      title={employerTexts(language).similar(place.query ?? "")}
      actions={
        listed.meant && (
          <ButtonLink kind="secondary" small href={at({ q: listed.meant })}>
            {findingTexts(language).meant(listed.meant)}
          </ButtonLink>
        )
      }
    />
  );
}

function Results({ scope, language, filter, place, listed, at }: Addressed) {
  const t = employerTexts(language);
  const href = hrefIn(language);
  const { tenant } = scope;
  if (listed.employers.length === 0)
    return (
      <NothingFound
        language={language}
        regionName={tenant.regionName}
        title={t.none}
        text={t.noneText}
        query={place.query}
        elsewhere={listed.elsewhere ?? 0}
        wider={filter.region ? undefined : href(directoryAddress({ ...filter, region: true }, { q: place.query }))}
        withoutFilters={
          directoryAddress(filter) !== "/arbeitgeber" ? href(directoryAddress({}, { q: place.query })) : undefined
        }
      />
    );
  if (place.asMap)
    return (
      <ResultsMap
        countyAgs={filter.region || filter.radius ? "" : (tenant.countyAgs ?? "")}
        language={language}
        places={listed.places}
        addressOf={(slug) =>
          href(directoryAddress({ ...filter, municipality: slug, radius: undefined }, { q: place.query }))
        }
      />
    );
  return (
    <>
      <ItemList label={t.list}>
        {listed.employers.map((employer) => (
          <EmployerEntry
            employer={employer}
            language={language}
            level={2}
            words={listed.words}
            similar={listed.similar}
          />
        ))}
      </ItemList>
      <ResultPages
        words={t}
        page={listed.page}
        pages={listed.pages}
        after={place.after}
        next={listed.next}
        addressOf={at}
      />
    </>
  );
}

import type { Choices } from "#domain/directory/choices";
import type { OpeningQuestion } from "#domain/openings/opening-question";
import type { Scope } from "#domain/scope";
import type { Language, OpeningKind } from "#kernel";
import { ButtonLink, Columns, ItemList, Notice, PageBody, PageTitle } from "#ui";
import { wholeNumber } from "#web";
import { hrefIn } from "../href.ts";
import { findingTexts } from "../texts/finding.ts";
import { openingTexts } from "../texts/openings.ts";
import { AlertInvitation } from "./alert-invitation.tsx";
import type { ListPlace } from "./directory-address.ts";
import type { DirectoryPlace } from "./employers.tsx";
import { NothingFound } from "./finding/nothing-found.tsx";
import { ResultPages } from "./finding/result-pages.tsx";
import { ResultsMap } from "./finding/results-map.tsx";
import { SearchForm } from "./finding/search-form.tsx";
import { Views } from "./finding/views.tsx";
import { Frame } from "./frame.tsx";
import { OpeningEntry, type ListedOpening } from "./opening-items.tsx";
import { openingsAddress } from "./openings-address.ts";
import { OpeningsFacets } from "./openings-facets.tsx";

export interface ListedOpenings extends Choices {
  openings: ListedOpening[];
  unknownPlace: boolean;
  next?: string;
  /** Of a search: its folded words, which page this is, whether only something similar was found, and what was meant. */
  words?: string[];
  page?: number;
  pages?: number;
  similar?: boolean;
  meant?: string;
  elsewhere?: number;
}

export interface OpeningsPageProps {
  scope: Scope;
  language: Language;
  /** The kinds of the county's programmes. */
  kinds: OpeningKind[];
  question: OpeningQuestion;
  place: Omit<DirectoryPlace, "query">;
  listed: ListedOpenings;
}

export function OpeningsPage(props: OpeningsPageProps) {
  const { scope, language, question, place, listed } = props;
  const t = openingTexts(language);
  const { title, lead } = t.words;
  const { asMap, nearestFirst } = place;
  const reihe = nearestFirst ? ("naehe" as const) : undefined;
  const at = (more: ListPlace = {}) =>
    hrefIn(language)(openingsAddress({ ...question, query: more.q ?? question.query }, { reihe, ...more }));
  const narrowed = openingsAddress(question, { reihe }) !== "/angebote";
  return (
    <Frame
      scope={scope}
      language={language}
      path="/angebote"
      query={openingsAddress(question, { reihe, ansicht: asMap ? "karte" : undefined }).slice("/angebote".length)}
      title={title}
      description={lead}
      noindex={narrowed || asMap || place.after !== undefined}
    >
      <PageBody>
        <PageTitle title={title} lead={lead} />
        <SearchForm
          language={language}
          regionName={scope.tenant.regionName}
          path="/angebote"
          label={t.words.filter}
          words={t.words}
          query={question.query}
          place={{ typed: place.typed, unknown: listed.unknownPlace, radius: question.radius, nearestFirst }}
          places={listed.places}
          asMap={asMap}
          narrowed={narrowed}
          result={t.found(wholeNumber(listed.total, language), listed.total === 1)}
        />
        <Columns kind="aside-main">
          <OpeningsFacets {...props} />
          <div>
            <Views language={language} asMap={asMap} addresses={{ list: at(), map: at({ ansicht: "karte" }) }} />
            {listed.similar && <Similar {...props} at={at} />}
            <Results {...props} at={at} />
            {!listed.similar && !listed.unknownPlace && <AlertInvitation question={question} language={language} />}
          </div>
        </Columns>
      </PageBody>
    </Frame>
  );
}

type Addressed = OpeningsPageProps & { at(more?: ListPlace): string };

function Similar({ language, question, listed, at }: Addressed) {
  return (
    <Notice
      kind="info"
      title={openingTexts(language).similar(question.query ?? "")}
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

function Results({ scope, language, question, place, listed, at }: Addressed) {
  const t = openingTexts(language);
  const href = hrefIn(language);
  const { tenant } = scope;
  const { query, region, radius } = question;
  if (listed.openings.length === 0)
    return (
      <NothingFound
        language={language}
        regionName={tenant.regionName}
        title={t.words.none}
        text={t.words.noneText}
        query={query}
        elsewhere={listed.elsewhere ?? 0}
        wider={region ? undefined : href(openingsAddress({ ...question, region: true }))}
        withoutFilters={
          openingsAddress({ ...question, query: undefined }) !== "/angebote"
            ? href(openingsAddress({ query }))
            : undefined
        }
      />
    );
  if (place.asMap)
    return (
      <ResultsMap
        countyAgs={region || radius ? "" : (tenant.countyAgs ?? "")}
        language={language}
        places={listed.places}
        addressOf={(slug) => href(openingsAddress({ ...question, municipality: slug, radius: undefined }))}
      />
    );
  return (
    <>
      <ItemList label={t.words.list}>
        {listed.openings.map((opening) => (
          <OpeningEntry opening={opening} language={language} level={2} words={listed.words} similar={listed.similar} />
        ))}
      </ItemList>
      <ResultPages
        words={{ ...t.words, pageOf: t.pageOf }}
        page={listed.page}
        pages={listed.pages}
        after={place.after}
        next={listed.next}
        addressOf={at}
      />
    </>
  );
}

import type { ExperienceQuery } from "#domain/experience/experience-filter";
import type { Library } from "#domain/experience/find-experiences";
import {
  againNames,
  costBandNames,
  effortBandNames,
  orderNames,
  targetGroupNames,
  triedBandNames,
} from "#domain/experience/labels";
import { campaignKindNames } from "#domain/figures/labels";
import { EmptyState, Field, FilterBar, ItemList, PageTitle, Pagination } from "#ui";
import { wholeNumber } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ExperienceEntry } from "./entry.tsx";
import { ExperienceTabs } from "./experience-tabs.tsx";

interface LibraryProps extends PageProps {
  library: Library;
  query: ExperienceQuery;
  /** The address of the next page. */
  next?: string;
}

const PATH = "/team/erfahrungen";
const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
/** Each choice with how many there are; what there is none of stays, as long as it is what was chosen. */
const countedOptions = (names: Record<string, string>, counts: Record<string, number> = {}, chosen?: string) =>
  Object.entries(names)
    .filter(([value]) => (counts[value] ?? 0) > 0 || value === chosen)
    .map(([value, label]) => ({ value, label: `${label} (${wholeNumber(counts[value] ?? 0, "de")})` }));

/** What all counties have learned, to be searched. */
export function LibraryPage({ library: { experiences, count, facets, counties }, query, next, ...page }: LibraryProps) {
  return (
    <TeamFrame {...page} path={PATH} title="Erfahrungen">
      <PageTitle
        title="Erfahrungen"
        lead="Was andere Kreise gemacht haben, was es kostete, was daraus wurde. Mit einem Klick wird ein Plan daraus."
      />
      <ExperienceTabs at="region" />
      <FilterBar
        action={PATH}
        label="Erfahrungen suchen"
        submit="Suchen"
        reset={{ href: PATH, label: "Alles zeigen" }}
        result={foundText(count)}
      >
        <Field name="q" kind="search" label="Suchwort" value={query.q} />
        <Field
          name="kind"
          kind="select"
          label="Art"
          empty="alle"
          value={query.kind}
          options={countedOptions(campaignKindNames, facets.kind, query.kind)}
        />
        <Field
          name="targetGroup"
          kind="select"
          label="Für wen"
          empty="alle Gruppen"
          value={query.targetGroup}
          options={countedOptions(targetGroupNames, facets.targetGroup, query.targetGroup)}
        />
        <Field
          name="effort"
          kind="select"
          label="Aufwand"
          empty="egal"
          value={query.effort}
          options={countedOptions(effortBandNames, facets.effort, query.effort)}
        />
        <Field
          name="cost"
          kind="select"
          label="Kosten je Kontakt"
          empty="egal"
          value={query.cost}
          options={countedOptions(costBandNames, facets.cost, query.cost)}
        />
        <Field
          name="again"
          kind="select"
          label="Würden sie es wieder tun?"
          empty="egal"
          value={query.again}
          options={countedOptions(againNames, facets.again, query.again)}
        />
        <Field
          name="tried"
          kind="select"
          label="Von anderen ausprobiert"
          empty="egal"
          value={query.tried}
          options={countedOptions(triedBandNames, facets.tried, query.tried)}
        />
        <Field
          name="county"
          kind="select"
          label="Kreis"
          empty="alle Kreise"
          value={query.county}
          options={countedOptions(
            Object.fromEntries(counties.map(({ slug, name }) => [slug, name])),
            facets.county,
            query.county,
          )}
        />
        <Field name="order" kind="select" label="Reihenfolge" value={query.order} options={optionsOf(orderNames)} />
      </FilterBar>
      {experiences.length === 0 ? (
        <EmptyState title="Dazu gibt es noch keine Erfahrung">
          <p>Nehmen Sie einen Filter heraus oder suchen Sie nach einem anderen Wort.</p>
        </EmptyState>
      ) : (
        <ItemList label="Gefundene Erfahrungen">
          {experiences.map((experience) => (
            <ExperienceEntry experience={experience} level={2} />
          ))}
        </ItemList>
      )}
      <Pagination label="Weitere Erfahrungen" next={next ? { href: next, label: "Weitere" } : undefined} />
    </TeamFrame>
  );
}

const foundText = (count: number) =>
  count === 1 ? "Eine Erfahrung gefunden" : `${wholeNumber(count, "de")} Erfahrungen gefunden`;

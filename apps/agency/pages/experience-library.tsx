import type { Library } from "#domain/experience/find-experiences";
import type { ExperienceQuery } from "#domain/experience/experience-filter";
import { costBandNames, effortBandNames, triedBandNames } from "#domain/experience/labels";
import { campaignKindNames } from "#domain/figures/labels";
import { EmptyState, Field, FilterBar, ItemList, PageTitle, Pagination, PostItem } from "#ui";
import { euros, longDate } from "#web";
import { againNames, targetGroupNames } from "../texts/words.ts";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface LibraryProps extends PageProps {
  library: Library;
  query: ExperienceQuery;
  /** The address of the next page. */
  next?: string;
}

const orders = {
  newest: "Neueste zuerst",
  useful: "Nützlichste zuerst",
  cheapest: "Günstigste zuerst",
  tried: "Meist übernommene zuerst",
} as const;
const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
/** Each choice with how many there are; what there is none of is left out unless it was chosen. */
const countedOptions = (names: Record<string, string>, counts: Record<string, number> = {}, chosen?: string) =>
  optionsOf(names)
    .filter(({ value }) => (counts[value] ?? 0) > 0 || value === chosen)
    .map(({ value, label }) => ({ value, label: `${label} (${counts[value] ?? 0})` }));

/** What the counties have shared, to search and filter. */
export function ExperienceLibraryPage({ library, query, next, ...page }: LibraryProps) {
  const { experiences, count, counties, facets } = library;
  const any = "alle";
  return (
    <AgencyFrame {...page} path="/erfahrungen" title="Erfahrungen">
      <PageTitle
        title="Erfahrungen"
        lead="Was die Kreise ausprobiert haben, was es kostete und ob sie es wieder tun würden."
      />
      <FilterBar
        action="/erfahrungen"
        label="Erfahrungen suchen"
        submit="Suchen"
        reset={{ href: "/erfahrungen", label: "Alles zeigen" }}
        result={count === 1 ? "1 Erfahrung" : `${count} Erfahrungen`}
      >
        <Field name="q" kind="search" label="Suche" value={query.q} />
        <Field
          name="kind"
          kind="select"
          label="Art"
          empty={any}
          value={query.kind}
          options={countedOptions(campaignKindNames, facets.kind, query.kind)}
        />
        <Field
          name="targetGroup"
          kind="select"
          label="Für wen"
          empty={any}
          value={query.targetGroup}
          options={countedOptions(targetGroupNames, facets.targetGroup, query.targetGroup)}
        />
        <Field
          name="cost"
          kind="select"
          label="Kosten je Kontakt"
          empty={any}
          value={query.cost}
          options={countedOptions(costBandNames, facets.cost, query.cost)}
        />
        <Field
          name="effort"
          kind="select"
          label="Aufwand"
          empty={any}
          value={query.effort}
          options={countedOptions(effortBandNames, facets.effort, query.effort)}
        />
        <Field
          name="tried"
          kind="select"
          label="Von anderen ausprobiert"
          empty={any}
          value={query.tried}
          options={countedOptions(triedBandNames, facets.tried, query.tried)}
        />
        <Field
          name="county"
          kind="select"
          label="Kreis"
          empty={any}
          value={query.county}
          options={countedOptions(
            Object.fromEntries(counties.map(({ slug, name }) => [slug, name])),
            facets.county,
            query.county,
          )}
        />
        <Field
          name="again"
          kind="select"
          label="Wieder so?"
          empty={any}
          value={query.again}
          options={countedOptions(againNames, facets.again, query.again)}
        />
        <Field name="order" kind="select" label="Reihenfolge" value={query.order} options={optionsOf(orders)} />
      </FilterBar>
      {experiences.length > 0 ? (
        <ItemList>
          {experiences.map(({ id, title, summary, kind, county, sharedAt, perContact, adopters, place }) => (
            <PostItem
              level={2}
              href={`/erfahrungen/${id}`}
              title={title}
              kicker={[campaignKindNames[kind], county, place].filter(Boolean).join(" · ")}
              date={{ datetime: new Date(sharedAt * 1000).toISOString(), label: longDate(sharedAt, "de") }}
              summary={[
                summary,
                perContact === null ? "" : `${euros(perContact, "de")} je Kontakt.`,
                adopters === 0
                  ? ""
                  : adopters === 1
                    ? "Ein Kreis hat sie übernommen."
                    : `${adopters} Kreise haben sie übernommen.`,
              ]
                .filter(Boolean)
                .join(" ")}
            />
          ))}
        </ItemList>
      ) : (
        <EmptyState title="Nichts gefunden">
          <p>Mit weniger Filtern oder einem kürzeren Suchwort findet sich vielleicht etwas.</p>
        </EmptyState>
      )}
      <Pagination label="Weitere Erfahrungen" next={next ? { href: next, label: "Weitere" } : undefined} />
    </AgencyFrame>
  );
}

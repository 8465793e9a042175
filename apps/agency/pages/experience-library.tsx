import type { Library } from "#domain/experience/find-experiences";
import type { ExperienceQuery } from "#domain/experience/experience-filter";
import { campaignKindNames } from "#domain/figures/labels";
import { campaignKinds, targetGroups } from "#kernel";
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

const costs = { "bis-1": "unter 1 €", "1-bis-5": "1 bis 5 €", "5-bis-20": "5 bis 20 €", "ab-20": "ab 20 €" } as const;
const orders = {
  newest: "Neueste zuerst",
  useful: "Nützlichste zuerst",
  cheapest: "Günstigste zuerst",
  tried: "Meist übernommene zuerst",
} as const;
const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** What the counties have shared, to search and filter. */
export function ExperienceLibraryPage({ library, query, next, ...page }: LibraryProps) {
  const { experiences, count, counties } = library;
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
          options={campaignKinds.map((kind) => ({ value: kind, label: campaignKindNames[kind] }))}
        />
        <Field
          name="targetGroup"
          kind="select"
          label="Für wen"
          empty={any}
          value={query.targetGroup}
          options={targetGroups.map((group) => ({ value: group, label: targetGroupNames[group] }))}
        />
        <Field
          name="cost"
          kind="select"
          label="Kosten je Kontakt"
          empty={any}
          value={query.cost}
          options={optionsOf(costs)}
        />
        <Field
          name="county"
          kind="select"
          label="Kreis"
          empty={any}
          value={query.county}
          options={counties.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Field
          name="again"
          kind="select"
          label="Wieder so?"
          empty={any}
          value={query.again}
          options={optionsOf(againNames)}
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

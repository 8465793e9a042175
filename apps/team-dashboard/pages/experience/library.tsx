import type { ExperienceItem as Item } from "#db/repositories";
import type { ExperienceQuery } from "#domain/experience/experience-filter";
import type { Library } from "#domain/experience/find-experiences";
import { againNames, costBandNames, orderNames, targetGroupNames } from "#domain/experience/labels";
import { euroText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { EmptyState, ExperienceItem, Field, FilterBar, ItemList, PageTitle, Pagination } from "#ui";
import { wholeNumber } from "#web";
import { againOptions, kindOptions, targetGroupOptions } from "../../texts/campaigns.ts";
import { ratingText } from "../../texts/experience.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ExperienceTabs } from "./experience-tabs.tsx";

interface LibraryProps extends PageProps {
  library: Library;
  query: ExperienceQuery;
  /** The address of the next page. */
  next?: string;
}

const PATH = "/team/erfahrungen";
const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** What all counties have learned, to be searched. */
export function LibraryPage({ library: { experiences, count, counties }, query, next, ...page }: LibraryProps) {
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
        <Field name="kind" kind="select" label="Art" empty="alle" value={query.kind} options={kindOptions} />
        <Field
          name="targetGroup"
          kind="select"
          label="Für wen"
          empty="alle Gruppen"
          value={query.targetGroup}
          options={targetGroupOptions}
        />
        <Field
          name="cost"
          kind="select"
          label="Kosten pro Kontakt"
          empty="egal"
          value={query.cost}
          options={optionsOf(costBandNames)}
        />
        <Field
          name="county"
          kind="select"
          label="Kreis"
          empty="alle Kreise"
          value={query.county}
          options={counties.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Field
          name="again"
          kind="select"
          label="Würden sie es wieder tun?"
          empty="egal"
          value={query.again}
          options={againOptions}
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
            <Entry experience={experience} />
          ))}
        </ItemList>
      )}
      <Pagination label="Weitere Erfahrungen" next={next ? { href: next, label: "Weitere" } : undefined} />
    </TeamFrame>
  );
}

const foundText = (count: number) =>
  count === 1 ? "Eine Erfahrung gefunden" : `${wholeNumber(count, "de")} Erfahrungen gefunden`;

function Entry({ experience }: { experience: Item }) {
  const { id, title, county, kind, targetGroup, summary, reached, perContact, adopters, again, usefulness } =
    experience;
  return (
    <ExperienceItem
      level={2}
      href={`${PATH}/${id}`}
      title={title}
      kicker={`${county} · ${campaignKindNames[kind]} · ${targetGroupNames[targetGroup]}`}
      summary={summary}
      facts={[
        `${wholeNumber(reached, "de")} erreicht`,
        ...(perContact === null ? [] : [`${euroText(perContact)} pro Kontakt`]),
        `Noch einmal: ${againNames[again]}`,
        ...(adopters > 0 ? [`von ${adopters === 1 ? "einem Kreis" : `${adopters} Kreisen`} übernommen`] : []),
      ]}
      usefulness={usefulness === null ? undefined : { value: usefulness, label: ratingText(usefulness) }}
    />
  );
}

import { labels } from "#domain/directory/labels";
import { kindWords } from "#domain/openings/kind-words";
import { workingTimes } from "#domain/openings/opening-input";
import { sectors } from "#kernel";
import { FacetPanel, Field } from "#ui";
import { hrefIn } from "../href.ts";
import { findingTexts } from "../texts/finding.ts";
import { openingTexts } from "../texts/openings.ts";
import { ChoiceFacet, PlaceFacet } from "./finding/choice-facets.tsx";
import { FORM } from "./finding/search-form.tsx";
import { openingsAddress } from "./openings-address.ts";
import type { OpeningsPageProps } from "./openings.tsx";

const named = workingTimes.filter((time) => time !== "");

/** What narrows the openings, each choice with how many there are of it. */
export function OpeningsFacets({ scope, language, kinds, question, place, listed }: OpeningsPageProps) {
  const [t, f, words] = [openingTexts(language), findingTexts(language), labels(language)];
  const { terms, workingTimes: times } = kindWords(language);
  const { facets, places } = listed;
  const { kind, workingTime, sector, region } = question;
  const ansicht = place.asMap ? ("karte" as const) : undefined;
  return (
    <FacetPanel
      title={f.filters}
      submit={f.apply}
      form={FORM}
      open={Boolean(kind ?? workingTime ?? sector) || Boolean(region)}
    >
      <ChoiceFacet
        language={language}
        inOrder
        name="art"
        legend={t.words.kind}
        all={f.everyKind}
        codes={kinds}
        words={words.openings}
        counts={facets.kind}
        chosen={kind}
      />
      <ChoiceFacet
        language={language}
        inOrder
        name="zeit"
        legend={terms.workingTime}
        all={f.everyTime}
        codes={named}
        words={times}
        counts={facets.time}
        chosen={named.find((time) => time === workingTime)}
      />
      <ChoiceFacet
        language={language}
        name="branche"
        legend={t.words.sector}
        all={f.everySector}
        codes={sectors}
        words={words.sectors}
        counts={facets.sector}
        chosen={sector}
      />
      <PlaceFacet
        language={language}
        places={places}
        chosen={place.slug}
        addressOf={(slug) =>
          hrefIn(language)(openingsAddress({ ...question, municipality: slug, radius: undefined }, { ansicht }))
        }
      />
      <Field
        kind="checkbox"
        name="region"
        form={FORM}
        label={t.region(scope.tenant.regionName)}
        value="1"
        checked={region}
      />
    </FacetPanel>
  );
}

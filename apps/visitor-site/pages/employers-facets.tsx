import { labels } from "#domain/directory/labels";
import { benefits, employerKinds, employerSizes, sectors } from "#kernel";
import { Field, FacetPanel } from "#ui";
import { hrefIn } from "../href.ts";
import { employerTexts } from "../texts/employers.ts";
import { findingTexts } from "../texts/finding.ts";
import { directoryAddress, practiceTraits } from "./directory-address.ts";
import type { EmployersPageProps } from "./employers.tsx";
import { ChoiceFacet, PlaceFacet, TickFacet } from "./finding/choice-facets.tsx";
import { FORM } from "./finding/search-form.tsx";

/** What narrows the directory, each choice with how many there are of it. */
export function EmployersFacets({ scope, language, filter, place, listed }: EmployersPageProps) {
  const { tenant } = scope;
  const [t, f, words] = [employerTexts(language), findingTexts(language), labels(language)];
  const { facets, places } = listed;
  const { municipality: _place, radius: _radius, ...further } = filter;
  const [more, traits] = [
    { q: place.query, ansicht: place.asMap ? ("karte" as const) : undefined },
    filter.traits ?? [],
  ];
  const common = { language, counts: facets.traits, chosen: traits };
  return (
    <FacetPanel title={f.filters} submit={f.apply} form={FORM} open={directoryAddress(further) !== "/arbeitgeber"}>
      <ChoiceFacet
        language={language}
        name="art"
        legend={t.kind}
        all={f.everyKind}
        codes={employerKinds}
        words={words.kinds}
        counts={facets.kind}
        chosen={filter.kind}
      />
      <ChoiceFacet
        language={language}
        name="branche"
        legend={t.sector}
        all={f.everySector}
        codes={sectors}
        words={words.sectors}
        counts={facets.sector}
        chosen={filter.sector}
      />
      {tenant.programmes.includes("gp") && (
        <>
          {Object.entries(practiceTraits).map(([name, code], at) => (
            <TickFacet
              {...common}
              name={name}
              legend={at === 0 ? f.practice : t[code]}
              boxes={[{ value: "1", label: t[code], code }]}
            />
          ))}
          <AreaFacet language={language} counts={facets.area} chosen={filter.planningArea} />
        </>
      )}
      <ChoiceFacet
        language={language}
        inOrder
        name="groesse"
        legend={t.size}
        all={f.everySize}
        codes={employerSizes}
        words={words.sizes}
        counts={facets.size}
        chosen={filter.size}
      />
      <TickFacet
        {...common}
        name="vorteil"
        legend={f.benefits}
        boxes={benefits.map((code) => ({ value: code, label: words.benefits[code], code }))}
      />
      <PlaceFacet
        language={language}
        places={places}
        chosen={place.slug}
        addressOf={(slug) =>
          hrefIn(language)(directoryAddress({ ...filter, municipality: slug, radius: undefined }, more))
        }
      />
      <Field
        kind="checkbox"
        name="region"
        form={FORM}
        label={t.region(tenant.regionName)}
        value="1"
        checked={filter.region}
      />
    </FacetPanel>
  );
}

function AreaFacet({
  language,
  counts = {},
  chosen,
}: {
  language: EmployersPageProps["language"];
  counts: Record<string, number> | undefined;
  chosen?: string;
}) {
  const names = [...new Set([...Object.keys(counts), ...(chosen ? [chosen] : [])])].filter(Boolean).sort();
  return (
    <ChoiceFacet
      language={language}
      inOrder
      name="bereich"
      legend={employerTexts(language).area}
      all={findingTexts(language).everyArea}
      codes={names}
      words={Object.fromEntries(names.map((name) => [name, name]))}
      counts={counts}
      chosen={chosen}
    />
  );
}

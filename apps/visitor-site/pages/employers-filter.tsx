import { labels } from "#domain/directory/labels";
import { employerKinds, employerSizes, sectors } from "#kernel";
import { Field, FilterBar } from "#ui";
import { hrefIn } from "../href.ts";
import { employerTexts } from "../texts/employers.ts";
import { directoryAddress } from "./directory-address.ts";
import type { EmployersPageProps } from "./employers.tsx";
import { optionsOf, placeOptions } from "./place-options.ts";

type FilterProps = Pick<EmployersPageProps, "scope" | "language" | "filter" | "query" | "listed"> & { result: string };

/** Search and filters of the directory; their answer has an address to share. */
export function EmployersFilter({ scope, language, filter, query, listed, result }: FilterProps) {
  const t = employerTexts(language);
  const href = hrefIn(language);
  const narrowed = directoryAddress(filter, { q: query }) !== "/arbeitgeber";
  const { municipality: _place, ...further } = filter;
  return (
    <FilterBar
      action={href("/arbeitgeber")}
      label={t.filter}
      submit={t.submit}
      reset={narrowed ? { href: href("/arbeitgeber"), label: t.reset } : undefined}
      more={{
        label: t.more,
        open: directoryAddress(further) !== "/arbeitgeber",
        children: <MoreFilters scope={scope} language={language} filter={filter} listed={listed} />,
      }}
      result={result}
    >
      <Field kind="search" name="q" label={t.query} value={query} placeholder={t.queryHint} maxlength={200} />
      <Field
        kind="select"
        name="ort"
        label={t.place}
        value={filter.municipality}
        empty={t.everyPlace}
        options={placeOptions(listed.places, t)}
      />
    </FilterBar>
  );
}

/** What narrows the list further. */
function MoreFilters({ scope, language, filter, listed }: Omit<FilterProps, "query" | "result">) {
  const t = employerTexts(language);
  const words = labels(language);
  return (
    <>
      <Field
        kind="select"
        name="branche"
        label={t.sector}
        value={filter.sector}
        empty={t.everySector}
        options={optionsOf(sectors, words.sectors)}
      />
      <Field
        kind="select"
        name="art"
        label={t.kind}
        value={filter.kind}
        empty={t.everyKind}
        options={optionsOf(employerKinds, words.kinds)}
      />
      <Field
        kind="select"
        name="groesse"
        label={t.size}
        value={filter.size}
        empty={t.everySize}
        options={optionsOf(employerSizes, words.sizes)}
      />
      {scope.tenant.programmes.includes("gp") && (
        <PracticeFilter language={language} filter={filter} planningAreas={listed.planningAreas} />
      )}
      <Field
        kind="checkbox"
        name="region"
        label={t.region(scope.tenant.regionName)}
        value="1"
        checked={filter.region}
      />
    </>
  );
}

function PracticeFilter({
  language,
  filter,
  planningAreas,
}: Pick<FilterProps, "language" | "filter"> & { planningAreas: string[] }) {
  const t = employerTexts(language);
  return (
    <>
      <Field
        kind="select"
        name="bereich"
        label={t.area}
        value={filter.planningArea}
        empty={t.everyArea}
        options={planningAreas.map((name) => ({ value: name, label: name }))}
      />
      <Field kind="checkbox" name="studierende" label={t.students} value="1" checked={filter.students} />
      <Field kind="checkbox" name="weiterbildung" label={t.training} value="1" checked={filter.training} />
      <Field kind="checkbox" name="nachfolge" label={t.succession} value="1" checked={filter.succession} />
    </>
  );
}

import type { Place } from "#domain/directory/choices";
import { radii, type Radius } from "#domain/search/ask";
import type { Language } from "#kernel";
import { Field, FilterBar } from "#ui";
import { hrefIn } from "../../href.ts";
import { findingTexts } from "../../texts/finding.ts";

/** The form that search field, facets and order of a list belong to. */
export const FORM = "suchen";

/** Where is looked for something: as typed, as known, and how far around. */
interface PlaceShown {
  typed?: string;
  unknown: boolean;
  radius?: Radius;
  nearestFirst: boolean;
}

interface SearchFormProps {
  language: Language;
  regionName: string;
  /** The path of the list, `/arbeitgeber`. */
  path: string;
  label: string;
  words: { query: string; queryHint: string; submit: string };
  query?: string;
  place: PlaceShown;
  places: readonly Place[];
  asMap: boolean;
  narrowed: boolean;
  result: string;
}

/** What is looked for and where; the facets beside the results belong to the same form. */
export function SearchForm({ language, regionName, path, words, query, place, places, ...rest }: SearchFormProps) {
  const t = findingTexts(language);
  const href = hrefIn(language);
  return (
    <FilterBar
      id={FORM}
      action={href(path)}
      label={rest.label}
      submit={words.submit}
      reset={rest.narrowed ? { href: href(path), label: t.reset } : undefined}
      result={rest.result}
    >
      {rest.asMap && <input type="hidden" name="ansicht" value="karte" />}
      <Field kind="search" name="q" label={words.query} value={query} placeholder={words.queryHint} maxlength={200} />
      <Field
        name="ort"
        label={t.place}
        value={places.find(({ slug }) => slug === place.typed)?.name ?? place.typed}
        placeholder={t.placeHint}
        autocomplete="off"
        maxlength={100}
        list={places.map(({ name }) => name)}
        error={place.unknown ? t.placeUnknown(place.typed ?? "", regionName) : undefined}
      />
      <Field
        kind="select"
        name="umkreis"
        label={t.radius}
        value={place.radius && String(place.radius)}
        empty={t.noRadius}
        options={radii.map((radius) => ({ value: String(radius), label: t.kilometres(radius) }))}
      />
      {place.typed && !place.unknown && (
        <Field
          kind="select"
          name="reihe"
          label={t.order}
          value={place.nearestFirst ? "naehe" : ""}
          empty={t.bestFirst}
          options={[{ value: "naehe", label: t.nearestFirst }]}
        />
      )}
    </FilterBar>
  );
}

import type { Place } from "#domain/directory/choices";
import type { Language } from "#kernel";
import { Facet, FacetLinks } from "#ui";
import { wholeNumber } from "#web";
import { findingTexts } from "../../texts/finding.ts";
import { FORM } from "./search-form.tsx";

interface ChoiceFacetProps<T extends string> {
  language: Language;
  name: string;
  legend: string;
  all: string;
  codes: readonly T[];
  words: Record<T, string>;
  counts: Record<string, number> | undefined;
  chosen?: T;
  /** Keeps the order of the codes instead of putting the most frequent first. */
  inOrder?: boolean;
}

/** One of several choices: those that are chosen or that there is something of. */
export function ChoiceFacet<T extends string>({
  language,
  codes,
  words,
  counts = {},
  chosen,
  inOrder,
  ...rest
}: ChoiceFacetProps<T>) {
  const of = (code: T) => counts[code] ?? 0;
  const some = codes.filter((code) => of(code) > 0 || code === chosen);
  const offered = inOrder ? some : some.sort((a, b) => of(b) - of(a));
  if (offered.length === 0) return null;
  return (
    <Facet
      kind="radios"
      form={FORM}
      more={findingTexts(language).further}
      options={offered.map((code) => ({ value: code, label: words[code], count: wholeNumber(of(code), language) }))}
      chosen={chosen ? [chosen] : []}
      {...rest}
    />
  );
}

interface TickFacetProps<T extends string> {
  language: Language;
  name: string;
  legend: string;
  /** Each box's value in the address, what it is called, and its code. */
  boxes: readonly { value: string; label: string; code: T }[];
  counts: Record<string, number> | undefined;
  chosen: readonly T[];
}

/** Several that all have to apply. */
export function TickFacet<T extends string>({ language, boxes, counts = {}, chosen, ...rest }: TickFacetProps<T>) {
  const of = (code: T) => counts[code] ?? 0;
  const offered = boxes.filter(({ code }) => of(code) > 0 || chosen.includes(code));
  if (offered.length === 0) return null;
  return (
    <Facet
      kind="checkboxes"
      form={FORM}
      more={findingTexts(language).further}
      options={[...offered]
        .sort((a, b) => of(b.code) - of(a.code))
        .map(({ value, label, code }) => ({ value, label, count: wholeNumber(of(code), language) }))}
      chosen={boxes.filter(({ code }) => chosen.includes(code)).map(({ value }) => value)}
      {...rest}
    />
  );
}

interface PlaceFacetProps {
  language: Language;
  places: readonly Place[];
  chosen?: string;
  addressOf(slug: string): string;
}

/** The places where there is something, the county's own first. */
export function PlaceFacet({ language, places, chosen, addressOf }: PlaceFacetProps) {
  const t = findingTexts(language);
  const offered = places
    .filter(({ number, slug }) => number > 0 || slug === chosen)
    .sort(
      (a, b) =>
        Number(b.slug === chosen) - Number(a.slug === chosen) || Number(b.own) - Number(a.own) || b.number - a.number,
    );
  if (offered.length === 0) return null;
  return (
    <FacetLinks
      legend={t.places}
      more={t.further}
      links={offered.map(({ slug, name, number }) => ({
        href: addressOf(slug),
        label: name,
        count: wholeNumber(number, language),
        current: slug === chosen,
      }))}
    />
  );
}

import type { Place } from "#domain/directory/places-to-choose";
import type { SelectOption } from "#ui";

/** The municipalities of a filter: the county's own, all of them, and others where something is listed. */
export function placeOptions(
  places: readonly Place[],
  names: { ownPlaces: string; otherPlaces: string },
): SelectOption[] {
  const grouped = places.some(({ own }) => !own);
  return [...places]
    .sort((a, b) => Number(b.own) - Number(a.own))
    .map(({ slug, name, number, own }) => ({
      value: slug,
      label: number > 0 ? `${name} (${number})` : name,
      group: grouped ? (own ? names.ownPlaces : names.otherPlaces) : undefined,
    }));
}

/** Words of a code as options of a select. */
export const optionsOf = <T extends string>(codes: readonly T[], words: Record<T, string>): SelectOption[] =>
  codes.map((value) => ({ value, label: words[value] }));

import type { SelectOption } from "#ui";

/** Words of a code as options of a select. */
export const choicesOf = <T extends string>(codes: readonly T[], words: Record<T, string>): SelectOption[] =>
  codes.map((value) => ({ value, label: words[value] }));

/** The municipalities of the region, the county's own first. */
export function placeChoices(
  places: readonly { ags: string; name: string; countyAgs: string }[],
  countyAgs: string | null,
): SelectOption[] {
  const own = places.filter((place) => place.countyAgs === countyAgs);
  const others = places.filter((place) => place.countyAgs !== countyAgs);
  const option = (group: string) => (place: { ags: string; name: string }) => ({
    value: place.ags,
    label: place.name,
    group,
  });
  return [...own.map(option("Im Kreis")), ...others.map(option("In der Region"))];
}

import type { Places } from "#domain/directory/list-places";
import type { SelectOption } from "#ui";

/** Words of a code as options of a select. */
export const choicesOf = <T extends string>(codes: readonly T[], words: Record<T, string>): SelectOption[] =>
  codes.map((value) => ({ value, label: words[value] }));

/** The municipalities of the region, the county's own first. */
export const placeChoices = (places: Places, countyAgs: string | null): SelectOption[] =>
  places.map((place) => ({
    value: place.ags,
    label: place.name,
    group: place.countyAgs === countyAgs ? "Im Kreis" : "In der Region",
  }));

import type { Instant } from "#kernel";

/** Where a reader of a list is: the time and the id of the last entry they saw. */
export interface Place {
  at: Instant;
  id: string;
}

/** A place as a part of an address, `1795000000-pst_4t0h9m2kq7d1xw3c`. */
export const cursorOf = ({ at, id }: Place): string => `${at}-${id}`;

/** The place an address names; one that names none is the beginning of the list. */
export function placeOf(cursor: string | undefined): Place | undefined {
  const [, at, id] = /^(-?\d{1,12})-([a-z]{3}_[0-9a-z]{4,40})$/.exec(cursor ?? "") ?? [];
  return at && id ? { at: Number(at), id } : undefined;
}

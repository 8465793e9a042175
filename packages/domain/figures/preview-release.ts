import { DisclosedRelease, type DisclosedTable, type Release } from "#db/repositories";
import { monthOf, refuse, sha256, type Month } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { releaseMaterial } from "./release-material.ts";

export interface ReleasePreview {
  month: Month;
  /** The number the next release of this month will have; above 1 it is a correction. */
  number: number;
  earlier: Release[];
  disclosed: DisclosedRelease;
  /** What the region will read: the month, and its year where this completes or corrects it. */
  tables: readonly DisclosedTable[];
  /** The county's own municipalities. */
  places: { ags: string; name: string }[];
  /** Stands for exactly these figures, so that what was looked at is what is released. */
  seen: string;
  /** Whether anything would read differently from the release before. */
  changes: boolean;
}

/** A month that the region cannot see yet, because it is not over. */
export interface NotOver {
  notOver: Month;
}

/** What the region would see of a month that is over. Refuses with `not-found` what is no month, or none of this county's. */
export async function previewRelease(scope: Scope, _lead: Lead, month: Month): Promise<ReleasePreview | NotOver> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) refuse("not-found");
  if (month >= monthOf(scope.clock.now())) return { notOver: month };
  const { material, places, earlier } = await releaseMaterial(scope, month);
  if (month < material.takesPartFrom) refuse("not-found");
  const disclosed = DisclosedRelease.of(material);
  const { tables } = disclosed;
  const number = earlier.length + 1;
  return {
    month,
    number,
    earlier,
    disclosed,
    tables,
    places: places.map(({ ags, name }) => ({ ags, name })),
    seen: await fingerprint(tables),
    changes: tables.some((table) => table.number === 1 || table.changes.length > 0),
  };
}

const fingerprint = (tables: readonly DisclosedTable[]) =>
  sha256(
    JSON.stringify(
      tables.map(({ period, number, cells }) => [
        period,
        number,
        cells.map(({ indicator, dimension, cell, publication }) => [indicator, dimension, cell, publication]),
      ]),
    ),
  );

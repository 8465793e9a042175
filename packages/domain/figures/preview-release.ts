import {
  DisclosedMonth,
  Indicators,
  MonthlyFigures,
  Municipalities,
  ReleasedFigures,
  Releases,
  type Release,
} from "#db/repositories";
import { monthOf, refuse, sha256, type Month } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

export interface ReleasePreview {
  /** The number the next release of this month will have; above 1 it is a correction. */
  number: number;
  earlier: Release[];
  disclosed: DisclosedMonth;
  /** The county's own municipalities. */
  places: { ags: string; name: string }[];
  /** Stands for exactly these figures, so that what was looked at is what is released. */
  seen: string;
  /** Whether anything would be different from the release before. */
  changes: boolean;
}

/** What the region would see of a month that is over. Refuses with `not-found` a month that is not. */
export async function previewRelease(scope: Scope, _lead: Lead, month: Month): Promise<ReleasePreview> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month >= monthOf(scope.clock.now())) refuse("not-found");
  const [definitions, sums, places, earlier, released] = await Promise.all([
    Indicators.in(scope.directory).list(),
    MonthlyFigures.in(scope.db).ofMonth(month),
    Municipalities.in(scope.directory).list(scope.tenant.countyAgs ?? "none"),
    Releases.in(scope.db).ofMonth(month),
    ReleasedFigures.in(scope.region).ofOwnMonth(month),
  ]);
  const disclosed = DisclosedMonth.of(
    month,
    definitions,
    sums,
    places.map(({ ags }) => ags),
    released,
  );
  const last = released.filter(({ releaseNumber }) => releaseNumber === earlier.length);
  const seen = await sha256(fingerprint(disclosed.cells));
  return {
    number: earlier.length + 1,
    earlier,
    disclosed,
    places: places.map(({ ags, name }) => ({ ags, name })),
    seen,
    changes: seen !== (await sha256(fingerprint(last))),
  };
}

const fingerprint = (
  cells: readonly Pick<DisclosedMonth["cells"][number], "indicator" | "dimension" | "cell" | "publication">[],
) =>
  JSON.stringify(
    cells
      .map(({ indicator, dimension, cell, publication }) =>
        [indicator, dimension, cell, JSON.stringify(publication)].join("|"),
      )
      .toSorted(),
  );

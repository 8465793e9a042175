import { Batches, Campaigns, Events, MonthlyFigures, Touchpoints } from "#db/repositories";
import { addDays, berlinInstant, dayOf, monthOf, type Indicator } from "#kernel";
import { contactOf } from "../campaigns/contacts.ts";
import { monthsFrom } from "../figures/period.ts";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";

const LATEST = 8;

/** What the platform counts by itself; nobody has to. */
const countedByItself = new Set<Indicator>([
  "dates",
  "posts",
  "openings",
  "scans",
  "rsvps",
  "followers",
  "enquiries",
  "returns",
  "children",
  "beginnings",
  "stayed3",
  "stayed12",
  "stayed36",
]);

/** What can be counted right now with a number and a tap: today's dates, batches of these days, running campaigns, the county's states. */
export async function whatIsCurrent(scope: Scope) {
  const now = scope.clock.now();
  const today = dayOf(now);
  const month = monthOf(now);
  const [definitions, campaigns, dates, batches, byHand, months] = await Promise.all([
    listIndicators(scope),
    Campaigns.in(scope.db).running(),
    Events.in(scope.db).startingBetween(
      berlinInstant(addDays(today, -1), "00:00"),
      berlinInstant(addDays(today, 1), "00:00"),
    ),
    Batches.in(scope.db).dueBy(today),
    Touchpoints.in(scope.db).byHand(LATEST),
    MonthlyFigures.in(scope.db).byMonth({ from: monthsFrom(month, -11), to: month }),
  ]);
  const byHandToo = definitions.filter(({ id, sums }) => sums === "sum" && !countedByItself.has(id));
  const known = new Map<string, (typeof definitions)[number]>(definitions.map((one) => [one.id, one]));
  const onCampaign = ({ kind, targets }: (typeof campaigns)[number]) =>
    [...new Set<Indicator>([contactOf[kind], ...targets.map(({ indicator }) => indicator)])].flatMap(
      (indicator) => byHandToo.find(({ id }) => id === indicator) ?? [],
    );
  return {
    today,
    dates,
    batches,
    campaigns: campaigns.map(({ id, title, kind, targets }) => ({
      id,
      title,
      kind,
      counts: onCampaign({ id, title, kind, targets }),
    })),
    states: definitions
      .filter(({ sums }) => sums === "latest")
      .map((definition) => ({
        definition,
        last: months.findLast(({ indicator }) => indicator === definition.id),
      })),
    byHand: byHand.map((one) => ({ ...one, name: known.get(one.indicator)?.name ?? "nicht mehr gezählt" })),
    definitions,
  };
}
export type Current = Awaited<ReturnType<typeof whatIsCurrent>>;

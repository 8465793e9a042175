import { SharedEfforts, type SharedEffort } from "#db/repositories";
import type { CampaignKind } from "#kernel";
import { costPerContact } from "../campaigns/contacts.ts";
import type { Scope } from "../scope.ts";

/** Fewer counties than this say nothing about a kind of campaign. */
const FEWEST_COUNTIES = 3;

/** What counties together tell of one kind of campaign; costs are cents, null where too few counties stand behind them. */
export interface KindEffect {
  kind: CampaignKind;
  /** Campaigns that reached somebody, and in how many counties. */
  campaigns: number;
  counties: number;
  perContact: number | null;
  cheapest: number | null;
  dearest: number | null;
  /** Campaigns whose county also counted who came back, and in how many counties. */
  campaignsWithReturns: number;
  countiesWithReturns: number;
  perReturn: number | null;
}

/** Which kinds of campaign reach people at what cost, from what counties shared on purpose. */
export const whatWorks = async (scope: Scope): Promise<KindEffect[]> =>
  effects(await SharedEfforts.in(scope.directory).list());

/** The same from given campaigns; the cheapest contact first, kinds with too few counties last. */
export function effects(efforts: readonly SharedEffort[]): KindEffect[] {
  const reaching = efforts.filter(({ reached, costCents }) => reached > 0 && costCents > 0);
  return [...Map.groupBy(reaching, ({ kind }) => kind)]
    .map(([kind, own]) => effectOf(kind, own))
    .toSorted((a, b) => (a.perContact ?? Infinity) - (b.perContact ?? Infinity) || b.campaigns - a.campaigns);
}

function effectOf(kind: CampaignKind, own: SharedEffort[]): KindEffect {
  const counted = own.filter(({ returns }) => returns !== null);
  const [counties, countiesWithReturns] = [own, counted].map(
    (efforts) => new Set(efforts.map(({ countyId }) => countyId)).size,
  ) as [number, number];
  const enough = counties >= FEWEST_COUNTIES;
  const each = own.map(({ costCents, reached }) => costPerContact(costCents, reached)!);
  const cost = (efforts: SharedEffort[]) => efforts.reduce((sum, { costCents }) => sum + costCents, 0);
  const cameBack = counted.reduce((sum, { returns }) => sum + (returns ?? 0), 0);
  const reached = own.reduce((sum, effort) => sum + effort.reached, 0);
  return {
    kind,
    campaigns: own.length,
    counties,
    perContact: enough ? costPerContact(cost(own), reached) : null,
    cheapest: enough ? Math.min(...each) : null,
    dearest: enough ? Math.max(...each) : null,
    campaignsWithReturns: counted.length,
    countiesWithReturns,
    perReturn: countiesWithReturns >= FEWEST_COUNTIES ? costPerContact(cost(counted), cameBack) : null,
  };
}

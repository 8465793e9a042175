import { Campaigns, FigureTotals } from "#db/repositories";
import type { Indicator } from "#kernel";
import { contactOf, costPerContact } from "../campaigns/contacts.ts";
import { costsOfCampaigns } from "../receipts/campaign-costs.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { spanOf, yearsSince, type Period } from "./period.ts";

const arrived = ["returns", "beginnings"] as const;

/**
 * What each campaign that began in the period cost, per contact and per arrival, over its whole time: by the receipts booked on it
 * or, where there is none, by what the team says it cost; `from` tells which.
 */
export async function countyCosts(scope: Scope, _reader: Reader, period: Period) {
  const now = scope.clock.now();
  const span = spanOf(period, now);
  const counted: Indicator[] = [...new Set<Indicator>([...Object.values(contactOf), ...arrived])];
  const [campaigns, receipts, amounts, first] = await Promise.all([
    Campaigns.in(scope.db).all(),
    costsOfCampaigns(scope),
    FigureTotals.in(scope.db).byCampaign(counted),
    FigureTotals.in(scope.db).firstMonth(),
  ]);
  const amountOf = (id: string, indicator: Indicator) =>
    amounts.find((row) => row.campaignId === id && row.indicator === indicator)?.amount ?? 0;
  const rows = campaigns
    .filter(({ startsOn }) => {
      const month = startsOn?.slice(0, 7);
      return month ? month >= span.from && month <= span.to : period === "alles";
    })
    .map(({ id, title, kind, actualCents }) => {
      const booked = receipts.get(id)?.cents;
      const cents = booked ?? actualCents;
      const [contacts, arrivals] = [
        amountOf(id, contactOf[kind]),
        arrived.reduce((sum, indicator) => sum + amountOf(id, indicator), 0),
      ];
      return {
        id,
        title,
        kind,
        cents,
        from: booked === undefined ? (actualCents === null ? null : "campaign") : "receipts",
        contacts,
        arrivals,
        perContact: cents === null ? null : costPerContact(cents, contacts),
        perArrival: cents === null ? null : costPerContact(cents, arrivals),
      } as const;
    })
    .filter(({ cents, contacts, arrivals }) => cents !== null || contacts + arrivals > 0);
  const known = rows.filter(({ cents }) => cents !== null);
  const cents = known.reduce((sum, row) => sum + row.cents!, 0);
  const arrivals = known.reduce((sum, row) => sum + row.arrivals, 0);
  return {
    period,
    years: yearsSince(first, now),
    campaigns: rows,
    cents,
    arrivals,
    perArrival: costPerContact(cents, arrivals),
  };
}
export type CountyCosts = Awaited<ReturnType<typeof countyCosts>>;
export type CampaignCost = CountyCosts["campaigns"][number];

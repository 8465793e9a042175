import {
  Batches,
  BudgetLines,
  Campaigns,
  CampaignTasks,
  Codes,
  DailyFigures,
  Enquiries,
  ExperienceAdoptions,
  ExperienceCards,
  Municipalities,
  Receipts,
  Touchpoints,
} from "#db/repositories";
import { found } from "#kernel";
import { byId, listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import { contactsIn } from "./contacts.ts";
import { countedLines } from "./counted.ts";
import { targetStates } from "./targets.ts";

const DAYS = 120;
const TYPED = 60;

/** A campaign with everything that hangs on it. */
export async function readCampaign(scope: Scope, id: string) {
  const campaigns = Campaigns.in(scope.db);
  const [given, tasks, days, byHand, tally, events, posts, card, adopted, hung] = await Promise.all([
    campaigns.find(id),
    CampaignTasks.in(scope.db).ofCampaign(id),
    DailyFigures.in(scope.db).ofCampaign(id, DAYS),
    Touchpoints.in(scope.db).byHandOn(id, TYPED),
    campaigns.tally(id),
    campaigns.events(id),
    campaigns.posts(id),
    ExperienceCards.in(scope.db).findOfCampaign(id),
    ExperienceAdoptions.in(scope.directory).ofCampaign(id),
    readHung(scope, id),
  ]);
  const campaign = found(given);
  const { lines, municipalities, costs, ...rest } = hung;
  return {
    campaign,
    tasks,
    touchpoints: countedLines(days, byHand),
    tally,
    contacts: contactsIn(campaign.kind, tally),
    targets: targetStates(campaign.targets, tally),
    /** What its valid receipts come to. */
    booked: { cents: costs[0]?.cents ?? 0, receipts: costs[0]?.receipts ?? 0 },
    budgetLine: lines.find((line) => line.id === campaign.budgetLineId),
    municipality: municipalities.find(({ ags }) => ags === campaign.municipalityAgs)?.name,
    events,
    posts,
    card,
    adopted,
    ...rest,
  };
}
export type CampaignPage = Awaited<ReturnType<typeof readCampaign>>;

async function readHung(scope: Scope, id: string) {
  const [batches, codes, enquiries, costs, lines, municipalities, definitions] = await Promise.all([
    Batches.in(scope.db).ofCampaign(id),
    Codes.in(scope.db).ofCampaign(id),
    Enquiries.in(scope.db).onCampaign(id),
    Receipts.in(scope.db).costs(id),
    BudgetLines.in(scope.db).list(),
    Municipalities.in(scope.directory).list(),
    listIndicators(scope),
  ]);
  return { batches, codes, enquiries, costs, lines, municipalities, indicators: byId(definitions) };
}

import { sendAlerts } from "#domain/alerts/send-alerts";
import { askWhoStayed } from "#domain/arrivals/ask-who-stayed";
import { remindSilent } from "#domain/arrivals/remind-silent";
import { checkAddresses } from "#domain/care/check-addresses";
import { forgetAddresses } from "#domain/care/forget-addresses";
import { tellAboutCare } from "#domain/care/tell-about-care";
import { closeLostDesks } from "#domain/desk/close-desk";
import { takeAddressChanges } from "#domain/desk/take-address-changes";
import { forgetAttendees } from "#domain/events/forget-attendees";
import { refreshTwins } from "#domain/directory/matching/refresh-twins";
import { remindOfDeadlines } from "#domain/funding/remind-of-deadlines";
import { releaseUnconfirmedSeats } from "#domain/events/release-unconfirmed-seats";
import { remindAttendees } from "#domain/events/remind-attendees";
import { rebuildStaleRollups } from "#domain/figures/rebuild-rollups";
import { tellAboutExperience } from "#domain/experience/tell-about-experience";
import { tellAboutMonths } from "#domain/figures/tell-about-months";
import { tellAboutQuestions } from "#domain/experience/tell-about-questions";
import { forgetImports } from "#domain/imports/forget-imports";
import { workOnImports } from "#domain/imports/work-on-imports";
import { forgetRead } from "#domain/job-search/forget-read";
import { workOnJobSearch } from "#domain/job-search/work-on-job-search";
import { sendDueMail } from "#domain/mail/send-due-mail";
import { askWhetherOpen } from "#domain/openings/ask-whether-open";
import { expireOpenings } from "#domain/openings/expire-openings";
import { deleteDue } from "#domain/retention/delete-due";
import { replayDeletions } from "#domain/retention/replay-deletions";
import { verifyLedgers } from "#domain/retention/verify-ledgers";
import { tellAboutRounds } from "#domain/rounds/tell-about-rounds";
import type { Scope } from "#domain/scope";
import { compareDirectory } from "#domain/search/compare-directory";
import { indexCounty, indexDirectory } from "#domain/search/index-changes";
import { compareOwn } from "#domain/search/index-own";
import type { MailTransport } from "#mail";
import { logFailure } from "#web";

/** The schedule of `wrangler.toml` that runs once a night. */
const NIGHTLY = "17 2 * * *";

type Round = (scope: Scope) => Promise<unknown>;

/** What a county needs every five minutes: seats, reminders, mail and index that a lost message left behind. */
const often = (transport: MailTransport): Round[] => [
  releaseUnconfirmedSeats,
  remindAttendees,
  tellAboutQuestions,
  tellAboutExperience,
  takeAddressChanges,
  expireOpenings,
  askWhetherOpen,
  askWhoStayed,
  remindSilent,
  sendAlerts,
  tellAboutCare,
  tellAboutMonths,
  remindOfDeadlines,
  tellAboutRounds,
  (scope) => sendDueMail(scope, transport),
  indexCounty,
  workOnImports,
  (scope) => rebuildStaleRollups(scope),
];

/** What a county needs once a night: gone stays gone, due goes, and the ledgers are what was written. */
const atNight: Round[] = [
  replayDeletions,
  closeLostDesks,
  deleteDue,
  forgetAttendees,
  forgetImports,
  forgetRead,
  checkLedgers,
  compareOwn,
];

/** What the directory as a whole needs, once for the region and last, because other people's servers take their time. */
const directoryRounds = (cron: string): Round[] =>
  cron === NIGHTLY ? [refreshTwins, forgetAddresses, checkAddresses] : [refreshTwins, checkAddresses];

/** Goes round all tenants. What fails for one is logged and keeps nobody else waiting. */
export async function goRound(scopes: Scope[], cron: string, transport: MailTransport): Promise<void> {
  const rounds = [...(cron === NIGHTLY ? atNight : []), ...often(transport)];
  if (scopes[0]) await attempt(cron === NIGHTLY ? compareDirectory : indexDirectory, scopes[0]);
  for (const scope of scopes) for (const round of rounds) await attempt(round, scope);
  for (const scope of scopes) await attempt(workOnJobSearch, scope);
  const agency = scopes.find(({ tenant }) => tenant.kind === "agency");
  if (agency) for (const round of directoryRounds(cron)) await attempt(round, agency);
}

async function attempt(round: Round, scope: Scope): Promise<void> {
  try {
    await round(scope);
  } catch (error) {
    logFailure(error as Error, { tenant: scope.tenant.slug, round: round.name });
  }
}

async function checkLedgers(scope: Scope): Promise<void> {
  for (const { ledger, brokenAt } of await verifyLedgers(scope)) {
    if (brokenAt) logFailure(new LedgerBroken(), { tenant: scope.tenant.slug, ledger, entry: brokenAt });
  }
}

class LedgerBroken extends Error {
  override name = "LedgerBroken";
}

export { violatedConstraint, violatedReference, type Write } from "./connection.ts";
export { CareReminders } from "./directory/care-reminders.ts";
export { fieldGroups, type FieldGroup } from "./directory/completeness.ts";
export { DirectoryCare } from "./directory/directory-care.ts";
export { AdaptedFields, masterFields, type AdaptedField, type WordedField } from "./directory/adapted-fields.ts";
export { DirectoryChanges } from "./directory/directory-changes.ts";
export { DirectoryTransfer } from "./directory/directory-transfer.ts";
export { Appearances } from "./directory/appearances.ts";
export { DeskCandidates } from "./directory/desk-candidates.ts";
export type { DirectoryFilter, Trait } from "./directory/directory-filter.ts";
export { EmployerHistory, type FieldChange } from "./directory/employer-history.ts";
export { EmployerPictures, MOST_PICTURES, type EmployerPicture } from "./directory/employer-pictures.ts";
export { EmployerSites, type EmployerSite } from "./directory/employer-sites.ts";
export { EmployerKeys, type EmployerKey } from "./directory/employer-keys.ts";
export { EmployerTwins, type TwinPair } from "./directory/employer-twins.ts";
export { Employers, type Employer, type Reach } from "./directory/employers.ts";
export {
  costBands,
  effortBands,
  triedBands,
  type CostBand,
  type EffortBand,
  type TriedBand,
} from "./directory/experience-bands.ts";
export {
  ExperienceAdoptions,
  type AdoptionResult,
  type AdoptionView,
  type ExperienceOffer,
  type ReportedResult,
} from "./directory/experience-adoptions.ts";
export { ExperienceQuestions, type QuestionView } from "./directory/experience-questions.ts";
export { ExperienceRatings, type Rating } from "./directory/experience-ratings.ts";
export {
  experienceOrders,
  SharedExperiences,
  type AkinExperience,
  type ExperienceFacet,
  type ExperienceFilter,
  type ExperienceItem,
  type ExperienceOrder,
  type ExperienceVersion,
  type ExperienceView,
  type SharedExperience,
} from "./directory/experiences.ts";
export {
  Indicators,
  type IndicatorDefinition,
  type IndicatorVersion,
  type RegionalIndicator,
} from "./directory/indicators.ts";
export { Handovers, type Handover } from "./directory/handovers.ts";
export {
  ImportedOpenings,
  type ImportedOpeningChange,
  type NewImportedOpening,
} from "./directory/imported-openings.ts";
export { Makers } from "./directory/makers.ts";
export { Namesakes } from "./directory/namesakes.ts";
export { Merges, type MergePair, type MergeView } from "./directory/merges.ts";
export {
  Openings,
  type ConfirmationTerm,
  type ManagedState,
  type Opening,
  type OpeningFilter,
} from "./directory/openings.ts";
export { Orphans } from "./directory/orphans.ts";
export { Overlays, type Overlay } from "./directory/overlays.ts";
export { ProgrammeChanges } from "./directory/programme-changes.ts";
export { ProgrammeGoals, type ProgrammeGoal } from "./directory/programme-goals.ts";
export { PlanningAreas } from "./directory/planning-areas.ts";
export { ReleaseReminders } from "./directory/release-reminders.ts";
export { Proposals, type Decision, type Proposal } from "./directory/proposals.ts";
export { RoundCounties, type RoundAnswer, type RoundCounty, type RoundCountyView } from "./directory/round-counties.ts";
export { RoundNotices, type RoundNotice, type UntoldRoundNotice } from "./directory/round-notices.ts";
export { Rounds, type OwnRoundItem, type Round, type RoundItem } from "./directory/rounds.ts";
export { SharedEfforts, type SharedEffort } from "./directory/shared-efforts.ts";
export {
  addressTroubles,
  WebAddresses,
  type AddressInUse,
  type AddressTrouble,
  type AddressUser,
  type CheckedAddress,
  type WebAddress,
} from "./directory/web-addresses.ts";
export type { YearTarget } from "./tables/programme.ts";
export type { DeskRequestKind, PictureSize } from "./tables/desk.ts";
export { arrivalStages, becauseAnswers, endReasons, stayedAnswers } from "./tables/arrivals.ts";
export { batchKinds, carriers } from "./tables/campaign-work.ts";
export { overlayFields, type OverlayField } from "./tables/adapted.ts";
export type { CampaignForm, CardFigure, CodeLayout, FigureMark, SharedAttachment } from "./tables/experience.ts";
export type { EmployerField, OpeningSource, VersionOccasion } from "./tables/directory.ts";
export { DeskSessions } from "./identity/desk-sessions.ts";
export { DeskSignIns } from "./identity/desk-sign-ins.ts";
export { alertRhythms, type AlertRhythm } from "./tables/alerts.ts";
export type { PlacedOffer } from "./tables/job-search.ts";
export type { ImportKind, ImportPlan, RowChange, RowProblem, RowTwin, UnknownWord } from "./tables/imports.ts";
export type { Counts } from "./facets.ts";
export { Sessions } from "./identity/sessions.ts";
export { SignIns } from "./identity/sign-ins.ts";
export type { MonthSum } from "./region/catalogue.ts";
export { contributions, covering, participation, type Participation } from "./region/covering.ts";
export {
  DisclosedRelease,
  type DisclosedTable,
  type ReleaseCell,
  type ReleaseMaterial,
} from "./region/disclosed-release.ts";
export { added, pooled, type Contribution, type PooledFigure } from "./region/pooled.ts";
export type { Publication } from "./region/publication.ts";
export {
  dimensions,
  isYear,
  yearOf,
  type CellChange,
  type CoarserCell,
  type Dimension,
  type FrozenDefinition,
  type ReleasedPeriod,
  type ReleasedTable,
  type Year,
} from "./region/released.ts";
export { ReleasedPeriods, type PeriodPlace, type ReleaseVersion } from "./region/released-periods.ts";
export { ReleasedTables, type ReleasedTotals, type Span } from "./region/released-tables.ts";
export { Documents, type DocumentOwner, type IndexedDocument } from "./search/documents.ts";
export { Finder, type Finding, type Found } from "./search/finder.ts";
export { IndexPlaces } from "./search/index-places.ts";
export type { AskedWord, Question, SearchFilter } from "./search/question.ts";
export type { SearchDocument, SearchWords } from "./search/search-document.ts";
export { Watermarks } from "./search/watermarks.ts";
export { AlertReaders, type AlertReader } from "./tenant/alert-readers.ts";
export { Alerts, type Alert } from "./tenant/alerts.ts";
export { AlertSightings } from "./tenant/alert-sightings.ts";
export { Arrivals, type Arrival, type ArrivalStage, type KnownArrival } from "./tenant/arrivals.ts";
export { AuditLog, type AuditEntry } from "./tenant/audit-log.ts";
export { BudgetLines, type BudgetLine, type PlannedLine } from "./tenant/budget-lines.ts";
export { AdoptedPlans, type PlanPatch } from "./tenant/adopted-plans.ts";
export { Batches, type Batch, type BatchItem, type BatchProduct } from "./tenant/batches.ts";
export { CampaignTasks, type CampaignTask } from "./tenant/campaign-tasks.ts";
export { Campaigns, type Campaign, type CampaignItem } from "./tenant/campaigns.ts";
export { Cohorts } from "./tenant/cohorts.ts";
export { commit } from "./tenant/commit.ts";
export { Codes, type Code, type CodeItem } from "./tenant/codes.ts";
export { Consents } from "./tenant/consents.ts";
export { DailyFigures } from "./tenant/daily-figures.ts";
export { deadlineKinds, Deadlines, type Deadline, type DueDeadline } from "./tenant/deadlines.ts";
export { DeskAccounts, type DeskAccount } from "./tenant/desk-accounts.ts";
export { DeskAddressChanges, type DeskAddressChange } from "./tenant/desk-address-changes.ts";
export { DeskInvitations } from "./tenant/desk-invitations.ts";
export { DeskRequests, type DeskRequest } from "./tenant/desk-requests.ts";
export { Deletions, deletionSources, type DeletionSource } from "./tenant/deletions.ts";
export { Enquiries, type Enquiry } from "./tenant/enquiries.ts";
export { Events, LONGEST_EVENT_SECONDS, type Event, type EventView, type Mark } from "./tenant/events.ts";
export { CardAttachments, MOST_ATTACHMENTS, type CardAttachment } from "./tenant/card-attachments.ts";
export { FigureHistory, type CardFigures } from "./tenant/card-figures.ts";
export { ExperienceCards, type ExperienceCard, type ExperienceContent } from "./tenant/experience-cards.ts";
export { Goals, type OwnGoal } from "./tenant/goals.ts";
export { GrantGoals } from "./tenant/grant-goals.ts";
export { FundingReports, type FundingReport, type ReportItem, type ReportKind } from "./tenant/funding-reports.ts";
export { Grants, type Grant } from "./tenant/grants.ts";
export { FigureTotals } from "./tenant/figure-totals.ts";
export { FollowUps, type Because, type FollowUp, type FollowUpMonths, type Stayed } from "./tenant/follow-ups.ts";
export {
  ImportRows,
  type Applied,
  type Checked,
  type ImportRow,
  type RowChoice,
  type RowFilter,
  type RowState,
  type Verdict,
} from "./tenant/import-rows.ts";
export { ImportPlans, Imports, type Import, type ImportStatus } from "./tenant/imports.ts";
export { JobSearchEntries, type JobSearchEntry, type OfferVerdict } from "./tenant/job-search-entries.ts";
export { JobSearchFirms, type FirmDecision, type FirmView } from "./tenant/job-search-firms.ts";
export { JobSearchOffers, type JobSearchOffer } from "./tenant/job-search-offers.ts";
export { JobSearchRuns, type JobSearchRun } from "./tenant/job-search-runs.ts";
export { JobSearchSettings, type JobSearchSetting } from "./tenant/job-search-settings.ts";
export { Ledgers } from "./tenant/ledgers.ts";
export { Members, wasLastLead, type MemberRow } from "./tenant/members.ts";
export { OpeningQuestions, type StillOpenAnswer } from "./tenant/opening-questions.ts";
export { OwnIndicators, type OwnIndicator } from "./tenant/own-indicators.ts";
export { Outbox, type ClaimedMail, type NewMail } from "./tenant/outbox.ts";
export { PeriodWork, type DaySpan } from "./tenant/period-work.ts";
export { Posts, wasPublished, type Post } from "./tenant/posts.ts";
export { ProgrammeReadings } from "./tenant/programme-readings.ts";
export { Pseudonyms, type Pseudonymous } from "./tenant/pseudonyms.ts";
export { BrandFrame, Municipalities, Tenants, type TenantRow } from "./tenant/registry.ts";
export { Receipts, type Receipt, type ReceiptFilter, type ReceiptItem, type ReceiptSum } from "./tenant/receipts.ts";
export { Releases, type Release } from "./tenant/releases.ts";
export {
  ExperienceReports,
  type ExperienceReport,
  type LibraryReport,
  type PublishedReport,
  type PublishedVersion,
} from "./tenant/experience-reports.ts";
export { RoundCards, type RoundCard } from "./tenant/round-cards.ts";
export { RollUps } from "./tenant/roll-ups.ts";
export { ReportSentences, type ReportSentence } from "./tenant/report-sentences.ts";
export { Rsvps, type Rsvp, type SeatStatus } from "./tenant/rsvps.ts";
export { Subscriptions, type Subscription } from "./tenant/subscriptions.ts";
export { Targets, type Target } from "./tenant/targets.ts";
export { BY_HAND, MonthlyFigures, Touchpoints, type Touchpoint } from "./tenant/touchpoints.ts";
export { listTenants } from "./tenant/tenant.ts";

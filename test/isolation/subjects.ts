import { Touchpoints } from "#db/repositories";
import { followUpToken } from "#domain/arrivals/follow-up-link";
import { confirmToken, settingsToken } from "#domain/alerts/alert-links";
import { offerHandover } from "#domain/directory/offer-handover";
import { proposeChanges } from "#domain/directory/propose-changes";
import { batchInput } from "#domain/batches/batch-input";
import { addBatch } from "#domain/batches/keep-batch";
import { codeInput } from "#domain/codes/code-input";
import { makeCode } from "#domain/codes/make-code";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { touchpointInput } from "#domain/figures/touchpoint-input";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { sendEnquiry } from "#domain/enquiries/send-enquiry";
import { listEnquiries } from "#domain/enquiries/list-enquiries";
import { eventInput } from "#domain/events/event-input";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { addAttachment } from "#domain/experience/add-attachment";
import { experienceInput } from "#domain/experience/experience-input";
import { askQuestion } from "#domain/experience/ask-question";
import { beginImport } from "#domain/imports/begin-import";
import { handInCard } from "#domain/experience/hand-in-card";
import { readCard } from "#domain/experience/read-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import { stillOpenToken } from "#domain/openings/still-open-link";
import { listFirms } from "#domain/job-search/list-firms";
import { addGrant } from "#domain/funding/add-grant";
import { listBudgetLines } from "#domain/funding/list-budget-lines";
import { planBudget } from "#domain/funding/plan-budget";
import { beginReport } from "#domain/funding-reports/begin-report";
import { bookReceipt } from "#domain/receipts/book-receipt";
import { receiptInput } from "#domain/receipts/receipt-input";
import { addDeadline } from "#domain/funding/add-deadline";
import { addOwnIndicator } from "#domain/indicators/add-own-indicator";
import { addGoal } from "#domain/programme/add-goal";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { putCardsAside } from "#domain/rounds/put-cards-aside";
import { viewOwnRound } from "#domain/rounds/view-own-round";
import type { Scope } from "#domain/scope";
import { unsubscribeLink } from "#domain/unsubscribe/unsubscribe-link";
import { asGuide, asLead, type Lead } from "#domain/team/actors";
import { dayOf, newId, randomText } from "#kernel";
import { note } from "../support/arrivals.ts";
import { anEmployer, anOpening } from "../support/directory.ts";
import { employerRow, sheetOf } from "../support/imports.ts";
import { aVacancy, newerFile, staged } from "../support/job-search.ts";
import { merge } from "../support/merges.ts";
import { aDesk, aWaitingPicture } from "../support/desk.ts";
import { made } from "../support/made.ts";
import { mintCounty, type County } from "../support/platform.ts";
import { pdf } from "../support/pdf-files.ts";
import { aRound } from "../support/rounds.ts";

/** Everything a county owns or answers for that a route can name, as the words its addresses use. */
export interface Belongings {
  post: string;
  postSlug: string;
  event: string;
  eventSlug: string;
  campaign: string;
  task: string;
  card: string;
  attachment: string;
  member: string;
  enquiry: string;
  employer: string;
  employerSlug: string;
  merge: string;
  opening: string;
  proposal: string;
  handover: string;
  touchpoint: string;
  batch: string;
  code: string;
  codeText: string;
  arrival: string;
  askedAfter: string;
  stillHereToken: string;
  import: string;
  shared: string;
  question: string;
  grant: string;
  deadline: string;
  receipt: string;
  fundingReport: string;
  ownGoal: string;
  ownIndicator: string;
  round: string;
  roundCard: string;
  openingSlug: string;
  seatToken: string;
  followToken: string;
  alertConfirmation: string;
  alertSettings: string;
  wayOut: string;
  stillOpenToken: string;
  jobSearchRun: string;
  jobSearchFirm: string;
  deskRequest: string;
}

/** One of each, made through the use-cases. */
export async function belongingsOf(county: County): Promise<Belongings> {
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  const [post, event, campaign, card, enquiry, directory] = await Promise.all([
    aPost(scope, lead),
    anEvent(scope, lead),
    aCampaign(scope, lead),
    writeCard(
      scope,
      lead,
      experienceInput.parse({ title: "Tisch im Sommer", kind: "table", targetGroup: "students", again: "yes" }),
    ),
    anEnquiry(scope, lead),
    employerAndOpening(scope, lead),
  ]);
  const until = scope.clock.now() + 3600;
  return {
    post: post.id,
    postSlug: post.slug,
    event: event.id,
    eventSlug: event.slug,
    ...campaign,
    card: card.id,
    attachment: await anAttachment(scope, lead, card.id),
    member: (await county.member("reader")).id,
    enquiry,
    ...directory,
    merge: await aMerge(scope, lead),
    ...(await fromAThird(scope, lead, directory.employer)),
    touchpoint: await aTouchpoint(scope, lead),
    ...(await aBatchWithCode(scope, lead, campaign.campaign)),
    arrival: await note({ scope, guide: lead }),
    askedAfter: "12",
    ...(await aJobSearchFile(scope, lead)),
    ...(await aFundedPlan(scope, lead)),
    ...(await aRoundToAnswer(county, lead, card.id)),
    import: await anImport(scope, lead),
    deskRequest: (await aWaitingPicture(scope, await aDesk(county))).id,
    seatToken: await scope.signer.sign("seat", "rsv_00000000000000aa", until),
    followToken: await scope.signer.sign("follow", "sub_00000000000000aa", until),
    alertConfirmation: await confirmToken(scope, "alr_00000000000000aa"),
    alertSettings: await settingsToken(scope, "alr_00000000000000aa"),
    wayOut: (await unsubscribeLink(scope, "alr_00000000000000aa", "de")).split("/").at(-1)!,
    stillHereToken: await followUpToken(scope, "fup_00000000000000aa"),
    stillOpenToken: await stillOpenToken(scope, "oqn_00000000000000aa"),
  };
}

/** The same words for things that are nowhere. */
export const nothing = (): Belongings => ({
  post: `pst_${randomText(16)}`,
  postSlug: `nichts-${randomText(6)}`,
  event: `evt_${randomText(16)}`,
  eventSlug: `nichts-${randomText(6)}`,
  campaign: `cmp_${randomText(16)}`,
  task: `tsk_${randomText(16)}`,
  card: `exp_${randomText(16)}`,
  attachment: `att_${randomText(16)}`,
  member: `mem_${randomText(16)}`,
  enquiry: `enq_${randomText(16)}`,
  employer: `emp_${randomText(16)}`,
  employerSlug: `nichts-${randomText(6)}`,
  merge: `mrg_${randomText(16)}`,
  opening: `opn_${randomText(16)}`,
  proposal: `prp_${randomText(16)}`,
  handover: `hov_${randomText(16)}`,
  touchpoint: `tch_${randomText(16)}`,
  batch: `bat_${randomText(16)}`,
  code: `cod_${randomText(16)}`,
  codeText: randomText(8),
  arrival: `arv_${randomText(16)}`,
  askedAfter: "12",
  stillHereToken: `${randomText(40)}.${randomText(43)}`,
  import: `imp_${randomText(16)}`,
  shared: `shr_${randomText(16)}`,
  question: `qst_${randomText(16)}`,
  grant: `grn_${randomText(16)}`,
  deadline: `ddl_${randomText(16)}`,
  receipt: `rcp_${randomText(16)}`,
  fundingReport: `frp_${randomText(16)}`,
  ownGoal: `gol_${randomText(16)}`,
  ownIndicator: `ind_${randomText(16)}`,
  round: `rnd_${randomText(16)}`,
  roundCard: `rcd_${randomText(16)}`,
  openingSlug: `nichts-${randomText(6)}`,
  jobSearchRun: `jsr_${randomText(16)}`,
  jobSearchFirm: `jsf_${randomText(16)}`,
  seatToken: `${randomText(40)}.${randomText(43)}`,
  followToken: `${randomText(40)}.${randomText(43)}`,
  alertConfirmation: `${randomText(40)}.${randomText(43)}`,
  alertSettings: `${randomText(40)}.${randomText(43)}`,
  wayOut: `${randomText(40)}.${randomText(43)}`,
  stillOpenToken: `${randomText(40)}.${randomText(43)}`,
  deskRequest: `dsr_${randomText(16)}`,
});

async function aPost(scope: Scope, lead: Lead) {
  const texts = {
    title: `Post ${randomText(5)}`,
    teaser: "Ein Satz, der genügt.",
    body: "Ein Text, der lang genug ist.",
  };
  const post = await writePost(scope, lead, { kind: "news", ...texts, titleEn: "", teaserEn: "", bodyEn: "" });
  return publishPost(scope, lead, post.id);
}

async function anEvent(scope: Scope, lead: Lead) {
  const day = dayOf(scope.clock.now() + 14 * 86_400);
  const planned = await planEvent(
    scope,
    lead,
    eventInput.parse({
      title: `Tisch ${randomText(5)}`,
      day,
      startTime: "19:00",
      endTime: "22:00",
      place: "Alte Schmiede",
    }),
  );
  if ("problems" in planned) throw new Error("the event was not planned");
  return publishEvent(scope, lead, planned.id);
}

async function aCampaign(scope: Scope, lead: Lead) {
  const input = newCampaignInput.parse({
    title: "Kisten für Schulen",
    kind: "box",
    targetGroup: "school-leavers",
    tasks: [{ text: "Kisten packen", dueOn: "" }],
  });
  const campaign = await planCampaign(scope, lead, input);
  if ("problems" in campaign) throw new Error("the campaign was not planned");
  const { tasks } = await readCampaign(scope, campaign.id);
  return { campaign: campaign.id, task: tasks[0]!.id };
}

async function anEnquiry(scope: Scope, lead: Lead) {
  const input = {
    topic: "other" as never,
    name: "Fiktive Person",
    mail: "fiktiv@example.org",
    message: "Eine Frage, die lang genug ist.",
  };
  await sendEnquiry(scope, input, { key: randomText(20), language: "de" });
  const [enquiry] = await listEnquiries(scope, asGuide(lead), { status: "open", limit: 1 });
  return enquiry!.id;
}

async function employerAndOpening(scope: Scope, lead: Lead) {
  const employer = await anEmployer(scope, lead);
  const opening = await anOpening(scope, lead, employer.id);
  return { employer: employer.id, employerSlug: employer.slug, opening: opening.id, openingSlug: opening.slug };
}

/** Two records of the county's own that became one. */
async function aMerge(scope: Scope, lead: Lead) {
  const [one, other] = [await anEmployer(scope, lead), await anEmployer(scope, lead)];
  return (await merge({ scope, lead }, one.id, other.id)).id;
}

/** What a third county does with what this one shares: it proposes a correction, offers an employer and asks about an experience. */
async function fromAThird(scope: Scope, lead: Lead, employer: string) {
  const third = await mintCounty();
  const theirs = await third.scope();
  const theirLead = asLead(await third.member("lead"));
  const proposer = { origin: "county", editor: theirLead } as const;
  const proposed = await proposeChanges(theirs, proposer, employer, { phone: "02961 99999" }, "");
  if (!("bundle" in proposed)) throw new Error("nothing was proposed");
  const { id: offered } = await anEmployer(theirs, theirLead);
  const handover = await offerHandover(theirs, theirLead, offered, { county: scope.tenant.slug, note: "" });
  if (!("id" in handover)) throw new Error("nothing was offered");
  const shared = await aSharedExperience(scope, lead);
  const question = newId("qst");
  await askQuestion(theirs, theirLead, shared, { question: "Wie viele wart ihr am Stand?" }, question);
  return { proposal: proposed.bundle, handover: handover.id, shared, question };
}

export async function aSharedExperience(scope: Scope, lead: Lead) {
  const card = await writeCard(
    scope,
    lead,
    experienceInput.parse({
      title: "Fotoaktion am Festzelt",
      kind: "photo",
      targetGroup: "everyone",
      again: "yes",
      place: "Brilon",
      period: "Juli",
      hours: "20",
      costCents: "300",
      reached: "400",
      summary: "Fotos vor dem Zelt.",
      goal: "Bekannt werden.",
      did: "Fotografiert.",
      worked: "Das Licht.",
      failed: "Der Regen.",
    }),
  );
  await handInCard(scope, lead, card.id);
  const handedIn = await readCard(scope, card.id);
  await reviewCard(scope, lead, card.id, handedIn.revision);
  return (await shareCard(scope, lead, card.id)).sharedId;
}

async function anAttachment(scope: Scope, lead: Lead, card: string) {
  const file = { kind: "pdf", type: "application/pdf", bytes: pdf() } as const;
  await addAttachment(scope, lead, card, file, { title: "Aufbauplan" });
  return (await readCard(scope, card)).attachments[0]!.id;
}

async function aBatchWithCode(scope: Scope, lead: Lead, campaign: string) {
  const day = dayOf(scope.clock.now());
  const input = { kind: "box", title: "Abschlussbox", day, packed: "20", products: { 0: { name: "Honig" } } };
  const batch = made(await addBatch(scope, lead, campaign, batchInput.parse(input)));
  const code = made(await makeCode(scope, lead, campaign, codeInput.parse({ carrier: "box", batchId: batch.id })));
  return { batch: batch.id, code: code.id, codeText: code.code };
}

async function aTouchpoint(scope: Scope, lead: Lead) {
  const day = dayOf(scope.clock.now());
  await recordTouchpoint(scope, lead, touchpointInput.parse({ indicator: "boxes", amount: "12", day }), randomText(20));
  const [newest] = await Touchpoints.in(scope.db).byHand(1);
  return newest!.id;
}

/** A grant with a deadline, and a goal and an indicator of the county's own. */
async function aFundedPlan(scope: Scope, lead: Lead) {
  const day = dayOf(scope.clock.now());
  const { id: ownIndicator } = made(
    await addOwnIndicator(scope, lead, {
      name: `Beratungen ${randomText(5)}`,
      unit: "Gespräche",
      counts: "Gespräche am Telefon",
      leavesOut: "",
      about: "people",
      sums: "sum",
    }),
  );
  const { id: ownGoal } = made(
    await addGoal(scope, lead, { programme: "careers", text: "Mehr Gespräche", indicator: ownIndicator, targets: [] }),
  );
  const { id: grant } = made(
    await addGrant(scope, lead, {
      title: "Rückkehr gestalten",
      funder: "Bezirksregierung",
      noticeNumber: randomText(8),
      noticeOn: day,
      purpose: "",
      startsOn: day,
      endsOn: day,
      share: 8000,
      permittedShift: 20,
    }),
  );
  const deadline = { kind: "final-report", title: "", dueOn: day, remindDays: 0 } as const;
  return {
    ownIndicator,
    ownGoal,
    grant,
    deadline: made(await addDeadline(scope, lead, grant, deadline)).id,
    ...(await anAccount(scope, lead, grant, day)),
  };
}

/** A receipt with its file, and the draft of a report. */
async function anAccount(scope: Scope, lead: Lead, grant: string, day: string) {
  const years = { [day.slice(0, 4)]: 100_00 };
  made(
    await planBudget(scope, lead, grant, { seen: 1, lines: [{ row: 0, id: "", number: "1", name: "Karten", years }] }),
  );
  const [line] = await listBudgetLines(scope, grant);
  const input = receiptInput.parse({
    number: "R-1",
    paidOn: day,
    payee: "Druckerei Beispiel",
    purpose: "Karten",
    lineId: line!.id,
    kind: "expense",
    amountCents: "12,50",
  });
  const file = { bytes: new TextEncoder().encode("%PDF-1.7"), type: "application/pdf" as const };
  const { receipt } = made(await bookReceipt(scope, lead, grant, input, randomText(20), file));
  const report = made(await beginReport(scope, lead, grant, { kind: "final", fromOn: "", toOn: "" }));
  return { receipt: receipt.id, fundingReport: report.id };
}

/** A round the agency asked this county in, with a card put aside for the answer. */
async function aRoundToAnswer(county: County, lead: Lead, card: string) {
  const scope = await county.scope();
  const round = await aRound([county]);
  await putCardsAside(scope, lead, round, [card]);
  const { cards } = await viewOwnRound(scope, lead, round);
  return { round, roundCard: cards[0]!.id };
}

async function anImport(scope: Scope, lead: Lead) {
  const bytes = sheetOf([employerRow("Brilon", `Werk ${randomText(8)}`)]);
  const begun = await beginImport(scope, lead, { kind: "employers", fileName: "liste.csv", bytes });
  if (!("id" in begun)) throw new Error("the file was refused");
  return begun.id;
}

async function aJobSearchFile(scope: Scope, lead: Lead) {
  const firm = `Drahtwerk ${randomText(6)}`;
  const run = await staged(scope, lead, newerFile([aVacancy({ firm })]));
  const { firms } = await listFirms(scope, lead, "open");
  return { jobSearchRun: run, jobSearchFirm: firms.find((one) => one.firm === firm)!.id };
}

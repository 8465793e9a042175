import { Hono } from "hono";
import { signedIn, signInRoutes, team } from "#auth";
import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { Refusal, type Language } from "#kernel";
import {
  formAfterTheEnd,
  formBodies,
  html,
  logError,
  ownOriginOnly,
  pictureBodies,
  SignInPage,
  statusOf,
  uploadBodies,
  workplaceHeaders,
} from "#web";
import { errorPage } from "./pages/errors.tsx";
import { batches } from "./routes/batches.tsx";
import { arrival } from "./routes/arrival.tsx";
import { arrivals } from "./routes/arrivals.tsx";
import { campaignTasks } from "./routes/campaign-tasks.tsx";
import { campaignTemplates } from "./routes/campaign-templates.tsx";
import { campaigns } from "./routes/campaigns.tsx";
import { codes } from "./routes/codes.tsx";
import { counting } from "./routes/counting.tsx";
import { deskAccounts } from "./routes/desk-accounts.tsx";
import { deskInvitations } from "./routes/desk-invitations.tsx";
import { deskRequests } from "./routes/desk-requests.tsx";
import { employerCare } from "./routes/employer-care.tsx";
import { changes } from "./routes/changes.tsx";
import { duplicates } from "./routes/duplicates.tsx";
import { employerOverlays } from "./routes/employer-overlays.tsx";
import { employers } from "./routes/employers.tsx";
import { experienceCards } from "./routes/experience-cards.tsx";
import { experienceCorrections } from "./routes/experience-corrections.tsx";
import { experienceFiles } from "./routes/experience-files.tsx";
import { experience } from "./routes/experience.tsx";
import { figures } from "./routes/figures.tsx";
import { auditLog } from "./routes/audit-log.tsx";
import { budgetPlans } from "./routes/budget-plans.tsx";
import { deadlines } from "./routes/deadlines.tsx";
import { enquiries } from "./routes/enquiries.tsx";
import { eventEditor } from "./routes/event-editor.tsx";
import { events } from "./routes/events.tsx";
import { followers } from "./routes/followers.tsx";
import { goals } from "./routes/goals.tsx";
import { grants } from "./routes/grants.tsx";
import { handovers } from "./routes/handovers.tsx";
import { jobSearchFirms } from "./routes/job-search-firms.tsx";
import { jobSearch } from "./routes/job-search.tsx";
import { imports } from "./routes/imports.tsx";
import { importSteps } from "./routes/import-steps.tsx";
import { look } from "./routes/look.tsx";
import { fundingReports } from "./routes/funding-reports.tsx";
import { members } from "./routes/members.tsx";
import { openings } from "./routes/openings.tsx";
import { ownIndicators } from "./routes/own-indicators.tsx";
import { posts } from "./routes/posts.tsx";
import { programmeChanges } from "./routes/programme-changes.tsx";
import { proposalEditor } from "./routes/proposal-editor.tsx";
import { proposals } from "./routes/proposals.tsx";
import { receipts } from "./routes/receipts.tsx";
import { releases } from "./routes/releases.tsx";
import { rounds } from "./routes/rounds.tsx";
import { settings } from "./routes/settings.tsx";
import { targets } from "./routes/targets.tsx";
import { today } from "./routes/today.tsx";

/** What the team's dashboard may use. */
export interface TeamGrants {
  scope: Scope;
  language: Language;
}
export type Team = { Bindings: TeamGrants; Variables: { member: Member } };

const SIGN_IN = "/team/anmeldung";
/** Where forms carry a file. */
const UPLOADS = /^\/team\/(angebote\/jobsuche\/laeufe|import)$/;
/** Where they may carry a picture or a PDF of up to 10 MB. */
const PICTURES = /^\/team\/(foerderung\/[^/]+\/belege(\/[^/]+\/datei)?|erfahrungen\/eigene\/[^/]+\/anhaenge)$/;

/** The workplace of a county's team, under `/team`. */
export const teamDashboard = new Hono<Team>();

teamDashboard.use(workplaceHeaders);
teamDashboard.use(ownOriginOnly);
teamDashboard.use((c, next) => {
  if (PICTURES.test(c.req.path)) return pictureBodies(c, next);
  return UPLOADS.test(c.req.path) ? uploadBodies(c, next) : formBodies(c, next);
});
teamDashboard.route(
  "/",
  signInRoutes({
    kind: team,
    path: SIGN_IN,
    home: "/team",
    show(c, view, status) {
      const { tenant } = (c.env as TeamGrants).scope;
      const lookHref = `/gestaltung-${tenant.contentVersion}.css`;
      return html(
        c,
        <SignInPage
          view={view}
          name={tenant.name}
          area="Team"
          look={tenant.look}
          seed={tenant.slug}
          lookHref={lookHref}
          path={SIGN_IN}
        />,
        status,
      );
    },
  }),
);

teamDashboard.use(
  signedIn({
    kind: team,
    path: SIGN_IN,
    formAfterTheEnd: (c) =>
      formAfterTheEnd(c, {
        lookHref: `/gestaltung-${(c.env as TeamGrants).scope.tenant.contentVersion}.css`,
        path: SIGN_IN,
      }),
  }),
);
teamDashboard.route("/", arrivals);
teamDashboard.route("/", arrival);
teamDashboard.route("/", campaigns);
teamDashboard.route("/", batches);
teamDashboard.route("/", codes);
teamDashboard.route("/", counting);
teamDashboard.route("/", campaignTasks);
teamDashboard.route("/", campaignTemplates);
teamDashboard.route("/", deskInvitations);
teamDashboard.route("/", deskAccounts);
teamDashboard.route("/", deskRequests);
teamDashboard.route("/", duplicates);
teamDashboard.route("/", employerCare);
teamDashboard.route("/", changes);
teamDashboard.route("/", handovers);
teamDashboard.route("/", employerOverlays);
teamDashboard.route("/", employers);
teamDashboard.route("/", jobSearch);
teamDashboard.route("/", jobSearchFirms);
teamDashboard.route("/", openings);
teamDashboard.route("/", proposalEditor);
teamDashboard.route("/", proposals);
teamDashboard.route("/", experienceFiles);
teamDashboard.route("/", experienceCorrections);
teamDashboard.route("/", experienceCards);
teamDashboard.route("/", experience);
teamDashboard.route("/", ownIndicators);
teamDashboard.route("/", targets);
teamDashboard.route("/", goals);
teamDashboard.route("/", grants);
teamDashboard.route("/", budgetPlans);
teamDashboard.route("/", deadlines);
teamDashboard.route("/", programmeChanges);
teamDashboard.route("/", figures);
teamDashboard.route("/", auditLog);
teamDashboard.route("/", enquiries);
teamDashboard.route("/", eventEditor);
teamDashboard.route("/", events);
teamDashboard.route("/", followers);
teamDashboard.route("/", imports);
teamDashboard.route("/", importSteps);
teamDashboard.route("/", look);
teamDashboard.route("/", members);
teamDashboard.route("/", posts);
teamDashboard.route("/", fundingReports);
teamDashboard.route("/", receipts);
teamDashboard.route("/", releases);
teamDashboard.route("/", rounds);
teamDashboard.route("/", settings);
teamDashboard.route("/", today);

teamDashboard.notFound((c) => errorPage(c, "not-found"));
teamDashboard.onError((error, c) => {
  if (error instanceof Refusal) return errorPage(c, error.code, statusOf[error.code]);
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return errorPage(c, "unexpected");
});

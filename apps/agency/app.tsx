import { Hono } from "hono";
import { signedIn, signInRoutes, team } from "#auth";
import type { Scope } from "#domain/scope";
import type { Lead, Member } from "#domain/team/actors";
import type { FirstLeadInput } from "#domain/tenants/county-input";
import type { inviteFirstLead } from "#domain/tenants/invite-first-lead";
import { Refusal, type Language } from "#kernel";
import {
  formAfterTheEnd,
  formBodies,
  html,
  logError,
  ownOriginOnly,
  SignInPage,
  statusOf,
  workplaceHeaders,
} from "#web";
import { errorPage } from "./pages/errors.tsx";
import { lookHref } from "./pages/frame.tsx";
import { auditLog } from "./routes/audit-log.tsx";
import { brandFrame } from "./routes/brand-frame.tsx";
import { counties } from "./routes/counties.tsx";
import { county } from "./routes/county.tsx";
import { directoryCare } from "./routes/directory-care.tsx";
import { directory } from "./routes/directory.tsx";
import { duplicates } from "./routes/duplicates.tsx";
import { experience } from "./routes/experience.tsx";
import { insights } from "./routes/insights.tsx";
import { look } from "./routes/look.ts";
import { members } from "./routes/members.tsx";
import { newCounty } from "./routes/new-county.tsx";
import { releases } from "./routes/releases.tsx";
import { programmeGoals } from "./routes/programme-goals.tsx";
import { programmeIndicators } from "./routes/programme-indicators.tsx";
import { reportSections } from "./routes/report-sections.tsx";
import { reports } from "./routes/reports.tsx";
import { rounds } from "./routes/rounds.tsx";

/** What the agency may use: its own rows, what counties share and release, and one thing in a county's name. */
interface AgencyGrants {
  scope: Scope;
  language: Language;
  /** Invites the first lead of the county at `host`, in that county's name. */
  inviteFirstLead(lead: Lead, host: string, input: FirstLeadInput): ReturnType<typeof inviteFirstLead>;
}
export type Agency = { Bindings: AgencyGrants; Variables: { member: Member } };

const SIGN_IN = "/anmeldung";

/** The workplace of the regional agency, at its own host. */
export const agency = new Hono<Agency>();

agency.route("/", look);
agency.use(workplaceHeaders);
agency.use(ownOriginOnly);
agency.use(formBodies);
agency.route(
  "/",
  signInRoutes({
    kind: team,
    path: SIGN_IN,
    home: "/",
    show(c, view, status) {
      const { tenant } = (c.env as AgencyGrants).scope;
      return html(
        c,
        <SignInPage
          view={view}
          name={tenant.name}
          area="Agentur"
          look={tenant.look}
          seed={tenant.slug}
          lookHref={lookHref(tenant)}
          path={SIGN_IN}
        />,
        status,
      );
    },
  }),
);

agency.use(
  signedIn({
    kind: team,
    path: SIGN_IN,
    formAfterTheEnd: (c) =>
      formAfterTheEnd(c, { lookHref: lookHref((c.env as AgencyGrants).scope.tenant), path: SIGN_IN }),
  }),
);
agency.route("/", auditLog);
agency.route("/", brandFrame);
agency.route("/", counties);
agency.route("/", newCounty);
agency.route("/", releases);
agency.route("/", county);
agency.route("/", directory);
agency.route("/", directoryCare);
agency.route("/", duplicates);
agency.route("/", experience);
agency.route("/", insights);
agency.route("/", members);
agency.route("/", programmeGoals);
agency.route("/", programmeIndicators);
agency.route("/", rounds);
agency.route("/", reports);
agency.route("/", reportSections);

agency.notFound((c) => errorPage(c, "not-found"));
agency.onError((error, c) => {
  if (error instanceof Refusal) return errorPage(c, error.code, statusOf[error.code]);
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return errorPage(c, "unexpected");
});

import { Hono } from "hono";
import { desk as deskDoor, signedIn, signInRoutes } from "#auth";
import type { Desk, DeskVisitor } from "#domain/desk/open-desk";
import { openDesk } from "#domain/desk/open-desk";
import type { Scope } from "#domain/scope";
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
  workplaceHeaders,
} from "#web";
import { errorPage } from "./pages/errors.tsx";
import { address } from "./routes/address.tsx";
import { addressLinks } from "./routes/address-links.tsx";
import { appearances } from "./routes/appearances.tsx";
import { home } from "./routes/home.tsx";
import { invitation } from "./routes/invitation.tsx";
import { openings } from "./routes/openings.tsx";
import { pictures } from "./routes/pictures.tsx";
import { profile } from "./routes/profile.tsx";
import { sites } from "./routes/sites.tsx";
import { signInWords } from "./texts/sign-in.ts";

/** What the employer desk may use. */
interface DeskGrants {
  scope: Scope;
  language: Language;
}
export type AtDesk = { Bindings: DeskGrants; Variables: { member: DeskVisitor; desk: Desk } };

const SIGN_IN = "/betrieb/anmeldung";

/** Where employers keep their own profile, under `/betrieb` of the county that vouches for them. */
export const employerDesk = new Hono<AtDesk>();

const lookOf = ({ scope }: DeskGrants) => `/gestaltung-${scope.tenant.contentVersion}.css`;

employerDesk.use(workplaceHeaders);
employerDesk.use(ownOriginOnly);
employerDesk.use((c, next) => (c.req.path.endsWith("/bilder") ? pictureBodies(c, next) : formBodies(c, next)));
employerDesk.route(
  "/",
  signInRoutes({
    kind: deskDoor,
    path: SIGN_IN,
    home: "/betrieb",
    show(c, view, status) {
      const grants = c.env as DeskGrants;
      const { tenant } = grants.scope;
      return html(
        c,
        <SignInPage
          view={view}
          name={tenant.name}
          area="Für Arbeitgeber"
          look={tenant.look}
          seed={tenant.slug}
          lookHref={lookOf(grants)}
          path={SIGN_IN}
          words={signInWords}
        />,
        status,
      );
    },
  }),
);
employerDesk.route("/", invitation);
employerDesk.route("/", addressLinks);

employerDesk.use(
  signedIn({
    kind: deskDoor,
    path: SIGN_IN,
    formAfterTheEnd: (c) => formAfterTheEnd(c, { lookHref: lookOf(c.env as DeskGrants), path: SIGN_IN }),
  }),
);
employerDesk.use("/betrieb/:desk/*", async (c, next) => {
  c.set("desk", await openDesk(c.env.scope, c.get("member"), c.req.param("desk")));
  await next();
});
employerDesk.route("/", home);
employerDesk.route("/", profile);
employerDesk.route("/", sites);
employerDesk.route("/", pictures);
employerDesk.route("/", openings);
employerDesk.route("/", appearances);
employerDesk.route("/", address);

employerDesk.notFound((c) => errorPage(c, "not-found"));
employerDesk.onError((error, c) => {
  if (error instanceof Refusal) return errorPage(c, error.code, statusOf[error.code]);
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return errorPage(c, "unexpected");
});

import { Hono, type Context } from "hono";
import { Refusal, type Language, type RefusalCode } from "#kernel";
import type { Scope } from "#domain/scope";
import { formBodies, logError, ownOriginOnly, statusOf } from "#web";
import { errorPage, notFoundPage, pausedPage } from "./pages/errors.tsx";
import { alertLinks } from "./routes/alert-links.tsx";
import { alerts } from "./routes/alerts.tsx";
import { calendar } from "./routes/calendar.ts";
import { codes } from "./routes/codes.tsx";
import { contact } from "./routes/contact.tsx";
import { events } from "./routes/events.tsx";
import { employers } from "./routes/employers.tsx";
import { feeds } from "./routes/feeds.ts";
import { follow } from "./routes/follow.tsx";
import { followLinks } from "./routes/follow-links.tsx";
import { home } from "./routes/home.tsx";
import { legal } from "./routes/legal.tsx";
import { look } from "./routes/look.ts";
import { openings } from "./routes/openings.tsx";
import { pictures } from "./routes/pictures.ts";
import { posts } from "./routes/posts.tsx";
import { search } from "./routes/search.tsx";
import { seat } from "./routes/seat.tsx";
import { sharePictures } from "./routes/share-picture.ts";
import { sitemap } from "./routes/sitemap.ts";
import { stillHere } from "./routes/still-here.tsx";
import { stillOpen } from "./routes/still-open.tsx";
import { oneClick, unsubscribe } from "./routes/unsubscribe.tsx";

/** What a county's public site may use. */
export interface VisitorGrants {
  scope: Scope;
  language: Language;
}
export type Visitor = { Bindings: VisitorGrants };

/** A county's public site. */
export const visitorSite = new Hono<Visitor>();

visitorSite.route("/", oneClick);
visitorSite.use(ownOriginOnly);
visitorSite.use(formBodies);
visitorSite.route("/", home);
visitorSite.route("/", calendar);
visitorSite.route("/", events);
visitorSite.route("/", seat);
visitorSite.route("/", employers);
visitorSite.route("/", openings);
visitorSite.route("/", alerts);
visitorSite.route("/", alertLinks);
visitorSite.route("/", unsubscribe);
visitorSite.route("/", stillHere);
visitorSite.route("/", stillOpen);
visitorSite.route("/", codes);
visitorSite.route("/", posts);
visitorSite.route("/", pictures);
visitorSite.route("/", search);
visitorSite.route("/", feeds);
visitorSite.route("/", follow);
visitorSite.route("/", followLinks);
visitorSite.route("/", contact);
visitorSite.route("/", legal);
visitorSite.route("/", look);
visitorSite.route("/", sharePictures);
visitorSite.route("/", sitemap);

visitorSite.notFound((c) => notFoundPage(c));
visitorSite.onError((error, c) => {
  if (error instanceof Refusal) return refused(c, error.code);
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return errorPage(c, 500);
});

const refused = (c: Context<Visitor>, code: RefusalCode) =>
  code === "paused" ? pausedPage(c) : errorPage(c, statusOf[code]);

import { Hono, type Context } from "hono";
import { listBehind, unsubscribe as end } from "#domain/unsubscribe/unsubscribe";
import { Refusal, refuse } from "#kernel";
import { formBodies, formToken, html, one, typedIn } from "#web";
import type { Visitor } from "../app.tsx";
import { linkProblemPage, type LinkProblem } from "../pages/link-problem.tsx";
import { UnsubscribePage } from "../pages/unsubscribe.tsx";
import { alertTexts } from "../texts/alerts.ts";
import { linkCookie } from "./link-cookie.ts";
import { knownFormUse, mailedLinkHeaders, problemsIn, to } from "./mailed-links.ts";

const PATH = "/abmelden";
const list = linkCookie("abmelden");

/**
 * The POST a mail program sends when its reader presses "unsubscribe" (RFC 8058, section 3.2): without a cookie, an origin or
 * a form's token, and answered without a redirect. Its signed token alone says whose mail ends, and it can do nothing else;
 * so this route alone stands before the check of the origin.
 */
export const oneClick = new Hono<Visitor>();

oneClick.post(`${PATH}/:token`, formBodies, async (c) => {
  const typed = await typedIn(c.req.raw);
  if (one(typed, "List-Unsubscribe") !== "One-Click") refuse("wrong-format");
  await end(c.env.scope, c.req.param("token"), "mail-header");
  c.header("cache-control", "no-store");
  return c.text(alertTexts(c.env.language).unsubscribed);
});

/** The same for people: the address opens a page that changes nothing, and its button ends the mail. */
export const unsubscribe = new Hono<Visitor>();

unsubscribe.use(PATH, mailedLinkHeaders);
unsubscribe.use(`${PATH}/*`, mailedLinkHeaders);

for (const app of [oneClick, unsubscribe])
  app.onError((error, c) => {
    if (error instanceof Refusal && error.code === "link-expired") return linkProblem(c, "expired");
    if (error instanceof Refusal && error.code === "link-invalid") return linkProblem(c, "invalid");
    if (error instanceof Refusal && error.code === "sign-in-needed") return linkProblem(c, "needsLink");
    throw error;
  });

function linkProblem(c: Context<Visitor>, why: LinkProblem) {
  const t = alertTexts(c.env.language);
  const ways = [
    { path: "/benachrichtigungen/verwalten", label: t.toSettings },
    { path: "/folgen/verwalten", label: t.askTitle },
  ] as const;
  return linkProblemPage(c, why, { ...t[why], ways: [...ways] });
}

unsubscribe.get(`${PATH}/:token`, async (c) => {
  const token = c.req.param("token");
  await listBehind(c.env.scope, token);
  list.keep(c, token);
  return to(c, PATH);
});

unsubscribe.get(PATH, async (c) => {
  const { scope, language } = c.env;
  if (c.req.query("meldung") === "abgemeldet") return html(c, <UnsubscribePage scope={scope} language={language} />);
  const kind = await listBehind(scope, list.kept(c) ?? refuse("sign-in-needed"));
  const token = await formToken(scope.signer, scope.clock.now());
  return html(c, <UnsubscribePage scope={scope} language={language} asking={{ kind, token }} />);
});

unsubscribe.post(PATH, async (c) => {
  const token = list.kept(c) ?? refuse("sign-in-needed");
  if (problemsIn(await knownFormUse(c, await typedIn(c.req.raw))).length > 0) return to(c, PATH);
  await end(c.env.scope, token, "mail-link");
  list.drop(c);
  return to(c, `${PATH}?meldung=abgemeldet`);
});

import { Hono, type Context } from "hono";
import { Refusal, refuse, type Problem } from "#kernel";
import { changeFollow } from "#domain/follow/change-follow";
import { confirmFollow, viewConfirmation } from "#domain/follow/confirm-follow";
import { choicesInput, settingsLinkInput } from "#domain/follow/follow-input";
import { confirmedBy, settingsOf } from "#domain/follow/follow-links";
import { sendSettingsLink } from "#domain/follow/send-settings-link";
import { ownData, viewFollow } from "#domain/follow/view-follow";
import { withdrawFollow } from "#domain/follow/withdraw-follow";
import { checkForm, formToken, html, typedIn, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { ConfirmFollowPage } from "../pages/confirm-follow.tsx";
import { FollowSettingsPage, SettingsLinkPage } from "../pages/follow-settings.tsx";
import { linkProblemPage, type LinkProblem } from "../pages/link-problem.tsx";
import { followTexts } from "../texts/follow.ts";
import { linkCookie } from "./link-cookie.ts";
import { knownFormUse, mailedLinkHeaders, problemsIn, to } from "./mailed-links.ts";

const confirmation = linkCookie("folgen-bestaetigen");
const settings = linkCookie("folgen-verwalten");

/**
 * What mailed links open. Scanners press them, so opening one changes nothing: the token moves from the address into a
 * cookie, and only a button acts.
 */
export const followLinks = new Hono<Visitor>();

followLinks.use("/folgen/*", mailedLinkHeaders);

followLinks.onError((error, c) => {
  if (error instanceof Refusal && error.code === "link-expired") return linkProblem(c, "expired");
  if (error instanceof Refusal && error.code === "link-invalid") return linkProblem(c, "invalid");
  if (error instanceof Refusal && error.code === "sign-in-needed") return linkProblem(c, "needsLink");
  throw error;
});

function linkProblem(c: Context<Visitor>, why: LinkProblem) {
  const t = followTexts(c.env.language);
  const ways = [
    { path: "/folgen", label: t.again },
    { path: "/folgen/verwalten", label: t.toSettings },
  ] as const;
  return linkProblemPage(c, why, { ...t[why], ways: [...ways] });
}

followLinks.get("/folgen/bestaetigen", async (c) => {
  const { scope, language } = c.env;
  const subscription = await viewConfirmation(scope, confirmation.kept(c) ?? refuse("sign-in-needed"));
  const token = await formToken(scope.signer, scope.clock.now());
  const again = c.req.query("meldung") !== "bestaetigt";
  return html(
    c,
    <ConfirmFollowPage
      scope={scope}
      language={language}
      token={token}
      confirmed={subscription.status === "active"}
      again={again}
    />,
  );
});

followLinks.get("/folgen/bestaetigen/:token", async (c) => {
  const token = c.req.param("token");
  await confirmedBy(c.env.scope, token);
  confirmation.keep(c, token);
  return to(c, "/folgen/bestaetigen");
});

followLinks.post("/folgen/bestaetigung", async (c) => {
  const token = confirmation.kept(c) ?? refuse("sign-in-needed");
  if ((await problemsOf(c, await typedIn(c.req.raw))).length > 0) return to(c, "/folgen/bestaetigen");
  const outcome = await confirmFollow(c.env.scope, token);
  return to(c, `/folgen/bestaetigen?meldung=${outcome === "confirmed" ? "bestaetigt" : "schon-bestaetigt"}`);
});

followLinks.get("/folgen/verwalten", (c) => (settings.kept(c) ? settingsPage(c, {}) : linkForm(c, {})));

followLinks.get("/folgen/verwalten/:token", async (c) => {
  const token = c.req.param("token");
  await settingsOf(c.env.scope, token);
  settings.keep(c, token);
  return to(c, "/folgen/verwalten");
});

followLinks.post("/folgen/verwaltungslink", async (c) => {
  const { scope, language } = c.env;
  const checked = await checkForm(c.req.raw, settingsLinkInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok) return linkForm(c, { typed: checked.typed, problems: [...problems, ...checked.problems] });
  if (problems.length > 0) return linkForm(c, { typed: checked.typed, problems });
  await sendSettingsLink(scope, checked.value.mail, language);
  return to(c, "/folgen/verwalten?meldung=unterwegs");
});

followLinks.post("/folgen/auswahl", async (c) => {
  const token = settings.kept(c) ?? refuse("sign-in-needed");
  const checked = await checkForm(c.req.raw, choicesInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok) return settingsPage(c, { typed: checked.typed, problems: [...problems, ...checked.problems] });
  if (problems.length > 0) return settingsPage(c, { typed: checked.typed, problems });
  const wrong = await changeFollow(c.env.scope, token, checked.value);
  if (wrong.length > 0) return settingsPage(c, { typed: checked.typed, problems: wrong });
  return to(c, "/folgen/verwalten?meldung=gespeichert");
});

followLinks.post("/folgen/abmeldung", async (c) => {
  const token = settings.kept(c) ?? refuse("sign-in-needed");
  const typed = await typedIn(c.req.raw);
  const problems = await problemsOf(c, typed);
  if (problems.length > 0) return settingsPage(c, { problems });
  await withdrawFollow(c.env.scope, token);
  settings.drop(c);
  confirmation.drop(c);
  return to(c, "/folgen?meldung=abgemeldet");
});

followLinks.get("/folgen/meine-daten.json", async (c) => {
  const data = await ownData(c.env.scope, settings.kept(c) ?? refuse("sign-in-needed"));
  c.header("content-disposition", 'attachment; filename="meine-daten.json"');
  return c.body(JSON.stringify(data, null, 2), 200, { "content-type": "application/json; charset=utf-8" });
});

/** Somebody who reloads the address of a form lands where the form is. */
followLinks.get("/folgen/bestaetigung", (c) => to(c, "/folgen/bestaetigen"));
followLinks.get("/folgen/:form{verwaltungslink|auswahl|abmeldung}", (c) => to(c, "/folgen/verwalten"));

const problemsOf = async (c: Context<Visitor>, typed: Typed) => problemsIn(await knownFormUse(c, typed));

interface Again {
  typed?: Typed;
  problems?: Problem[];
}

async function settingsPage(c: Context<Visitor>, { typed, problems = [] }: Again) {
  const { scope, language } = c.env;
  const kept = settings.kept(c) ?? refuse("sign-in-needed");
  const [follower, token] = await Promise.all([viewFollow(scope, kept), formToken(scope.signer, scope.clock.now())]);
  const saved = c.req.query("meldung") === "gespeichert";
  const page = (
    <FollowSettingsPage
      scope={scope}
      language={language}
      follower={follower}
      token={token}
      typed={typed}
      problems={problems}
      saved={saved}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}

async function linkForm(c: Context<Visitor>, { typed = {}, problems = [] }: Again) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  const sent = c.req.query("meldung") === "unterwegs";
  const page = (
    <SettingsLinkPage scope={scope} language={language} token={token} typed={typed} problems={problems} sent={sent} />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}

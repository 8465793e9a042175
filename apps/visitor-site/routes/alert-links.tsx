import { Hono, type Context } from "hono";
import { alertLinkInput, chosenAlertInput, rhythmInput } from "#domain/alerts/alert-input";
import { confirmedBy, settingsOf, settingsToken } from "#domain/alerts/alert-links";
import { changeRhythm } from "#domain/alerts/change-rhythm";
import { confirmAlert, tokenForCode, viewConfirmation } from "#domain/alerts/confirm-alert";
import { endAlert, endAlerts } from "#domain/alerts/end-alerts";
import { sendSettingsLink } from "#domain/alerts/send-settings-link";
import { ownAlertData, viewAlerts } from "#domain/alerts/view-alerts";
import { codeInput } from "#domain/mailed-code";
import { Refusal, refuse, type Problem } from "#kernel";
import { checkForm, formToken, html, typedIn, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { AlertCodePage, ConfirmAlertPage } from "../pages/confirm-alert.tsx";
import { AlertLinkPage, AlertSettingsPage } from "../pages/alert-settings.tsx";
import { linkProblemPage, type LinkProblem } from "../pages/link-problem.tsx";
import { alertTexts } from "../texts/alerts.ts";
import { linkCookie } from "./link-cookie.ts";
import { knownFormUse, mailedLinkHeaders, problemsIn, to } from "./mailed-links.ts";

const PATH = "/benachrichtigungen";
const confirmation = linkCookie("benachrichtigungen-bestaetigen");
const settings = linkCookie("benachrichtigungen-verwalten");

/** What mailed links about alerts open. Opening one changes nothing: the token moves into a cookie, and only a button acts. */
export const alertLinks = new Hono<Visitor>();

alertLinks.use(`${PATH}/*`, mailedLinkHeaders);

alertLinks.onError((error, c) => {
  if (error instanceof Refusal && error.code === "link-expired") return linkProblem(c, "expired");
  if (error instanceof Refusal && error.code === "link-invalid") return linkProblem(c, "invalid");
  if (error instanceof Refusal && error.code === "sign-in-needed") return linkProblem(c, "needsLink");
  throw error;
});

function linkProblem(c: Context<Visitor>, why: LinkProblem) {
  const t = alertTexts(c.env.language);
  const ways = [
    { path: PATH, label: t.again },
    { path: `${PATH}/verwalten`, label: t.toSettings },
  ] as const;
  return linkProblemPage(c, why, { ...t[why], ways: [...ways] });
}

alertLinks.get(`${PATH}/bestaetigen`, (c) => (confirmation.kept(c) ? confirmationPage(c, []) : codePage(c, {})));

alertLinks.get(`${PATH}/bestaetigen/:token`, async (c) => {
  const token = c.req.param("token");
  await confirmedBy(c.env.scope, token);
  confirmation.keep(c, token);
  return to(c, `${PATH}/bestaetigen`);
});

alertLinks.post(`${PATH}/code`, async (c) => {
  const checked = await checkForm(c.req.raw, codeInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok || problems.length > 0)
    return codePage(c, { typed: checked.typed, problems: [...problems, ...(checked.ok ? [] : checked.problems)] });
  const token = await tokenForCode(c.env.scope, checked.value.code);
  if (!token) return codePage(c, { typed: checked.typed, problems: [{ field: "code", rule: "code" }] });
  confirmation.keep(c, token);
  return to(c, `${PATH}/bestaetigen`);
});

alertLinks.post(`${PATH}/bestaetigung`, async (c) => {
  const { scope } = c.env;
  const token = confirmation.kept(c) ?? refuse("sign-in-needed");
  const checked = await checkForm(c.req.raw, chosenAlertInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok || problems.length > 0) return confirmationPage(c, problems);
  const outcome = await confirmAlert(scope, token, checked.value.alert);
  settings.keep(c, await settingsToken(scope, await confirmedBy(scope, token)));
  return to(c, `${PATH}/bestaetigen?meldung=${outcome === "confirmed" ? "bestaetigt" : "schon-bestaetigt"}`);
});

alertLinks.get(`${PATH}/verwalten`, (c) => (settings.kept(c) ? settingsPage(c, []) : linkForm(c, {})));

alertLinks.get(`${PATH}/verwalten/:token`, async (c) => {
  const token = c.req.param("token");
  await settingsOf(c.env.scope, token);
  settings.keep(c, token);
  return to(c, `${PATH}/verwalten`);
});

alertLinks.post(`${PATH}/verwaltungslink`, async (c) => {
  const { scope, language } = c.env;
  const checked = await checkForm(c.req.raw, alertLinkInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok || problems.length > 0)
    return linkForm(c, { typed: checked.typed, problems: [...problems, ...(checked.ok ? [] : checked.problems)] });
  await sendSettingsLink(scope, checked.value.mail, language);
  return to(c, `${PATH}/verwalten?meldung=unterwegs`);
});

alertLinks.post(`${PATH}/rhythmus`, async (c) => {
  const token = settings.kept(c) ?? refuse("sign-in-needed");
  const checked = await checkForm(c.req.raw, rhythmInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok || problems.length > 0) return settingsPage(c, checked.ok ? problems : checked.problems);
  await changeRhythm(c.env.scope, token, checked.value);
  return to(c, `${PATH}/verwalten?meldung=gespeichert`);
});

alertLinks.post(`${PATH}/ende`, async (c) => {
  const token = settings.kept(c) ?? refuse("sign-in-needed");
  const checked = await checkForm(c.req.raw, chosenAlertInput);
  const problems = await problemsOf(c, checked.typed);
  if (!checked.ok || problems.length > 0) return settingsPage(c, checked.ok ? problems : checked.problems);
  if ((await endAlert(c.env.scope, token, checked.value.alert)) === "all") return left(c);
  return to(c, `${PATH}/verwalten?meldung=beendet`);
});

alertLinks.post(`${PATH}/abmeldung`, async (c) => {
  const { scope } = c.env;
  const token = settings.kept(c) ?? refuse("sign-in-needed");
  const problems = await problemsOf(c, await typedIn(c.req.raw));
  if (problems.length > 0) return settingsPage(c, problems);
  await endAlerts(scope, await settingsOf(scope, token), "mail-link");
  return left(c);
});

alertLinks.get(`${PATH}/meine-daten.json`, async (c) => {
  const data = await ownAlertData(c.env.scope, settings.kept(c) ?? refuse("sign-in-needed"));
  c.header("content-disposition", 'attachment; filename="meine-daten.json"');
  return c.body(JSON.stringify(data, null, 2), 200, { "content-type": "application/json; charset=utf-8" });
});

/** Somebody who reloads the address of a form lands where the form is. */
alertLinks.get(`${PATH}/:form{bestaetigung|code}`, (c) => to(c, `${PATH}/bestaetigen`));
alertLinks.get(`${PATH}/:form{verwaltungslink|rhythmus|ende|abmeldung}`, (c) => to(c, `${PATH}/verwalten`));

function left(c: Context<Visitor>) {
  settings.drop(c);
  confirmation.drop(c);
  return to(c, `${PATH}?meldung=beendet`);
}

const problemsOf = async (c: Context<Visitor>, typed: Typed) => problemsIn(await knownFormUse(c, typed));

interface Again {
  typed?: Typed;
  problems?: Problem[];
}

const statusFor = (problems: Problem[]) => (problems.length > 0 ? 422 : 200);

async function confirmationPage(c: Context<Visitor>, problems: Problem[]) {
  const { scope, language } = c.env;
  const kept = confirmation.kept(c) ?? refuse("sign-in-needed");
  const [waiting, token] = await Promise.all([
    viewConfirmation(scope, kept),
    formToken(scope.signer, scope.clock.now()),
  ]);
  const props = { scope, language, token, problems, ...waiting, message: c.req.query("meldung") };
  return html(c, <ConfirmAlertPage {...props} />, statusFor(problems));
}

async function codePage(c: Context<Visitor>, { typed = {}, problems = [] }: Again) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  return html(c, <AlertCodePage {...{ scope, language, token, typed, problems }} />, statusFor(problems));
}

async function settingsPage(c: Context<Visitor>, problems: Problem[]) {
  const { scope, language } = c.env;
  const kept = settings.kept(c) ?? refuse("sign-in-needed");
  const [view, token] = await Promise.all([viewAlerts(scope, kept), formToken(scope.signer, scope.clock.now())]);
  const props = { scope, language, token, problems, ...view, message: c.req.query("meldung") };
  return html(c, <AlertSettingsPage {...props} />, statusFor(problems));
}

async function linkForm(c: Context<Visitor>, { typed = {}, problems = [] }: Again) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  const props = { scope, language, token, typed, problems, sent: c.req.query("meldung") === "unterwegs" };
  return html(c, <AlertLinkPage {...props} />, statusFor(problems));
}

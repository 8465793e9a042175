import { Hono, type Context } from "hono";
import { answerFollowUp, giveReason } from "#domain/arrivals/answer-follow-up";
import { becauseInput, stayedInput } from "#domain/arrivals/follow-up-input";
import { followUpOf, tokenForCode, viewFollowUp } from "#domain/arrivals/follow-up-link";
import { leaveArrival } from "#domain/arrivals/forget-arrival";
import { codeInput } from "#domain/mailed-code";
import { Refusal, refuse, type Problem } from "#kernel";
import { checkForm, formToken, html, typedIn, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { linkProblemPage, type LinkProblem } from "../pages/link-problem.tsx";
import { StillHereCodePage, StillHerePage } from "../pages/still-here.tsx";
import { stillHereTexts } from "../texts/still-here.ts";
import { linkCookie } from "./link-cookie.ts";
import { knownFormUse, mailedLinkHeaders, problemsIn, to } from "./mailed-links.ts";

const PATH = "/rueckmeldung";
const question = linkCookie("rueckmeldung");

/** Where people say whether they stayed. Opening the link changes nothing; each answer is a button. */
export const stillHere = new Hono<Visitor>();

stillHere.use(PATH, mailedLinkHeaders);
stillHere.use(`${PATH}/*`, mailedLinkHeaders);

stillHere.onError((error, c) => {
  if (error instanceof Refusal && error.code === "link-expired") return linkProblem(c, "expired");
  if (error instanceof Refusal && error.code === "link-invalid") return linkProblem(c, "invalid");
  throw error;
});

function linkProblem(c: Context<Visitor>, why: Exclude<LinkProblem, "needsLink">) {
  const t = stillHereTexts(c.env.language);
  question.drop(c);
  const ways = [
    { path: PATH, label: t.toCode },
    { path: "/kontakt", label: t.contact },
  ] as const;
  return linkProblemPage(c, why, { ...t[why], ways: [...ways] });
}

stillHere.get(PATH, (c) => (question.kept(c) ? questionPage(c) : codePage(c, {})));

/** Somebody who reloads the address of a form lands where the form is. */
stillHere.get(`${PATH}/:form{code|antwort|grund|ende}`, (c) => to(c, PATH));

stillHere.get(`${PATH}/:token`, async (c) => {
  const token = c.req.param("token");
  await followUpOf(c.env.scope, token);
  question.keep(c, token);
  return to(c, PATH);
});

stillHere.post(`${PATH}/code`, async (c) => {
  const checked = await checkForm(c.req.raw, codeInput);
  const problems = problemsIn(await knownFormUse(c, checked.typed));
  if (!checked.ok || problems.length > 0)
    return codePage(c, { typed: checked.typed, problems: [...problems, ...(checked.ok ? [] : checked.problems)] });
  const token = await tokenForCode(c.env.scope, checked.value.code);
  if (!token) return codePage(c, { typed: checked.typed, problems: [{ field: "code", rule: "code" }] });
  question.keep(c, token);
  return to(c, PATH);
});

stillHere.post(`${PATH}/antwort`, async (c) => {
  const token = question.kept(c);
  const checked = await checkForm(c.req.raw, stayedInput);
  if (!token) return to(c, PATH);
  const problems = problemsIn(await knownFormUse(c, checked.typed));
  if (!checked.ok || problems.length > 0)
    return questionPage(c, [...problems, ...(checked.ok ? [] : checked.problems)], "where");
  await answerFollowUp(c.env.scope, token, checked.value.stayed);
  return to(c, `${PATH}?frage=grund`);
});

stillHere.post(`${PATH}/grund`, async (c) => {
  const token = question.kept(c);
  const checked = await checkForm(c.req.raw, becauseInput);
  if (!token) return to(c, PATH);
  const problems = problemsIn(await knownFormUse(c, checked.typed));
  if (!checked.ok || problems.length > 0)
    return questionPage(c, [...problems, ...(checked.ok ? [] : checked.problems)], "because");
  await giveReason(c.env.scope, token, checked.value.because);
  return to(c, `${PATH}?meldung=danke`);
});

stillHere.post(`${PATH}/ende`, async (c) => {
  const token = question.kept(c);
  const problems = problemsIn(await knownFormUse(c, await typedIn(c.req.raw)));
  if (!token) return to(c, PATH);
  if (problems.length > 0) return questionPage(c, problems);
  const { arrivalId } = await viewFollowUp(c.env.scope, token);
  await leaveArrival(c.env.scope, arrivalId);
  question.drop(c);
  return to(c, `${PATH}?meldung=geloescht`);
});

type Step = "where" | "because" | "thanks" | "already";

async function questionPage(c: Context<Visitor>, problems: Problem[] = [], at?: Step) {
  const { scope, language } = c.env;
  const kept = question.kept(c) ?? refuse("link-expired");
  const [view, token] = await Promise.all([viewFollowUp(scope, kept), formToken(scope.signer, scope.clock.now())]);
  const step = view.stayed === null ? "where" : (at ?? stepOf(c, view.because !== null));
  return html(
    c,
    <StillHerePage
      scope={scope}
      language={language}
      question={view}
      step={step}
      token={token}
      problems={problems.map((problem) => ({ ...problem, field: "_form" }))}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

/** After the first answer comes the second; whoever comes back later is told that they have answered. */
function stepOf(c: Context<Visitor>, complete: boolean): Step {
  if (c.req.query("aendern") !== undefined) return "where";
  if (!complete || c.req.query("frage") === "grund") return "because";
  return c.req.query("meldung") === "danke" ? "thanks" : "already";
}

async function codePage(c: Context<Visitor>, { typed = {}, problems = [] }: { typed?: Typed; problems?: Problem[] }) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  const ended = c.req.query("meldung") === "geloescht";
  return html(
    c,
    <StillHereCodePage
      scope={scope}
      language={language}
      token={token}
      typed={typed}
      problems={problems}
      ended={ended}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

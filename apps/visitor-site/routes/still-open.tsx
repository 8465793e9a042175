import { Hono, type Context } from "hono";
import { answerStillOpen } from "#domain/openings/answer-still-open";
import { codeInput } from "#domain/mailed-code";
import { stillOpenInput } from "#domain/openings/still-open-input";
import { questionOf } from "#domain/openings/still-open-link";
import { tokenForCode, viewStillOpen } from "#domain/openings/view-still-open";
import { Refusal, refuse, type Problem } from "#kernel";
import { checkForm, formToken, html, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { linkProblemPage, type LinkProblem } from "../pages/link-problem.tsx";
import { StillOpenCodePage, StillOpenPage } from "../pages/still-open.tsx";
import { stillOpenTexts } from "../texts/still-open.ts";
import { linkCookie } from "./link-cookie.ts";
import { knownFormUse, mailedLinkHeaders, problemsIn, to } from "./mailed-links.ts";

const PATH = "/noch-offen";
const question = linkCookie("noch-offen");

/** Where employers say whether an opening is still open. Opening the link changes nothing; a button does. */
export const stillOpen = new Hono<Visitor>();

stillOpen.use(PATH, mailedLinkHeaders);
stillOpen.use(`${PATH}/*`, mailedLinkHeaders);

stillOpen.onError((error, c) => {
  if (error instanceof Refusal && error.code === "link-expired") return linkProblem(c, "expired");
  if (error instanceof Refusal && error.code === "link-invalid") return linkProblem(c, "invalid");
  throw error;
});

function linkProblem(c: Context<Visitor>, why: Exclude<LinkProblem, "needsLink">) {
  const t = stillOpenTexts(c.env.language);
  question.drop(c);
  const ways = [
    { path: PATH, label: t.toCode },
    { path: "/kontakt", label: t.contact },
  ] as const;
  return linkProblemPage(c, why, { ...t[why], ways: [...ways] });
}

stillOpen.get(PATH, (c) => (question.kept(c) ? questionPage(c, {}) : codePage(c, {})));

/** Somebody who reloads the address of a form lands where the form is. */
stillOpen.get(`${PATH}/:form{code|antwort}`, (c) => to(c, PATH));

stillOpen.get(`${PATH}/:token`, async (c) => {
  const token = c.req.param("token");
  await questionOf(c.env.scope, token);
  question.keep(c, token);
  return to(c, PATH);
});

stillOpen.post(`${PATH}/code`, async (c) => {
  const checked = await checkForm(c.req.raw, codeInput);
  const problems = problemsIn(await knownFormUse(c, checked.typed));
  if (!checked.ok || problems.length > 0)
    return codePage(c, { typed: checked.typed, problems: [...problems, ...(checked.ok ? [] : checked.problems)] });
  const token = await tokenForCode(c.env.scope, checked.value.code);
  if (!token) return codePage(c, { typed: checked.typed, problems: [{ field: "code", rule: "code" }] });
  question.keep(c, token);
  return to(c, PATH);
});

stillOpen.post(`${PATH}/antwort`, async (c) => {
  const token = question.kept(c);
  const checked = await checkForm(c.req.raw, stillOpenInput);
  if (!token) return to(c, PATH);
  const use = await knownFormUse(c, checked.typed);
  const problems = problemsIn(use);
  if (!checked.ok || "problem" in use)
    return questionPage(c, { typed: checked.typed, problems: [...problems, ...(checked.ok ? [] : checked.problems)] });
  const outcome = await answerStillOpen(c.env.scope, token, { answer: checked.value.answer, key: use.key });
  return to(c, `${PATH}?meldung=${words[outcome]}`);
});

const words = {
  confirmed: "bestaetigt",
  "already-confirmed": "schon-bestaetigt",
  closed: "geschlossen",
  "already-closed": "schon-geschlossen",
};

interface Again {
  typed?: Typed;
  problems?: Problem[];
}

async function questionPage(c: Context<Visitor>, { typed = {}, problems = [] }: Again) {
  const { scope, language } = c.env;
  const kept = question.kept(c) ?? refuse("link-expired");
  const [view, token] = await Promise.all([viewStillOpen(scope, kept), formToken(scope.signer, scope.clock.now())]);
  const justNow = ["bestaetigt", "geschlossen"].includes(c.req.query("meldung") ?? "");
  return html(
    c,
    <StillOpenPage
      scope={scope}
      language={language}
      question={view}
      token={token}
      justNow={justNow}
      typed={typed}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

async function codePage(c: Context<Visitor>, { typed = {}, problems = [] }: Again) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  return html(
    c,
    <StillOpenCodePage scope={scope} language={language} token={token} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

import { Hono, type Context } from "hono";
import { alertInput } from "#domain/alerts/alert-input";
import { askForAlert } from "#domain/alerts/ask-for-alert";
import { checkQuestion } from "#domain/alerts/check-question";
import type { Problem } from "#kernel";
import { checkForm, formToken, formUse, html, one, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { AlertPage } from "../pages/alert.tsx";
import { problemsIn } from "./mailed-links.ts";

const PATH = "/benachrichtigungen";

/** Hearing of new openings by mail: the sign-up for the search that stands in the address. */
export const alerts = new Hono<Visitor>();

alerts.get(PATH, (c) => answer(c, { question: new URL(c.req.url).search.slice(1) }));

alerts.post(PATH, async (c) => {
  const { scope, language } = c.env;
  const checked = await checkForm(c.req.raw, alertInput);
  const { typed } = checked;
  const use = await formUse(scope.signer, typed, scope.clock.now());
  const expired = problemsIn(use);
  const question = one(typed, "question");
  if (!checked.ok) return answer(c, { question, typed, problems: [...expired, ...checked.problems] });
  if ("problem" in use) return answer(c, { question, typed, problems: expired });
  const refused = await askForAlert(scope, checked.value, { key: use.key, language });
  if (refused) return answer(c, { question, typed, problems: refused.problems });
  return c.redirect(hrefIn(language)(`${PATH}?meldung=unterwegs`), 303);
});

interface Answer {
  question: string;
  typed?: Typed;
  problems?: Problem[];
}

async function answer(c: Context<Visitor>, { question, typed = {}, problems = [] }: Answer) {
  const { scope, language } = c.env;
  const [checked, token] = await Promise.all([
    checkQuestion(scope, question),
    formToken(scope.signer, scope.clock.now()),
  ]);
  c.header("cache-control", "no-store");
  const page = (
    <AlertPage
      scope={scope}
      language={language}
      checked={checked}
      token={token}
      typed={typed}
      problems={problems}
      message={c.req.query("meldung")}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}

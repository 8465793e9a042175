import { Hono, type Context } from "hono";
import type { Problem } from "#kernel";
import { askToFollow } from "#domain/follow/ask-to-follow";
import { followInput } from "#domain/follow/follow-input";
import { checkForm, formToken, formUse, html, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { FollowPage } from "../pages/follow.tsx";
import { carriedCode } from "./carried-code.ts";

/** Following by mail: the sign-up. */
export const follow = new Hono<Visitor>();

follow.get("/folgen", (c) => answer(c, {}));

follow.post("/folgen", async (c) => {
  const { scope, language } = c.env;
  const checked = await checkForm(c.req.raw, followInput);
  const use = await formUse(scope.signer, checked.typed, scope.clock.now());
  const expired: Problem[] = "problem" in use ? [{ field: "_form", rule: use.problem }] : [];
  if (!checked.ok) return answer(c, { typed: checked.typed, problems: [...expired, ...checked.problems] });
  if ("problem" in use) return answer(c, { typed: checked.typed, problems: expired });
  const wrong = await askToFollow(scope, checked.value, {
    key: use.key,
    language,
    code: carriedCode(c, checked.typed),
  });
  if (wrong.length > 0) return answer(c, { typed: checked.typed, problems: wrong });
  return c.redirect(hrefIn(language)("/folgen?meldung=unterwegs"), 303);
});

async function answer(c: Context<Visitor>, { typed = {}, problems = [] }: { typed?: Typed; problems?: Problem[] }) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  const page = (
    <FollowPage
      scope={scope}
      language={language}
      token={token}
      typed={typed}
      problems={problems}
      code={carriedCode(c, typed)}
      message={c.req.query("meldung")}
    />
  );
  c.header("cache-control", "no-store");
  return html(c, page, problems.length > 0 ? 422 : 200);
}

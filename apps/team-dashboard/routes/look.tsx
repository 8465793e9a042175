import { Hono, type Context } from "hono";
import { asLead } from "#domain/team/actors";
import { changeLook, contrastProblems } from "#domain/tenants/change-look";
import { lookInput } from "#domain/tenants/look-input";
import { checkTyped, html, one, typedFrom, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { LookPage } from "../pages/settings/look.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/aussehen";

export const look = new Hono<Team>();

look.get(PATH, (c) => {
  asLead(c.get("member"));
  const live = c.env.scope.tenant.look;
  return html(c, <LookPage {...pageOf(c)} typed={typedFrom(live)} look={live} />);
});

look.post(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const typed = withSuggestion(await typedIn(c.req.raw));
  const form = checkTyped(typed, lookInput);
  if (!form.ok) return html(c, <LookPage {...pageOf(c)} {...form} look={c.env.scope.tenant.look} />, 422);
  const answer = await changeLook(c.env.scope, lead, form.value);
  if ("problems" in answer)
    return html(c, <LookPage {...pageOf(c)} typed={typed} look={form.value} problems={answer.problems} trying />, 422);
  return c.redirect(withFlash(PATH, "aussehen-veroeffentlicht"), 303);
});

look.post(`${PATH}/vorschau`, (c) => preview(c));

async function preview(c: Context<Team>) {
  asLead(c.get("member"));
  const form = checkTyped(await typedIn(c.req.raw), lookInput);
  if (!form.ok) return html(c, <LookPage {...pageOf(c)} {...form} look={c.env.scope.tenant.look} />, 422);
  return html(
    c,
    <LookPage {...pageOf(c)} typed={form.typed} look={form.value} problems={contrastProblems(form.value)} trying />,
  );
}

/** The button that takes a suggestion carries it: `accent:#3d7467 spark:#f2b84b`. */
function withSuggestion(typed: Typed): Typed {
  const offered = one(typed, "_vorschlag")
    .split(" ")
    .map((pair) => /^(accent|ground|spark):(#[0-9a-f]{6})$/.exec(pair));
  return { ...typed, ...Object.fromEntries(offered.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!]] : []))) };
}

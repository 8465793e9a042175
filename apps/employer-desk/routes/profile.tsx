import { Hono, type Context } from "hono";
import { employerInput } from "#domain/directory/employer-input";
import { typedFrom } from "#domain/directory/employer-record";
import { changeProfile } from "#domain/desk/change-profile";
import { viewProfile, type ProfileView } from "#domain/desk/view-profile";
import type { Problem } from "#kernel";
import { checkForm, html, one, type Typed } from "#web";
import type { AtDesk } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ProfilePage } from "../pages/profile.tsx";
import { withFlash } from "../texts/flashes.ts";
import { deskPath } from "../texts/navigation.ts";

const PATH = "/betrieb/:desk/profil";

/** What the employer says about itself. */
export const profile = new Hono<AtDesk>();

profile.get(PATH, (c) => show(c));

profile.post(PATH, async (c) => {
  const form = await checkForm(c.req.raw, employerInput);
  const seen = Number(one(form.typed, "_version")) || undefined;
  const done = form.ok ? await changeProfile(c.env.scope, c.get("desk"), form.value, seen) : form;
  if ("problems" in done) return show(c, form.typed, done.problems);
  const flash = done.changed.length === 0 ? "unveraendert" : done.live ? "gespeichert" : "wartet";
  return c.redirect(withFlash(deskPath(c.get("desk"), "/profil"), flash), 303);
});

async function show(c: Context<AtDesk>, typed?: Typed, problems: Problem[] = []) {
  const view = await viewProfile(c.env.scope, c.get("desk"));
  return html(
    c,
    <ProfilePage {...pageOf(c)} {...view} typed={typed ?? asWanted(view)} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** What is live, and over it what the employer wants and the county has not decided yet. */
function asWanted({ employer, states }: ProfileView): Typed {
  const typed: Typed = typedFrom(employer);
  for (const [field, { status, newValue }] of states) if (status === "open") typed[field] = newValue ?? "";
  return typed;
}

import { Hono } from "hono";
import { overlayInput } from "#domain/directory/overlay-input";
import { reviewEmployer } from "#domain/directory/review-employer";
import { setOverlay } from "#domain/directory/set-overlay";
import { asEditor } from "#domain/team/actors";
import { checkForm, html, one, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { EmployerOverlayPage } from "../pages/employer-overlay.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/arbeitgeber/:id/auftritt";

/** How the county shows an employer to its own readers. */
export const employerOverlays = new Hono<Team>();

employerOverlays.get(PATH, async (c) => {
  const review = await reviewEmployer(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  const { overlay } = review;
  const typed: Typed = {
    teaser: overlay?.teaser ?? "",
    description: overlay?.description ?? "",
    contactName: overlay?.contactName ?? "",
    contactMail: overlay?.contactMail ?? "",
    contactPhone: overlay?.contactPhone ?? "",
    position: String(overlay?.position ?? ""),
    shown: overlay?.shown ? "on" : "",
    featured: overlay?.featured ? "on" : "",
    hidden: overlay?.hidden ? "on" : "",
    seenOverlay: String(overlay?.version ?? 0),
  };
  return html(c, <EmployerOverlayPage {...pageOf(c)} {...review} typed={typed} />);
});

employerOverlays.post(PATH, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, overlayInput);
  const done = form.ok ? await setOverlay(scope, editor, c.req.param("id"), form.value) : form;
  if ("problems" in done) {
    const review = await reviewEmployer(scope, editor, c.req.param("id"));
    const seenOverlay = form.ok ? String(review.overlay?.version ?? 0) : one(form.typed, "seenOverlay");
    const typed = { ...form.typed, seenOverlay };
    return html(c, <EmployerOverlayPage {...pageOf(c)} {...review} typed={typed} problems={done.problems} />, 422);
  }
  return c.redirect(withFlash(`/team/arbeitgeber/${c.req.param("id")}`, "auftritt-gespeichert"), 303);
});

import { Hono, type Context } from "hono";
import { listReleases } from "#domain/figures/list-releases";
import { monthsToRelease } from "#domain/figures/months-to-release";
import { previewRelease, type NotOver, type ReleasePreview } from "#domain/figures/preview-release";
import { releaseInput } from "#domain/figures/release-input";
import { releaseMonth } from "#domain/figures/release-month";
import { asLead, asReader } from "#domain/team/actors";
import type { Month } from "#kernel";
import { checkForm, html } from "#web";
import type { Team } from "../app.tsx";
import { NotOverPage } from "../pages/figures/not-over.tsx";
import { ReleasePage, type ReleaseProps } from "../pages/figures/release.tsx";
import { ReleasesPage } from "../pages/figures/releases.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/kennzahlen/freigabe";

/** Giving months to the region; the lead's to do. */
export const releases = new Hono<Team>();

releases.get(PATH, async (c) => {
  const { scope } = c.env;
  const member = asLead(c.get("member"));
  const [waiting, released] = await Promise.all([monthsToRelease(scope), listReleases(scope, asReader(member))]);
  return html(
    c,
    <ReleasesPage scope={scope} member={member} waiting={waiting} releases={released} flash={c.req.query("meldung")} />,
  );
});

releases.get(`${PATH}/:monat`, async (c) =>
  show(c, await previewRelease(c.env.scope, asLead(c.get("member")), monthIn(c))),
);

releases.post(`${PATH}/:monat`, async (c) => {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const month = monthIn(c);
  const form = await checkForm(c.req.raw, releaseInput);
  if (!form.ok) return show(c, await previewRelease(scope, lead, month), form, 422);
  const answer = await releaseMonth(scope, lead, month, form.value);
  if ("notOver" in answer) return show(c, answer, {}, 422);
  if ("stopped" in answer) return show(c, answer.preview, { typed: form.typed, stopped: answer.stopped }, 409);
  if ("problems" in answer) return show(c, answer.preview, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(PATH, answer.release.number > 1 ? "monat-korrigiert" : "monat-freigegeben"), 303);
});

const monthIn = (c: Context<Team>) => c.req.param("monat") as Month;

function show(
  c: Context<Team>,
  preview: ReleasePreview | NotOver,
  more: Partial<ReleaseProps> = {},
  status: 200 | 409 | 422 = 200,
) {
  const frame = { scope: c.env.scope, member: c.get("member") };
  return "notOver" in preview
    ? html(c, <NotOverPage {...frame} month={preview.notOver} />, status)
    : html(c, <ReleasePage {...frame} preview={preview} {...more} />, status);
}

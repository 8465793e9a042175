import { Hono, type Context } from "hono";
import { acceptRequest, declineInput, declineRequest } from "#domain/desk/decide-request";
import { reviewWaitingPicture } from "#domain/desk/list-pictures";
import { listRequests } from "#domain/desk/list-requests";
import { asEditor, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html, pictureHeaders, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { RequestsPage } from "../pages/desk/requests.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/wuensche";

/** What employers wait for at their desks: places, pictures, openings, another address. */
export const deskRequests = new Hono<Team>();

deskRequests.get(PATH, (c) => show(c));

deskRequests.get(`${PATH}/:request/bild`, async (c) => {
  const body = await reviewWaitingPicture(c.env.scope, asReader(c.get("member")), c.req.param("request"));
  return c.body(body, 200, pictureHeaders("private"));
});

deskRequests.post(`${PATH}/:request/freigabe`, async (c) => {
  const done = await acceptRequest(c.env.scope, asEditor(c.get("member")), c.req.param("request"));
  if (done !== "accepted") return show(c, {}, { id: c.req.param("request"), problems: done.problems });
  return c.redirect(withFlash(PATH, "wunsch-freigegeben"), 303);
});

deskRequests.post(`${PATH}/:request/ablehnung`, async (c) => {
  const editor = asEditor(c.get("member"));
  const id = c.req.param("request");
  const form = await checkForm(c.req.raw, declineInput);
  if (!form.ok) return show(c, form.typed, { id, problems: form.problems });
  await declineRequest(c.env.scope, editor, id, form.value.reason);
  return c.redirect(withFlash(PATH, "wunsch-abgelehnt"), 303);
});

async function show(c: Context<Team>, typed: Typed = {}, refused?: { id: string; problems: Problem[] }) {
  const view = await listRequests(c.env.scope, asReader(c.get("member")));
  return html(c, <RequestsPage {...pageOf(c)} {...view} typed={typed} refused={refused} />, refused ? 422 : 200);
}

import { Hono } from "hono";
import { desk, requestSignIn, ticketCookie } from "#auth";
import { openInvitation, viewInvitation } from "#domain/desk/open-invitation";
import { refuse } from "#kernel";
import { html, typedIn } from "#web";
import type { AtDesk } from "../app.tsx";
import { InvitationPage } from "../pages/invitation.tsx";
import { freshToken, requireToken } from "./form-use.ts";
import { linkCookie } from "./link-cookie.ts";

const PATH = "/betrieb/einladung";
const link = linkCookie("__Host-betrieb-einladung");

/** What the letter of invitation leads to: a page that shows nothing private, and a button that has a code sent. */
export const invitation = new Hono<AtDesk>();

invitation.get(PATH, async (c) => {
  const invited = await viewInvitation(c.env.scope, link.kept(c) ?? refuse("link-expired"));
  return html(c, <InvitationPage scope={c.env.scope} invited={invited} token={await freshToken(c)} />);
});

invitation.post(PATH, async (c) => {
  const { scope } = c.env;
  const token = link.kept(c) ?? refuse("link-expired");
  await requireToken(c, await typedIn(c.req.raw));
  const { address } = await openInvitation(scope, token);
  const request = await requestSignIn(desk, scope, address, `${scope.origin}/betrieb/anmeldung`);
  // The address stays with us: whoever holds the letter may have been forwarded it.
  const ticket = { mail: "", requests: [], to: "/betrieb" };
  c.header("set-cookie", await ticketCookie(desk, scope, ticket, request), { append: true });
  return c.redirect("/betrieb/anmeldung/code", 303);
});

invitation.get(`${PATH}/:token{[\\w.-]+}`, async (c) => {
  await viewInvitation(c.env.scope, c.req.param("token"));
  c.header("referrer-policy", "no-referrer");
  link.keep(c, c.req.param("token"));
  return c.redirect(PATH, 303);
});

import { Hono, type Context } from "hono";
import { codeInput } from "#domain/desk/address-input";
import { useAddressLink, viewAddressLink, type AddressLink } from "#domain/desk/address-links";
import { refuse, type Problem } from "#kernel";
import { checkForm, html } from "#web";
import type { AtDesk } from "../app.tsx";
import { AddressLinkPage } from "../pages/address-link.tsx";
import { freshToken, requireToken } from "./form-use.ts";
import { linkCookie } from "./link-cookie.ts";

const links = {
  stopp: { link: "stop", cookie: linkCookie("__Host-betrieb-stopp") },
  bestaetigung: { link: "confirm", cookie: linkCookie("__Host-betrieb-adresse") },
} as const satisfies Record<string, { link: AddressLink; cookie: ReturnType<typeof linkCookie> }>;
type Name = keyof typeof links;

/** What the mails about another address on file lead to. Only the code from the mail changes anything. */
export const addressLinks = new Hono<AtDesk>();

for (const name of Object.keys(links) as Name[]) {
  const { link, cookie } = links[name];
  const path = `/betrieb/adresse/${name}`;

  addressLinks.get(path, (c) => show(c, name));

  addressLinks.post(path, async (c) => {
    const form = await checkForm(c.req.raw, codeInput);
    await requireToken(c, form.typed);
    if (!form.ok) return show(c, name, form.problems);
    const outcome = await useAddressLink(c.env.scope, link, cookie.kept(c) ?? refuse("link-expired"), form.value.code);
    if (outcome === "wrong") return show(c, name, [{ field: "code", rule: "code" }]);
    return c.redirect(path, 303);
  });

  addressLinks.get(`${path}/:token{[\\w.-]+}`, async (c) => {
    await viewAddressLink(c.env.scope, link, c.req.param("token"));
    c.header("referrer-policy", "no-referrer");
    cookie.keep(c, c.req.param("token"));
    return c.redirect(path, 303);
  });
}

async function show(c: Context<AtDesk>, name: Name, problems: Problem[] = []) {
  const { scope } = c.env;
  const { link, cookie } = links[name];
  const view = await viewAddressLink(scope, link, cookie.kept(c) ?? refuse("link-expired"));
  return html(
    c,
    <AddressLinkPage
      scope={scope}
      link={link}
      action={`/betrieb/adresse/${name}`}
      {...view}
      token={await freshToken(c)}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

import { mail as mailField } from "#domain/fields";
import type { Scope } from "#domain/scope";
import { sha256, type Id, type SignInView } from "#kernel";
import { Hono, type Context } from "hono";
import { cookie, cookieIn, LINK_COOKIE, REQUEST_COOKIE } from "./cookies.ts";
import { SIGN_IN_EXPIRES_AFTER } from "./limits.ts";
import { requestSignIn } from "./request-sign-in.ts";
import { closeSession, openSession } from "./sessions.ts";
import { ticketCookie, ticketIn } from "./sign-in-ticket.ts";
import { lookAtLink, signInByCode, signInByLink } from "./sign-in.ts";

export interface SignInDoor {
  /** Where signing in lives on this surface, `/team/anmeldung`. */
  path: string;
  /** Where it leads to, `/team`. */
  home: string;
  show(c: Context, view: SignInView, status: 200 | 404 | 410 | 422): Response;
}

type Guests = { Bindings: { scope: Scope } };

/**
 * Signing in by a mailed link or its typed code, and out again. The link's token leaves the address at once for a cookie,
 * and only a pressed button uses it up, so that programs that follow links in mails sign nobody in.
 */
export function signInRoutes({ path, home, show }: SignInDoor) {
  const routes = new Hono<Guests>();
  const codePath = `${path}/code`;
  const linkPath = `${path}/link`;

  routes.get(path, (c) => {
    const notice = ({ abgemeldet: "signed-out", abgelaufen: "session-ended" } as const)[c.req.query("meldung") ?? ""];
    return show(c, { step: "mail", mail: "", to: ownPath(c.req.query("weiter"), home), notice, problems: [] }, 200);
  });

  routes.post(path, async (c) => {
    const { scope } = c.env;
    const typed = await textsIn(c);
    const to = ownPath(typed.weiter, home);
    const checked = mailField.safeParse(typed.mail ?? "");
    if (!checked.success) {
      const rule = typed.mail?.trim() ? "mail" : "required";
      return show(c, { step: "mail", mail: typed.mail ?? "", to, problems: [{ field: "mail", rule }] }, 422);
    }
    const mail = checked.data;
    const before = await ticketIn(scope, c.req.header("cookie"));
    const request = await requestSignIn(scope, mail, `${scope.origin}${path}`);
    const requests = before?.mail === mail ? before.requests : [];
    c.header("set-cookie", await ticketCookie(scope, { mail, requests, to }, request));
    return c.redirect(codePath, 303);
  });

  routes.get(codePath, async (c) => {
    const ticket = await ticketIn(c.env.scope, c.req.header("cookie"));
    return ticket
      ? show(c, { step: "code", mail: ticket.mail, to: ticket.to, problems: [] }, 200)
      : c.redirect(path, 303);
  });

  routes.post(codePath, async (c) => {
    const ticket = await ticketIn(c.env.scope, c.req.header("cookie"));
    if (!ticket) return c.redirect(`${path}?meldung=abgelaufen`, 303);
    const code = ((await textsIn(c)).code ?? "").replaceAll(/\s/g, "");
    const result = await signInByCode(c.env.scope, ticket.requests, code);
    if (result !== "wrong") return enter(c, result.memberId, ticket.to);
    return show(
      c,
      {
        step: "code",
        mail: ticket.mail,
        to: ticket.to,
        problems: [{ field: "code", rule: code ? "code" : "required" }],
      },
      422,
    );
  });

  routes.get(linkPath, async (c) => {
    const { scope } = c.env;
    const token = cookieIn(c.req.header("cookie"), LINK_COOKIE);
    const state = token ? await lookAtLink(scope, token) : "unknown";
    if (state !== "open") return shut(c, state);
    const until = scope.clock.now() + SIGN_IN_EXPIRES_AFTER;
    return show(
      c,
      { step: "confirm", formToken: await scope.signer.sign("sign-in-button", await sha256(token!), until) },
      200,
    );
  });

  routes.post(linkPath, async (c) => {
    const { scope } = c.env;
    const token = cookieIn(c.req.header("cookie"), LINK_COOKIE);
    if (!token) return shut(c, "unknown");
    const button = await scope.signer.read("sign-in-button", (await textsIn(c)).form ?? "", scope.clock.now());
    if (button !== (await sha256(token))) return shut(c, "unknown");
    const result = await signInByLink(scope, token);
    if (typeof result === "string") return shut(c, result);
    const ticket = await ticketIn(scope, c.req.header("cookie"));
    return enter(c, result.memberId, ticket?.to ?? home);
  });

  routes.post(`${path}/ende`, async (c) => {
    c.header("set-cookie", await closeSession(c.env.scope, c.req.header("cookie")));
    return c.redirect(`${path}?meldung=abgemeldet`, 303);
  });

  routes.get(`${path}/:token{[0-9a-z]{48}}`, (c) => {
    // Only here: a page with this policy would post its form with `Origin: null`.
    c.header("referrer-policy", "no-referrer");
    c.header("set-cookie", cookie(LINK_COOKIE, c.req.param("token"), SIGN_IN_EXPIRES_AFTER));
    return c.redirect(linkPath, 303);
  });

  /** Leaves whatever session the browser had and opens a fresh one. */
  async function enter(c: Context<Guests>, memberId: Id<"mem">, to: string) {
    await closeSession(c.env.scope, c.req.header("cookie"));
    for (const value of [
      await openSession(c.env.scope, memberId),
      cookie(REQUEST_COOKIE, "", 0),
      cookie(LINK_COOKIE, "", 0),
    ]) {
      c.header("set-cookie", value, { append: true });
    }
    return c.redirect(ownPath(to, home), 303);
  }

  const shut = (c: Context<Guests>, state: "used" | "expired" | "unknown") =>
    show(c, { step: `link-${state}` }, state === "unknown" ? 404 : 410);

  return routes;
}

/** The path to go on to, where it is one of this surface's own pages; its home otherwise. */
function ownPath(wanted: string | undefined, home: string): string {
  const here = "http://here.invalid";
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, here)) return home;
  const { origin, pathname, search } = new URL(wanted, here);
  const inside = pathname === home || pathname.startsWith(home === "/" ? "/" : `${home}/`);
  return origin === here && inside ? pathname + search : home;
}

async function textsIn(c: Context): Promise<Record<string, string | undefined>> {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}

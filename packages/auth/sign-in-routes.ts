import { mail as mailField } from "#domain/fields";
import type { Scope } from "#domain/scope";
import { sha256, type Id, type Problem, type SignInView } from "#kernel";
import { Hono, type Context } from "hono";
import { cookie, cookieIn } from "./cookies.ts";
import type { Kind } from "./kind.ts";
import { SIGN_IN_EXPIRES_AFTER } from "./limits.ts";
import { requestSignIn } from "./request-sign-in.ts";
import { closeSession, openSession } from "./sessions.ts";
import { ticketCookie, ticketIn } from "./sign-in-ticket.ts";
import { lookAtLink, signInByCode, signInByLink } from "./sign-in.ts";

export interface SignInDoor {
  kind: Kind<object>;
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
export function signInRoutes({ kind, path, home, show }: SignInDoor) {
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
    const before = await ticketIn(kind, scope, c.req.header("cookie"));
    const request = await requestSignIn(kind, scope, mail, `${scope.origin}${path}`);
    const requests = before?.mail === mail ? before.requests : [];
    c.header("set-cookie", await ticketCookie(kind, scope, { mail, requests, to }, request));
    return c.redirect(codePath, 303);
  });

  routes.get(codePath, async (c) => {
    const ticket = await ticketIn(kind, c.env.scope, c.req.header("cookie"));
    return ticket
      ? show(c, { step: "code", mail: ticket.mail, to: ticket.to, problems: [] }, 200)
      : c.redirect(path, 303);
  });

  routes.post(codePath, async (c) => {
    const ticket = await ticketIn(kind, c.env.scope, c.req.header("cookie"));
    if (!ticket) return c.redirect(`${path}?meldung=abgelaufen`, 303);
    const code = ((await textsIn(c)).code ?? "").replaceAll(/\s/g, "");
    const result = await signInByCode(kind, c.env.scope, ticket.requests, code);
    if (result !== "wrong") return enter(c, result.subject, ticket.to);
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

  routes.get(linkPath, (c) => confirmation(c, []));

  routes.post(linkPath, async (c) => {
    const { scope } = c.env;
    const token = cookieIn(c.req.header("cookie"), kind.cookies.link);
    if (!token) return shut(c, "unknown");
    const typed = await textsIn(c);
    const button = await scope.signer.read(`${kind.purpose}-button`, typed.form ?? "", scope.clock.now());
    if (button !== (await sha256(token))) return shut(c, "unknown");
    const result = await throughLink(c, token, (typed.code ?? "").replaceAll(/\s/g, ""));
    if (result === "wrong") return confirmation(c, [{ field: "code", rule: typed.code?.trim() ? "code" : "required" }]);
    if (typeof result === "string") return shut(c, result);
    const ticket = await ticketIn(kind, scope, c.req.header("cookie"));
    return enter(c, result.subject, ticket?.to ?? home);
  });

  /** The page with the button, and with a field for the code where the link is not enough. */
  async function confirmation(c: Context<Guests>, problems: Problem[]) {
    const { scope } = c.env;
    const token = cookieIn(c.req.header("cookie"), kind.cookies.link);
    const link = token ? await lookAtLink(kind, scope, token) : "unknown";
    if (typeof link === "string") return shut(c, link);
    const until = scope.clock.now() + SIGN_IN_EXPIRES_AFTER;
    const formToken = await scope.signer.sign(`${kind.purpose}-button`, await sha256(token!), until);
    const asksCode = !(await linkIsEnough(c, link.request));
    return show(c, { step: "confirm", formToken, asksCode, problems }, problems.length > 0 ? 422 : 200);
  }

  async function throughLink(c: Context<Guests>, token: string, code: string) {
    const link = await lookAtLink(kind, c.env.scope, token);
    if (typeof link === "string") return link;
    return (await linkIsEnough(c, link.request))
      ? signInByLink(kind, c.env.scope, token)
      : signInByCode(kind, c.env.scope, [link.request], code);
  }

  const linkIsEnough = async (c: Context<Guests>, request: Id<"sgn">) =>
    !kind.linkNeedsCode ||
    ((await ticketIn(kind, c.env.scope, c.req.header("cookie")))?.requests.includes(request) ?? false);

  routes.post(`${path}/ende`, async (c) => {
    c.header("set-cookie", await closeSession(kind, c.env.scope, c.req.header("cookie")));
    return c.redirect(`${path}?meldung=abgemeldet`, 303);
  });

  routes.get(`${path}/:token{[0-9a-z]{48}}`, (c) => {
    // Only here: a page with this policy would post its form with `Origin: null`.
    c.header("referrer-policy", "no-referrer");
    c.header("set-cookie", cookie(kind.cookies.link, c.req.param("token"), SIGN_IN_EXPIRES_AFTER));
    return c.redirect(linkPath, 303);
  });

  /** Leaves whatever session the browser had and opens a fresh one. */
  async function enter(c: Context<Guests>, subject: string, to: string) {
    await closeSession(kind, c.env.scope, c.req.header("cookie"));
    for (const value of [
      await openSession(kind, c.env.scope, subject),
      cookie(kind.cookies.request, "", 0),
      cookie(kind.cookies.link, "", 0),
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

import { Hono, type Context } from "hono";
import { Refusal, refuse, type Problem } from "#kernel";
import { cancelSeat } from "#domain/events/cancel-seat";
import { changeSeat } from "#domain/events/change-seat";
import { confirmSeat } from "#domain/events/confirm-seat";
import { partyInput } from "#domain/events/seat-input";
import { seatLink } from "#domain/events/seat-link";
import { seatId, viewSeat } from "#domain/events/view-seat";
import { checkForm, formToken, formUse, html, typedIn, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { seatLinkPage } from "../pages/seat-link.tsx";
import { SeatPage } from "../pages/seat.tsx";
import { seatCookie } from "./seat-cookie.ts";

/**
 * A seat by its personal link. Scanners press links in mails, so opening one changes nothing: the token moves from the
 * address into a cookie, and only a button acts.
 */
export const seat = new Hono<Visitor>();

seat.use("/platz/*", async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
  // From a page with "no-referrer" browsers post with the origin "null"; the token is no longer in this address.
  c.header("referrer-policy", c.req.method === "GET" && c.req.path !== "/platz" ? "no-referrer" : "same-origin");
});

seat.onError((error, c) => {
  if (error instanceof Refusal && error.code === "link-expired") return seatLinkPage(c, "expired");
  if (error instanceof Refusal && error.code === "link-invalid") return seatLinkPage(c, "invalid");
  if (error instanceof Refusal && error.code === "sign-in-needed") return seatLinkPage(c, "needsLink");
  throw error;
});

seat.get("/platz", async (c) => answer(c, seatIn(c)));

seat.get("/platz/:action{bestaetigung|personen|absage}", (c) => back(c, undefined));

seat.get("/platz/:token", async (c) => {
  const token = c.req.param("token");
  await seatId(c.env.scope, token);
  seatCookie.keep(c, token);
  return c.redirect(hrefIn(c.env.language)("/platz"), 303);
});

seat.post("/platz/bestaetigung", async (c) => {
  const token = seatIn(c);
  const problems = problemsOf(c, await typedIn(c.req.raw));
  if ((await problems).length > 0) return answer(c, token, await problems);
  const confirmation = await confirmSeat(c.env.scope, token);
  const message = { confirmed: "bestaetigt", "already-confirmed": "schon-bestaetigt" }[confirmation as string];
  return back(c, message);
});

seat.post("/platz/personen", async (c) => {
  const token = seatIn(c);
  const checked = await checkForm(c.req.raw, partyInput);
  const problems = [...(await problemsOf(c, checked.typed)), ...(checked.ok ? [] : checked.problems)];
  if (problems.length > 0 || !checked.ok) return answer(c, token, problems, checked.typed);
  const changed = await changeSeat(c.env.scope, token, checked.value);
  return "problems" in changed ? answer(c, token, changed.problems, checked.typed) : back(c, "geaendert");
});

seat.post("/platz/absage", async (c) => {
  const token = seatIn(c);
  const problems = await problemsOf(c, await typedIn(c.req.raw));
  if (problems.length > 0) return answer(c, token, problems);
  await cancelSeat(c.env.scope, token);
  return back(c, "abgesagt");
});

const seatIn = (c: Context<Visitor>): string => seatCookie.kept(c) ?? refuse("sign-in-needed");

async function problemsOf(c: Context<Visitor>, typed: Typed): Promise<Problem[]> {
  const { scope } = c.env;
  const use = await formUse(scope.signer, typed, scope.clock.now(), 0);
  return "problem" in use ? [{ field: "_form", rule: use.problem }] : [];
}

const back = (c: Context<Visitor>, message: string | undefined) =>
  c.redirect(hrefIn(c.env.language)(message ? `/platz?meldung=${message}` : "/platz"), 303);

async function answer(c: Context<Visitor>, kept: string, problems: Problem[] = [], typed?: Typed) {
  const { scope, language } = c.env;
  const [{ rsvp, event }, token] = await Promise.all([
    viewSeat(scope, kept),
    formToken(scope.signer, scope.clock.now()),
  ]);
  const link = rsvp.mail ? undefined : await seatLink(scope, event, { id: rsvp.id, lang: language });
  const page = (
    <SeatPage
      scope={scope}
      language={language}
      rsvp={rsvp}
      event={event}
      token={token}
      link={link}
      message={c.req.query("meldung")}
      typed={typed}
      problems={problems}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}

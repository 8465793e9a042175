import { Hono, type Context } from "hono";
import { refuse, type Problem } from "#kernel";
import { listEvents, listPastEvents } from "#domain/events/list-events";
import { seatInput } from "#domain/events/seat-input";
import { takeSeat } from "#domain/events/take-seat";
import { viewEvent } from "#domain/events/view-event";
import { checkForm, cursorOf, formToken, formUse, html, placeOf, sameForEveryone, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { EventPage, type Taken } from "../pages/event.tsx";
import { EventsPage } from "../pages/events.tsx";
import { carriedCode } from "./carried-code.ts";
import { seatCookie } from "./seat-cookie.ts";

const PAGE = 20;
const takenBy: Record<string, Taken> = { bestaetigen: "confirm-by-mail", warteliste: "waiting" };

/** Dates, and seats at them. */
export const events = new Hono<Visitor>();

events.use("/termine/*", async (c, next) => {
  if (!c.env.scope.tenant.features.includes("events")) refuse("not-found");
  await next();
});

events.get("/termine", async (c) => {
  const { scope, language } = c.env;
  const past = c.req.query("zeit") === "vergangen";
  const after = placeOf(c.req.query("nach"));
  const page = { limit: PAGE + 1, after };
  const found = await (past ? listPastEvents(scope, page) : listEvents(scope, { ...page, cancelled: true }));
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const next = found.length > PAGE && last ? cursorOf({ at: last.startsAt, id: last.id }) : undefined;
  sameForEveryone(c);
  return html(
    c,
    <EventsPage scope={scope} language={language} events={shown} past={past} next={next} first={!after} />,
  );
});

events.get("/termine/:slug", (c) => answer(c, { taken: takenBy[c.req.query("platz") ?? ""] }));

events.get("/termine/:slug/plaetze", (c) => c.redirect(hrefIn(c.env.language)(`/termine/${c.req.param("slug")}`), 303));

events.post("/termine/:slug/plaetze", async (c) => {
  const { scope, language } = c.env;
  const slug = c.req.param("slug");
  const checked = await checkForm(c.req.raw, seatInput);
  const use = await formUse(scope.signer, checked.typed, scope.clock.now());
  const expired: Problem[] = "problem" in use ? [{ field: "_form", rule: use.problem }] : [];
  if (!checked.ok) return answer(c, { typed: checked.typed, problems: [...expired, ...checked.problems] });
  if ("problem" in use) return answer(c, { typed: checked.typed, problems: expired });

  const code = carriedCode(c, checked.typed);
  const taken = await takeSeat(scope, slug, checked.value, { key: use.key, language, code });
  if ("problems" in taken) return answer(c, { typed: checked.typed, problems: taken.problems });
  const href = hrefIn(language);
  if (taken.outcome === "seated") {
    seatCookie.keep(c, taken.token);
    return c.redirect(href("/platz?meldung=reserviert"), 303);
  }
  const outcome = taken.outcome === "waiting" ? "warteliste" : "bestaetigen";
  return c.redirect(href(`/termine/${slug}?platz=${outcome}#platz`), 303);
});

async function answer(
  c: Context<Visitor>,
  { taken, typed, problems = [] }: { taken?: Taken; typed?: Typed; problems?: Problem[] },
) {
  const { scope, language } = c.env;
  const [event, token] = await Promise.all([
    viewEvent(scope, c.req.param("slug")!),
    formToken(scope.signer, scope.clock.now()),
  ]);
  c.header("cache-control", "no-store");
  const page = (
    <EventPage
      scope={scope}
      language={language}
      event={event}
      token={token}
      taken={taken}
      typed={typed}
      problems={problems}
      code={carriedCode(c, typed)}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}

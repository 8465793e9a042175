import { beforeAll, describe, expect, test } from "vitest";
import { agency } from "../../apps/agency/app.tsx";
import { teamDashboard } from "../../apps/team-dashboard/app.tsx";
import { visitorSite } from "../../apps/visitor-site/app.tsx";
import { roles } from "#kernel";
import { agencyHost, mintCounty, platform, submit, visit, type County } from "../support/platform.ts";
import { signIn } from "../support/sign-in.ts";
import { belongingsOf, nothing, type Belongings } from "./subjects.ts";

interface Route {
  method: "GET" | "POST";
  path: string;
}

/** What each parameter of a route names, by the path up to it. A route that is missing here fails the suite. */
const subjects: Record<string, { is: keyof Belongings; shared?: true }> = {
  "/neues/:": { is: "postSlug" },
  "/termine/:": { is: "eventSlug" },
  "/arbeitgeber/:": { is: "employerSlug", shared: true },
  "/angebote/:": { is: "openingSlug", shared: true },
  "/platz/:": { is: "seatToken" },
  "/folgen/bestaetigen/:": { is: "followToken" },
  "/folgen/verwalten/:": { is: "followToken" },
  "/benachrichtigungen/bestaetigen/:": { is: "alertConfirmation" },
  "/benachrichtigungen/verwalten/:": { is: "alertSettings" },
  "/abmelden/:": { is: "wayOut" },
  "/noch-offen/:": { is: "stillOpenToken" },
  "/rueckmeldung/:": { is: "stillHereToken" },
  "/team/rueckkehr/:": { is: "arrival" },
  "/team/rueckkehr/:/rueckfragen/:": { is: "askedAfter" },
  "/team/beitraege/:": { is: "post" },
  "/team/termine/:": { is: "event" },
  "/team/aktionen/:": { is: "campaign" },
  "/team/aufgaben/:": { is: "task" },
  "/team/mitglieder/:": { is: "member" },
  "/team/anfragen/:": { is: "enquiry" },
  "/team/arbeitgeber/:": { is: "employer", shared: true },
  "/team/angebote/:": { is: "opening" },
  "/team/angebote/jobsuche/laeufe/:": { is: "jobSearchRun" },
  "/team/angebote/jobsuche/arbeitgeber/:": { is: "jobSearchFirm" },
  "/team/arbeitgeber/zusammenfuehrungen/:": { is: "merge" },
  "/team/arbeitgeber/uebergaben/:": { is: "handover" },
  "/team/wuensche/:": { is: "deskRequest" },
  "/team/vorschlaege/:": { is: "proposal" },
  "/c/:": { is: "codeText" },
  "/team/chargen/:": { is: "batch" },
  "/team/codes/:": { is: "code" },
  "/team/zaehlen/:": { is: "batch" },
  "/team/zaehlen/nachtraege/:": { is: "touchpoint" },
  "/team/erfahrungen/eigene/:": { is: "card" },
  "/team/erfahrungen/eigene/:/anhaenge/:": { is: "attachment" },
  "/team/erfahrungen/runden/:": { is: "round" },
  "/team/erfahrungen/runden/:/karten/:": { is: "roundCard" },
  "/team/erfahrungen/fragen/:": { is: "question" },
  "/team/erfahrungen/:": { is: "shared", shared: true },
  "/team/foerderung/:": { is: "grant" },
  "/team/foerderung/:/fristen/:": { is: "deadline" },
  "/team/foerderung/:/belege/:": { is: "receipt" },
  "/team/foerderung/:/nachweise/:": { is: "fundingReport" },
  "/team/foerderung/ziele/:": { is: "ownGoal" },
  "/team/kennzahlen/eigene/:": { is: "ownIndicator" },
  "/team/kennzahlen/ziele/:": { is: "ownIndicator" },
  "/team/import/:": { is: "import" },
  "/team/aktionen/:/kontaktpunkte/:": { is: "touchpoint" },
};

/** Parameters that name a file, an action or a month, not somebody's belonging. */
const nobodysParameters = [
  /^\/:sheet/,
  /^\/:file/,
  /:file\{/,
  /:action\{/,
  /:form\{/,
  /^\/og\//,
  /^\/team\/anmeldung\/:token/,
  /:month/,
  /:monat/,
];

const routesOf = (app: { routes: { method: string; path: string }[] }): Route[] => {
  const named = app.routes.filter(({ method }) => method === "GET" || method === "POST");
  return [...new Map(named.map(({ method, path }) => [`${method} ${path}`, { method, path } as Route])).values()];
};
const naming = (routes: Route[]) =>
  routes.filter(({ path }) => path.includes(":") && !nobodysParameters.some((of) => of.test(path)));
/** What the parameters of a route name, from left to right. */
const subjectsOf = ({ path }: Route) => {
  const plain = path.replaceAll(/:\w+(\{[^}]*\})?\??/g, ":");
  const ends = [...plain.matchAll(/:/g)].map(({ index }) => plain.slice(0, index + 1));
  return ends.map((prefix) => subjects[prefix]);
};

const site = routesOf(visitorSite);
const team = routesOf(teamDashboard);
const office = routesOf(agency);

/** The route's address for the things it can name. */
const addressOf = (route: Route, things: Belongings) => {
  const named = subjectsOf(route);
  let at = 0;
  return route.path.replaceAll(/:\w+(\{[^}]*\})?\??/g, () => things[named[at++]!.is]);
};

const isShared = (route: Route) => subjectsOf(route).some((subject) => subject?.shared);

/** What somebody gets to see, without what is new on every page. */
async function seen(host: string, route: Route, things: Belongings, cookie?: string) {
  const path = addressOf(route, things);
  const answer =
    route.method === "GET" ? await visit(host, path, { cookie }) : await submit(host, path, {}, { cookie });
  const anonymous = (text: string) =>
    Object.values(things).reduce((rest, thing) => rest.replaceAll(thing, ""), text.replaceAll(path, ""));
  const text = anonymous(await answer.text()).replaceAll(/[\w-]{30,}\.[\w-]{43}/g, "");
  return { status: answer.status, location: anonymous(answer.headers.get("location") ?? ""), text };
}

test("every route that names something stands in the matrix", () => {
  const missing = naming([...site, ...team]).filter((route) => subjectsOf(route).includes(undefined));
  expect(missing).toEqual([]);
});

describe("a neighbour's things and things that are nowhere are the same", () => {
  let here: County;
  let there: County;
  let own: Belongings;
  let foreign: Belongings;
  const cookies: Record<string, string | undefined> = {};

  beforeAll(async () => {
    [here, there] = await Promise.all([mintCounty(), mintCounty()]);
    [own, foreign] = await Promise.all([belongingsOf(here), belongingsOf(there)]);
    for (const role of roles) cookies[role] = (await signIn(here, role)).cookie;
  }, 120_000);

  const owned = naming([...site, ...team]).filter(
    (route) => !subjectsOf(route).includes(undefined) && !isShared(route),
  );

  test.each(owned)("$method $path answers every role alike", async (route) => {
    for (const role of [...roles, "visitor"]) {
      const [neighbours, nowhere] = await Promise.all([
        seen(here.host, route, foreign, cookies[role]),
        seen(here.host, route, nothing(), cookies[role]),
      ]);
      expect({ role, ...neighbours }).toEqual({ role, ...nowhere });
      expect(neighbours.status).toBeGreaterThanOrEqual(300);
    }
  });

  test.each(owned.filter(({ method, path }) => method === "GET" && path.startsWith("/team")))(
    "GET $path is 404 for a neighbour's thing and there for one's own",
    async (route) => {
      expect((await seen(here.host, route, foreign, cookies.lead)).status).toBe(404);
      expect((await seen(here.host, route, own, cookies.lead)).status).not.toBe(404);
    },
  );

  test("nothing that was tried changed a neighbour's row", async () => {
    const before = await rowsOf(there);
    for (const route of naming(team).filter(({ method }) => method === "POST")) {
      await submit(here.host, addressOf(route, foreign), {}, { cookie: cookies.lead });
    }
    expect(await rowsOf(there)).toEqual(before);
  });
});

describe("a neighbour's session is no session", () => {
  let here: County;
  let neighbour: string;

  beforeAll(async () => {
    const [first, second] = await Promise.all([mintCounty(), mintCounty()]);
    here = first;
    neighbour = (await signIn(second, "lead")).cookie;
  });

  const closed = team.filter(({ path }) => !path.startsWith("/team/anmeldung"));

  test.each(closed)("$method $path leads a neighbour's lead to the sign-in", async ({ method, path }) => {
    const address = path.replaceAll(/:\w+(\{[^}]*\})?\??/g, "x");
    const answer =
      method === "GET"
        ? await visit(here.host, address, { cookie: neighbour })
        : await submit(here.host, address, {}, { cookie: neighbour });
    if (method === "GET")
      expect([answer.status, answer.headers.get("location")]).toEqual([
        303,
        expect.stringContaining("/team/anmeldung"),
      ]);
    else expect([303, 401]).toContain(answer.status);
  });

  test.each(office.filter(({ path }) => !path.startsWith("/anmeldung") && !/gestaltung|favicon/.test(path)))(
    "the agency's $method $path is closed to a county's lead",
    async ({ method, path }) => {
      const address = path.replaceAll(/:\w+(\{[^}]*\})?\??/g, "x");
      const answer =
        method === "GET"
          ? await visit(agencyHost, address, { cookie: neighbour })
          : await submit(agencyHost, address, {}, { cookie: neighbour });
      expect([303, 401, 404]).toContain(answer.status);
    },
  );

  test.each(team.filter(({ method }) => method === "POST"))(
    "$path refuses a form that another county's page sends",
    async ({ path }) => {
      const answer = await submit(
        here.host,
        path.replaceAll(/:\w+(\{[^}]*\})?\??/g, "x"),
        {},
        { cookie: neighbour, headers: { origin: "http://hsk.heimvorteil.localhost" } },
      );
      expect(answer.status).toBe(403);
    },
  );
});

/** Every row a county owns or vouches for, but for the sessions that come and go. */
async function rowsOf(county: County): Promise<unknown[]> {
  const { env } = await platform();
  const { tenant } = await county.scope();
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%tenant_id%'",
  ).all<{ name: string }>();
  const names = results.map(({ name }) => name).filter((name) => !["sessions", "outbox"].includes(name));
  const owned = await env.DB.batch(
    names.map((name) => env.DB.prepare(`SELECT '${name}', * FROM ${name} WHERE tenant_id = ?`).bind(tenant.id)),
  );
  const vouched = await env.DB.batch([
    env.DB.prepare("SELECT * FROM employers WHERE vouched_by = ?").bind(tenant.id),
    env.DB.prepare("SELECT * FROM openings WHERE managed_by = ?").bind(tenant.id),
  ]);
  return [...owned, ...vouched].map(({ results: rows }) => rows);
}

import { beforeAll, describe, expect, test } from "vitest";
import { commit, EmployerPictures, EmployerSites } from "#db/repositories";
import { newId, randomText, type EmployerId } from "#kernel";
import { employerDesk } from "../../apps/employer-desk/app.tsx";
import { aDesk, aWaitingPicture, type SeatedDesk } from "../support/desk.ts";
import { anOpening } from "../support/directory.ts";
import { mintCounty, submit, visit, type County } from "../support/platform.ts";
import { signIn } from "../support/sign-in.ts";

interface Things {
  desk: string;
  site: string;
  picture: string;
  request: string;
  opening: string;
}

const all = [
  ...new Map(
    employerDesk.routes
      .filter(({ method }) => method === "GET" || method === "POST")
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  ).values(),
];
/** What mailed links carry is signed for its county and purpose; the tests of the desk hold them. */
const closed = all.filter(({ path }) => !/^\/betrieb\/(anmeldung|einladung|adresse\/)/.test(path));
const named = closed.filter(({ path }) => path.includes(":"));
const deeper = named.filter(({ path }) => path.replace("/:desk", "").includes(":"));

const addressOf = (path: string, things: Things) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => things[name as keyof Things] ?? `unnamed-${name}`);

async function seen(host: string, { method, path }: (typeof all)[number], things: Things, cookie?: string) {
  const address = addressOf(path, things);
  const answer =
    method === "GET" ? await visit(host, address, { cookie }) : await submit(host, address, {}, { cookie });
  const known = Object.values(things).reduce((text, thing) => text.replaceAll(thing, ""), await answer.text());
  return { status: answer.status, text: known };
}

async function thingsOf(county: County, seat: SeatedDesk): Promise<Things> {
  const scope = await county.scope();
  const now = scope.clock.now();
  const [site, picture] = [newId("ste"), newId("pic")];
  const place = { street: "", postcode: "", municipalityAgs: "05958012", phone: "", createdAt: now, updatedAt: now };
  const employerId: EmployerId = seat.employerId;
  await commit(
    scope.db,
    EmployerSites.in(scope.directory).add({ id: site, employerId, name: "Werk", ...place }),
    EmployerPictures.in(scope.directory).add({
      id: picture,
      employerId,
      path: randomText(32),
      sizes: [{ width: 10, height: 10 }],
      alt: "Ein Bild",
      digest: site,
      createdAt: now,
    }),
  );
  const { id: request } = await aWaitingPicture(scope, seat);
  const { id: opening } = await anOpening(scope, seat.editor, employerId);
  return { desk: seat.id, site, picture, request, opening };
}

const nothing = (): Things => ({
  desk: `dsk_${randomText(16)}`,
  site: `ste_${randomText(16)}`,
  picture: `pic_${randomText(16)}`,
  request: `dsr_${randomText(16)}`,
  opening: `opn_${randomText(16)}`,
});

test("every parameter of the desk names something the matrix knows", () => {
  const names = named.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!));
  expect([...new Set(names)].filter((name) => !(name in nothing()))).toEqual([]);
});

describe("what is another employer's and what is nowhere are the same", () => {
  let county: County;
  let seat: SeatedDesk;
  let own: Things;
  const others: Record<string, Things> = {};
  const outsiders: Record<string, string | undefined> = { visitor: undefined };

  beforeAll(async () => {
    county = await mintCounty();
    const neighbour = await mintCounty();
    seat = await aDesk(county);
    const [stranger, faraway] = [await aDesk(county), await aDesk(neighbour)];
    own = await thingsOf(county, seat);
    others.stranger = await thingsOf(county, stranger);
    others.faraway = await thingsOf(neighbour, faraway);
    outsiders.lead = (await signIn(county, "lead")).cookie;
    outsiders.faraway = faraway.cookie;
  }, 120_000);

  test.each(named)("$method $path opens no other desk", async (route) => {
    const nowhere = await seen(county.host, route, nothing(), seat.cookie);
    expect(nowhere.status).toBe(404);
    for (const things of Object.values(others))
      expect(await seen(county.host, route, things, seat.cookie)).toEqual(nowhere);
  });

  test.each(deeper)("$method $path finds nothing of another's at one's own desk", async (route) => {
    const here = { desk: own.desk };
    const nowhere = await seen(county.host, route, { ...nothing(), ...here }, seat.cookie);
    expect(nowhere.status).toBe(404);
    for (const things of Object.values(others))
      expect(await seen(county.host, route, { ...things, ...here }, seat.cookie)).toEqual(nowhere);
  });

  test.each(closed)("$method $path leads everybody else to the door", async (route) => {
    for (const cookie of Object.values(outsiders))
      expect([303, 401]).toContain((await seen(county.host, route, own, cookie)).status);
  });

  test.each(named.filter(({ method }) => method === "GET"))("GET $path is there for whose it is", async (route) => {
    expect((await seen(county.host, route, own, seat.cookie)).status).toBe(200);
  });

  test.each(all.filter(({ method }) => method === "POST"))(
    "$path refuses a form from another site",
    async ({ path }) => {
      const answer = await submit(
        county.host,
        addressOf(path, own),
        {},
        { cookie: seat.cookie, headers: { origin: "http://hsk.heimvorteil.localhost" } },
      );
      expect(answer.status).toBe(403);
    },
  );
});

import { Hono } from "hono";
import { exportFollowers } from "#domain/follow/export-followers";
import { followersByMonth } from "#domain/follow/followers-by-month";
import { countFollowers, listFollowers } from "#domain/follow/list-followers";
import { asGuide } from "#domain/team/actors";
import { dayOf } from "#kernel";
import { csvHeaders, csvInPages, type CsvRow } from "#export/csv";
import { cursorOf, html, placeOf, shortDate } from "#web";
import type { Team } from "../app.tsx";
import { FollowersPage } from "../pages/followers.tsx";
import { pageOf } from "../pages/frame.tsx";
import { interestsInWords, languageNames } from "../texts/people.ts";

const PATH = "/team/folgende";
const PAGE = 50;

export const followers = new Hono<Team>();

followers.get(PATH, async (c) => {
  const { scope } = c.env;
  const guide = asGuide(c.get("member"));
  const [found, counts, months] = await Promise.all([
    listFollowers(scope, guide, { limit: PAGE + 1, after: placeOf(c.req.query("nach")) }),
    countFollowers(scope, guide),
    followersByMonth(scope, guide),
  ]);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next = last && `${PATH}?nach=${cursorOf({ at: last.confirmedAt!, id: last.id })}`;
  return html(
    c,
    <FollowersPage {...pageOf(c)} counts={counts} months={months} followers={found.slice(0, PAGE)} next={next} />,
  );
});

followers.post(`${PATH}/auszug`, async (c) => {
  const pages = await exportFollowers(c.env.scope, asGuide(c.get("member")));
  const file = csvInPages(["E-Mail", "Interessen", "Sprache", "Seit"], rowsOf(pages));
  return c.body(file, 200, csvHeaders(`folgende-${dayOf(c.env.scope.clock.now())}`));
});

async function* rowsOf(pages: Awaited<ReturnType<typeof exportFollowers>>): AsyncGenerator<CsvRow[]> {
  for await (const page of pages) {
    yield page.map((one) => [
      one.mail,
      interestsInWords(one.interests),
      languageNames[one.lang],
      shortDate(one.confirmedAt!, "de"),
    ]);
  }
}

import { Hono } from "hono";
import { listOpenings } from "#domain/openings/list-openings";
import { kindsOf, readOpeningQuestion } from "#domain/openings/opening-question";
import { viewOpening } from "#domain/openings/view-opening";
import { findOpenings } from "#domain/search/find-openings";
import type { OpeningKind } from "#kernel";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { OpeningOverPage } from "../pages/opening-over.tsx";
import { OpeningPage } from "../pages/opening.tsx";
import { OpeningsPage, type ListedOpenings } from "../pages/openings.tsx";
import { listQuery } from "./list-query.ts";

/** What employers offer, of the kinds of the county's programmes. */
export const openings = new Hono<Visitor>();

openings.get("/angebote", async (c) => {
  const { scope, language } = c.env;
  const asked = listQuery(c);
  const { question } = readOpeningQuestion(new URL(c.req.url).searchParams, scope.tenant.programmes);
  const { query, ...filter } = question;
  const kinds = kindsOf(scope.tenant.programmes);
  const after = asked.text("nach");
  const listed: ListedOpenings = query
    ? await findOpenings(scope, { ...filter, query, page: asked.page("seite") }).then(({ found, ...rest }) => ({
        ...rest,
        openings: found.map((one) => ({ ...one, title: one.name, kind: one.openingKind as OpeningKind })),
      }))
    : await listOpenings(scope, { ...filter, after });
  sameForEveryone(c);
  return html(
    c,
    <OpeningsPage
      scope={scope}
      language={language}
      kinds={kinds}
      filter={filter}
      query={query}
      after={after}
      listed={listed}
    />,
  );
});

openings.get("/angebote/:slug", async (c) => {
  const { scope, language } = c.env;
  const { over, ...view } = await viewOpening(scope, c.req.param("slug"));
  if (over) return html(c, <OpeningOverPage scope={scope} language={language} over={over} {...view} />, 410);
  sameForEveryone(c);
  return html(c, <OpeningPage scope={scope} language={language} {...view} />);
});

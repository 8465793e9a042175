import { Hono } from "hono";
import { listOpenings } from "#domain/openings/list-openings";
import { kindsOf, readOpeningQuestion } from "#domain/openings/opening-question";
import { viewOpening } from "#domain/openings/view-opening";
import { isPostcode } from "#domain/search/ask";
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
  const typed = asked.text("ort");
  const after = asked.text("nach");
  const nearestFirst = typed !== undefined && asked.text("reihe") === "naehe";
  const fromIndex = question.query !== undefined || nearestFirst || isPostcode(question.municipality);
  const { slug, ...listed } = fromIndex
    ? await findOpenings(scope, { ...question, nearestFirst, page: asked.page("seite") }).then(
        ({ found, origin, ...rest }) => ({
          ...rest,
          openings: found.map((one) => ({ ...one, title: one.name, kind: one.variety as OpeningKind })),
          slug: origin ?? undefined,
        }),
      )
    : { ...(await listOpenings(scope, { ...question, after })), slug: question.municipality };
  sameForEveryone(c);
  return html(
    c,
    <OpeningsPage
      scope={scope}
      language={language}
      kinds={kindsOf(scope.tenant.programmes)}
      question={question}
      place={{ typed, slug, nearestFirst, after, asMap: asked.text("ansicht") === "karte" }}
      listed={listed satisfies ListedOpenings}
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

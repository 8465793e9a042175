import { Hono, type Context } from "hono";
import { listEmployers, type EmployerQuery } from "#domain/directory/list-employers";
import { viewEmployer } from "#domain/directory/view-employer";
import { isPostcode, placeKey, radii } from "#domain/search/ask";
import { findEmployers } from "#domain/search/find-employers";
import { benefits, employerKinds, employerSizes, sectors } from "#kernel";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { practiceTraits } from "../pages/directory-address.ts";
import { hrefIn } from "../href.ts";
import { EmployerPage } from "../pages/employer.tsx";
import { EmployersPage, type DirectoryPlace, type Listed } from "../pages/employers.tsx";
import { listQuery } from "./list-query.ts";

/**
 * The employer directory: listed from the database, searched or sorted by distance in the full-text index; either is one
 * round trip.
 */
export const employers = new Hono<Visitor>();

employers.get("/arbeitgeber", async (c) => {
  const { scope, language } = c.env;
  const { filter, place, page } = asked(c);
  const { query, nearestFirst } = place;
  const fromIndex = query !== undefined || nearestFirst || isPostcode(filter.municipality);
  const { slug, ...listed } = fromIndex
    ? await findEmployers(scope, { ...filter, query, nearestFirst, page }).then(({ found, origin, ...rest }) => ({
        ...rest,
        employers: found,
        slug: origin ?? undefined,
      }))
    : { ...(await listEmployers(scope, { ...filter, after: place.after })), slug: filter.municipality };
  sameForEveryone(c);
  return html(
    c,
    <EmployersPage
      scope={scope}
      language={language}
      filter={filter}
      place={{ ...place, slug }}
      listed={listed satisfies Listed}
    />,
  );
});

function asked(c: Context): { filter: EmployerQuery; place: DirectoryPlace; page: number } {
  const { text, oneOf, manyOf, ticked, page } = listQuery(c);
  const typed = text("ort");
  const practice = Object.entries(practiceTraits).flatMap(([name, trait]) => (ticked(name) ? [trait] : []));
  return {
    filter: {
      municipality: placeKey(typed),
      radius: typed === undefined ? undefined : oneOf("umkreis", radii),
      sector: oneOf("branche", sectors),
      kind: oneOf("art", employerKinds),
      size: oneOf("groesse", employerSizes),
      planningArea: text("bereich"),
      traits: [...practice, ...manyOf("vorteil", benefits)],
      region: ticked("region"),
    },
    place: {
      query: text("q", 200),
      typed,
      nearestFirst: typed !== undefined && text("reihe") === "naehe",
      asMap: text("ansicht") === "karte",
      after: text("nach"),
    },
    page: page("seite"),
  };
}

employers.get("/arbeitgeber/:slug", async (c) => {
  const { scope, language } = c.env;
  const view = await viewEmployer(scope, c.req.param("slug"));
  if ("movedTo" in view) {
    // A merge can be undone: a browser asks again instead of keeping where this address once led.
    c.header("cache-control", "no-cache");
    return c.redirect(hrefIn(language)(`/arbeitgeber/${view.movedTo}`), 301);
  }
  sameForEveryone(c);
  return html(c, <EmployerPage scope={scope} language={language} {...view} />);
});

import { Hono } from "hono";
import { listEmployers } from "#domain/directory/list-employers";
import { viewEmployer } from "#domain/directory/view-employer";
import { findEmployers } from "#domain/search/find-employers";
import { employerKinds, employerSizes, sectors } from "#kernel";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { EmployerPage } from "../pages/employer.tsx";
import { EmployersPage, type Listed } from "../pages/employers.tsx";
import { listQuery } from "./list-query.ts";

/** The employer directory: listed from the database, searched in the full-text index; either is one round trip. */
export const employers = new Hono<Visitor>();

employers.get("/arbeitgeber", async (c) => {
  const { scope, language } = c.env;
  const asked = listQuery(c);
  const filter = {
    municipality: asked.text("ort"),
    sector: asked.oneOf("branche", sectors),
    kind: asked.oneOf("art", employerKinds),
    size: asked.oneOf("groesse", employerSizes),
    planningArea: asked.text("bereich"),
    students: asked.ticked("studierende"),
    training: asked.ticked("weiterbildung"),
    succession: asked.ticked("nachfolge"),
    region: asked.ticked("region"),
  };
  const query = asked.text("q", 200);
  const after = asked.text("nach");
  const listed: Listed = query
    ? await findEmployers(scope, { ...filter, query, page: asked.page("seite") }).then(({ found, ...rest }) => ({
        ...rest,
        employers: found,
      }))
    : await listEmployers(scope, { ...filter, after });
  sameForEveryone(c);
  return html(
    c,
    <EmployersPage scope={scope} language={language} filter={filter} query={query} after={after} listed={listed} />,
  );
});

employers.get("/arbeitgeber/:slug", async (c) => {
  const { scope, language } = c.env;
  sameForEveryone(c);
  return html(
    c,
    <EmployerPage scope={scope} language={language} {...await viewEmployer(scope, c.req.param("slug"))} />,
  );
});

import { Hono } from "hono";
import { findEverything, findOfKind, type OwnKind } from "#domain/search/find-everything";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { SearchKindPage } from "../pages/search-kind.tsx";
import { SearchPage } from "../pages/search.tsx";
import { listQuery } from "./list-query.ts";

/** Kinds of which this page itself shows all; employers and openings have lists of their own. */
const kinds: Record<string, OwnKind> = { neues: "post", termine: "event" };

/** One search box over everything the site shows. One round trip, to the full-text index alone. */
export const search = new Hono<Visitor>();

search.get("/suche", async (c) => {
  const { scope, language } = c.env;
  const asked = listQuery(c);
  const query = asked.text("q", 200);
  const region = asked.ticked("region");
  const kind = kinds[asked.text("nur") ?? ""];
  sameForEveryone(c);
  if (query && kind) {
    const results = await findOfKind(scope, { query, kind, page: asked.page("seite") });
    return html(c, <SearchKindPage scope={scope} language={language} query={query} kind={kind} {...results} />);
  }
  const results = query ? await findEverything(scope, { query, region }) : undefined;
  return html(c, <SearchPage scope={scope} language={language} query={query} region={region} results={results} />);
});

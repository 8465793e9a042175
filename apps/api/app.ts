import { OpenAPIHono } from "@hono/zod-openapi";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import type { Scope } from "#domain/scope";
import { Refusal } from "#kernel";
import { logError } from "#web";
import { problem } from "./problems.ts";
import { indicators } from "./routes/indicators.ts";
import { releases } from "./routes/releases.ts";

/** What other software may use: what stands open in the region's shared tables. */
interface ApiGrants {
  scope: Scope;
}
export type Api = { Bindings: ApiGrants };

const READS = ["GET", "HEAD", "OPTIONS"];

/** The region's open interface, at the agency's host under `/api/v1`. It only reads, and everybody may ask from anywhere. */
export const api = new OpenAPIHono<Api>().basePath("/api/v1");

api.use(cors({ origin: "*", allowMethods: READS, exposeHeaders: ["etag", "link"] }));
api.use((c, next) => {
  if (!READS.includes(c.req.method)) {
    c.header("allow", READS.join(", "));
    return Promise.resolve(problem(c, 405, "This interface only reads."));
  }
  return next();
});
api.use(etag());
api.use(async (c, next) => {
  await next();
  if (c.res.ok) c.header("cache-control", "public, max-age=60");
});

api.route("/", indicators);
api.route("/", releases);

api.doc31("/openapi.json", (c) => ({
  openapi: "3.1.0",
  info: {
    title: `Heimvorteil ${c.env.scope.tenant.regionName}`,
    version: "1",
    description:
      "Figures that counties released for the region. Figures about people below 8 stand as a band, all others are rounded to 5; figures about things are exact. Stored once, never computed on request.",
    license: {
      name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
      url: "https://www.govdata.de/dl-de/by-2-0",
    },
  },
  servers: [{ url: c.env.scope.origin }],
}));

api.notFound((c) => problem(c, 404, "There is nothing at this address."));
api.onError((error, c) => {
  if (error instanceof Refusal) {
    return error.code === "busy"
      ? problem(c, 503, "The database is busy; please try again in a few seconds.")
      : problem(c, 404, "There is nothing at this address.");
  }
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return problem(c, 500, "Something went wrong on our side.");
});

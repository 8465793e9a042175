import { createRoute, z } from "@hono/zod-openapi";
import { listOpenReleases, openCursor } from "#domain/open-data/list-open-releases";
import { dimensions } from "#domain/open-data/open-release";
import { readOpenRelease } from "#domain/open-data/read-open-release";
import { problemAnswers } from "../problems.ts";
import { router } from "../router.ts";

const period = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  .openapi({
    example: "2026-05",
    description: "A month, or a calendar year of which a county released all its months.",
  });
const county = z
  .string()
  .regex(/^[a-z0-9-]{1,63}$/)
  .openapi({ example: "hsk", description: "The name of the county in its address." });
const figure = z
  .union([
    z.strictObject({ value: z.int() }),
    z.strictObject({
      band: z.string(),
      low: z.int(),
      high: z.int().nullable(),
      protects: z
        .array(z.strictObject({ period, dimension: z.enum(dimensions), key: z.string() }))
        .optional()
        .openapi({ description: "The hidden cells that could be worked out if this one said more." }),
    }),
  ])
  .openapi("Figure", {
    description: "A number, or a band from `low` to `high`; without a highest value `high` is null.",
  });

const released = {
  county: z.strictObject({ slug: county, name: z.string(), ags: z.string().nullable() }),
  period,
  number: z.int().openapi({ description: "1 is the first release, each further one a correction." }),
  releasedAt: z.iso.datetime(),
  corrections: z.array(z.strictObject({ number: z.int(), releasedAt: z.iso.datetime(), reason: z.string() })),
};
const releaseSchema = z.strictObject(released).openapi("Release");
const releaseTablesSchema = z
  .strictObject({
    ...released,
    months: z.array(z.string()),
    tables: z.array(
      z.strictObject({
        indicator: z.strictObject({
          id: z.string(),
          name: z.string(),
          nameEn: z.string(),
          unit: z.string(),
          aboutPeople: z.boolean(),
        }),
        total: figure,
        byMunicipality: z.array(z.strictObject({ ags: z.string(), name: z.string(), figure })),
        byCampaignKind: z.array(z.strictObject({ kind: z.string(), name: z.string(), figure })),
      }),
    ),
  })
  .openapi("ReleaseTables");

const MOST = 200;

const listReleases = createRoute({
  method: "get",
  path: "/releases",
  summary: "Which months and years were released",
  request: {
    query: z.strictObject({
      county: county.optional(),
      limit: z.coerce.number().int().min(1).max(MOST).default(50),
      after: z.string().regex(openCursor).optional().openapi({ description: "`next` of the page before." }),
    }),
  },
  responses: {
    200: {
      description: "The newest version of each, newest period first. `next` is null on the last page.",
      content: {
        "application/json": {
          schema: z.strictObject({ items: z.array(releaseSchema), next: z.string().nullable() }),
        },
      },
    },
    ...problemAnswers,
  },
});

const readRelease = createRoute({
  method: "get",
  path: "/releases/{county}/{period}",
  summary: "The tables of one month or year of one county",
  request: { params: z.strictObject({ county, period }) },
  responses: {
    200: {
      description: "The newest version with all its tables and the history of its corrections.",
      content: { "application/json": { schema: releaseTablesSchema } },
    },
    ...problemAnswers,
  },
});

/** What counties released. */
export const releases = router();

releases.openapi(listReleases, async (c) => {
  const asked = c.req.valid("query");
  const page = await listOpenReleases(c.env.scope, asked);
  if (page.next) {
    const next = new URL(c.req.url);
    next.searchParams.set("after", page.next);
    c.header("link", `<${c.env.scope.origin}${next.pathname}${next.search}>; rel="next"`);
  }
  return c.json(page, 200);
});

releases.openapi(readRelease, async (c) => {
  const { county: slug, period: of } = c.req.valid("param");
  return c.json(await readOpenRelease(c.env.scope, slug, of), 200);
});

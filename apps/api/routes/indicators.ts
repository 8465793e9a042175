import { createRoute, z } from "@hono/zod-openapi";
import { openIndicators } from "#domain/open-data/open-indicators";
import { problemAnswers } from "../problems.ts";
import { router } from "../router.ts";

const indicatorSchema = z
  .strictObject({
    id: z.string().openapi({ example: "followers" }),
    name: z.strictObject({ de: z.string(), en: z.string() }),
    unit: z.string().openapi({ description: "In German, as in the tables." }),
    counts: z.string().openapi({ description: "What is counted, in German." }),
    leavesOut: z.string().openapi({ description: "What is not counted, in German." }),
    aboutPeople: z.boolean().openapi({ description: "Figures about people are rounded to 5, and a band below 8." }),
    sums: z.enum(["sum", "latest"]).openapi({ description: "How months become a year: added, or the last one." }),
  })
  .openapi("Indicator");

const listIndicators = createRoute({
  method: "get",
  path: "/indicators",
  summary: "What is counted",
  responses: {
    200: {
      description: "All indicators in the region's order. The list does not grow with time, so it has no pages.",
      content: { "application/json": { schema: z.strictObject({ items: z.array(indicatorSchema) }) } },
    },
    ...problemAnswers,
  },
});

/** What the region counts and how. */
export const indicators = router();

indicators.openapi(listIndicators, async (c) => c.json({ items: await openIndicators(c.env.scope) }, 200));

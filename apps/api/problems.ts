import type { Context } from "hono";
import { z } from "@hono/zod-openapi";

/** What went wrong (RFC 9457). `errors` names each field and the rule it broke. */
const problemSchema = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), rule: z.string() })).optional(),
  })
  .openapi("Problem");
type Problem = z.infer<typeof problemSchema>;

const titles = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;
export type ProblemStatus = keyof typeof titles;

const PROBLEM_TYPE = "application/problem+json";

/** Every problem is written here. */
export function problem(c: Context, status: ProblemStatus, detail: string, errors?: Problem["errors"]): Response {
  const body: Problem = { type: "about:blank", title: titles[status], status, detail, ...(errors && { errors }) };
  if (status === 503) c.header("retry-after", "5");
  c.header("cache-control", "no-store");
  return c.body(JSON.stringify(body), status, { "content-type": PROBLEM_TYPE });
}

const answer = (description: string) => ({ description, content: { [PROBLEM_TYPE]: { schema: problemSchema } } });

/** The answers every route may give besides its own. */
export const problemAnswers = {
  400: answer("A parameter is not what it has to be; `errors` says which and why."),
  404: answer("There is nothing at this address."),
  500: answer("Something went wrong on our side."),
  503: answer("The database is busy; try again after `Retry-After` seconds."),
} as const;

import type { z } from "zod";
import type { RowProblem } from "#db/repositories";

type Issue = z.core.$ZodIssue;

/** Which rule of ours a value broke, as a surface words it. */
export function ruleOf(issue: Issue): Omit<RowProblem, "column" | "value"> {
  switch (issue.code) {
    case "custom": {
      const { rule, limit } = (issue.params ?? {}) as { rule?: string; limit?: number | string };
      return { code: rule ?? "format", ...(limit === undefined ? {} : { limit }) };
    }
    case "too_small":
      if (issue.origin !== "string") return { code: "too-small", limit: Number(issue.minimum) };
      return issue.minimum === 1 ? { code: "required" } : { code: "too-short", limit: Number(issue.minimum) };
    case "too_big":
      return { code: issue.origin === "string" ? "too-long" : "too-big", limit: Number(issue.maximum) };
    case "invalid_union": {
      const inner = issue.errors.flat().map(ruleOf);
      return inner.findLast(({ code }) => code !== "choice" && code !== "format") ?? inner.at(-1) ?? { code: "format" };
    }
    case "invalid_value":
      return { code: "choice" };
    default:
      return { code: "format" };
  }
}

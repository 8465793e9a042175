import { OpenAPIHono } from "@hono/zod-openapi";
import type { Api } from "./app.ts";
import { problem } from "./problems.ts";

/** A router of this interface: what does not fit its contract is answered with the field and the rule. */
export const router = () =>
  new OpenAPIHono<Api>({
    defaultHook(checked, c) {
      if (checked.success) return undefined;
      const errors = checked.error.issues.map(({ path, code }) => ({ path: path.join("."), rule: code }));
      return problem(c, 400, "A parameter is not what it has to be.", errors);
    },
  });

import { isId, type EmployerId } from "#kernel";
import { z } from "zod";

/** As many as a page of a list shows. */
export const PAGE_SIZE = 50;

const employerId = z.string().refine((text): text is EmployerId => isId("emp", text));

/** The rows ticked in a list; `only` is the button of a single row, which then stands alone. */
export const bulkInput = z
  .strictObject({ id: z.array(employerId).max(PAGE_SIZE).default([]), only: employerId.optional() })
  .transform(({ id, only }, context) => {
    const ids = only === undefined ? id : [only];
    if (ids.length === 0) context.addIssue({ code: "custom", path: ["id"], params: { rule: "required" } });
    return [...new Set(ids)];
  });

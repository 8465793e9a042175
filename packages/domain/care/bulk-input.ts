import { isId, type EmployerId } from "#kernel";
import { z } from "zod";

/** As many as a page of a list shows. */
export const PAGE_SIZE = 50;

const employerId = z.string().refine((text): text is EmployerId => isId("emp", text));

/** The employers ticked in a list. */
export const chosenInput = z.strictObject({ id: z.array(employerId).min(1).max(PAGE_SIZE) });

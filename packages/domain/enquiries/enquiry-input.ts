import { z } from "zod";
import { line, lines, mail } from "../fields.ts";
import { allTopics } from "./topics.ts";

const person = { name: line(80, 2), mail };

/** What somebody types into the contact form. */
export const enquiryInput = z.strictObject({ topic: z.enum(allTopics), ...person, message: lines(4000, 10) });
export type EnquiryInput = z.infer<typeof enquiryInput>;

/** What somebody types who met a barrier on the site. */
export const barrierInput = z.strictObject({ ...person, message: lines(4000, 10) });
export type BarrierInput = z.infer<typeof barrierInput>;

import { z } from "zod";
import { employerKinds, employerSizes, sectors } from "#kernel";
import {
  line,
  optionalLine,
  optionalLines,
  optionalMail,
  optionalPhone,
  optionalPostcode,
  optionalWebAddress,
  optionalWholeNumber,
  tick,
} from "../fields.ts";

/** What a county says about an employer. All of it is plain text; the last block is asked of practices only. */
export const employerInput = z.strictObject({
  name: line(120, 2),
  kind: z.enum(employerKinds),
  sector: z.enum(sectors),
  size: z.enum(employerSizes),
  municipalityAgs: z
    .string()
    .trim()
    .refine((text) => /^\d{8}$/.test(text), { params: { rule: "unknown-place" } }),
  street: optionalLine(120),
  postcode: optionalPostcode,
  phone: optionalPhone,
  mail: optionalMail,
  website: optionalWebAddress,
  founded: optionalWholeNumber(1000, 2100),
  teaser: optionalLine(280),
  description: optionalLines(8000),
  planningArea: optionalLine(80),
  doctors: optionalWholeNumber(0, 200),
  trainingMonths: optionalWholeNumber(0, 60),
  successionYear: optionalWholeNumber(2000, 2100),
  halfSeats: optionalWholeNumber(0, 100),
  studentsWelcome: tick,
});
export type EmployerInput = z.infer<typeof employerInput>;

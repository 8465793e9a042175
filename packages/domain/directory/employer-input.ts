import { z } from "zod";
import { benefits, employerKinds, employerSizes, sectors, type Benefit } from "#kernel";
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

const isBenefit = (code: string): code is Benefit => (benefits as readonly string[]).includes(code);

/** Ticked boxes or a list with commas; kept as a list with commas, each benefit once, in the order of the vocabulary. */
const benefitCodes = z
  .union([z.string(), z.array(z.string())])
  .default("")
  .transform((ticked) =>
    (typeof ticked === "string" ? ticked.split(",") : ticked).map((code) => code.trim()).filter(Boolean),
  )
  .refine((codes) => codes.every(isBenefit), { params: { rule: "choice" } })
  .transform((codes) => benefits.filter((code) => codes.includes(code)).join(","));

/** A VAT identification number with its country, without spaces (§ 27a UStG): `DE123456789`. */
const optionalVatId = z
  .string()
  .trim()
  .toUpperCase()
  .transform((text) => text.replaceAll(/[\s.-]/g, ""))
  .refine((text) => text === "" || /^DE\d{9}$/.test(text) || /^(?!DE)[A-Z]{2}[A-Z0-9]{2,12}$/.test(text), {
    params: { rule: "format" },
  })
  .default("");

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
  /** Court and number of the register entry: `Amtsgericht Arnsberg, HRB 1234`. */
  registerNumber: optionalLine(80),
  vatId: optionalVatId,
  story: optionalLines(8000),
  people: optionalLines(4000),
  benefits: benefitCodes,
});
export type EmployerInput = z.infer<typeof employerInput>;

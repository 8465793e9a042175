import type { Rule } from "#kernel";
import { z } from "zod";

/** Says which rule of ours a value broke, for checks zod has no word for. */
const rule = (name: Rule, limit?: number | string) => ({ params: { rule: name, limit } });

/** One line of text. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\r\n\0]*$/);
export const optionalLine = (max: number) => line(max, 0).default("");
/** Several lines of text; NUL never. */
export const lines = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\0]*$/);
export const optionalLines = (max: number) => lines(max, 0).default("");

/** A mail address of at most 254 characters, in lower case (RFC 5321). */
export const mail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .refine((text) => /^[^\s@<>"',;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text), rule("mail"));
export const optionalMail = z.union([z.literal(""), mail]).default("");

/** Digits with the usual signs between them. */
const phone = z
  .string()
  .trim()
  .max(40)
  .refine((text) => /^[+\d][\d\s/()-]{4,}$/.test(text), rule("phone"));
export const optionalPhone = z.union([z.literal(""), phone]).default("");

/** An address that begins with http:// or https://. */
const webAddress = z
  .string()
  .trim()
  .max(500)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), rule("url"));
export const optionalWebAddress = z.union([z.literal(""), webAddress]).default("");

const postcode = z
  .string()
  .trim()
  .refine((text) => /^\d{5}$/.test(text), rule("postcode"));
export const optionalPostcode = z.union([z.literal(""), postcode]).default("");

/** The official key of a municipality. */
export const optionalMunicipality = z.union([z.literal(""), z.string().regex(/^\d{8}$/)]).default("");

/** A whole number as people type it. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => /^-?\d{1,12}$/.test(text), rule("whole-number"))
    .transform(Number)
    .pipe(z.number().min(min).max(max));
export const optionalWholeNumber = (min: number, max: number) =>
  z.union([z.literal("").transform(() => null), wholeNumber(min, max)]).default(null);

/** Euro as people type them ("1.250,50"), in integer cents. */
export const euro = (maxEuro: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => /^-?\d{1,3}(\.?\d{3})*(,\d{1,2})?$/.test(text), rule("number"))
    .transform((text) => Math.round(Number(text.replaceAll(".", "").replace(",", ".")) * 100))
    .refine((cents) => cents >= 0, rule("too-small", 0))
    .refine((cents) => cents <= maxEuro * 100, rule("too-big", maxEuro));

/** The same, nothing typed being nothing spent. */
export const optionalEuro = (maxEuro: number) => z.union([z.literal("").transform(() => 0), euro(maxEuro)]).default(0);

/** A day as `YYYY-MM-DD`. */
export const day = z
  .string()
  .trim()
  .refine(
    (text) =>
      /^\d{4}-\d\d-\d\d$/.test(text) &&
      !Number.isNaN(Date.parse(`${text}T12:00Z`)) &&
      new Date(`${text}T12:00Z`).toISOString().startsWith(text),
    rule("date"),
  );
export const optionalDay = z.union([z.literal(""), day]).default("");
/** A time of day as `HH:MM`. */
export const time = z
  .string()
  .trim()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), rule("time"));

/** A box that is ticked or not there. */
export const tick = z
  .union([z.literal("on"), z.literal("true"), z.literal("")])
  .optional()
  .transform((value) => Boolean(value));

export const colour = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => /^#[0-9a-f]{6}$/.test(text), rule("colour"))
  .transform((text) => text as `#${string}`);

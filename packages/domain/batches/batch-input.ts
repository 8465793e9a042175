import { batchKinds } from "#db/repositories";
import { z } from "zod";
import { day, line, optionalLine, optionalMunicipality, optionalWholeNumber, wholeNumber } from "../fields.ts";
import { typedRows } from "../typed-rows.ts";

const MOST = 100_000;

/** What is inside; `maker` is an employer as the list names it: "Imkerei Honigblüte (Brilon)". */
const products = typedRows(
  z.strictObject({ name: optionalLine(80), nameEn: optionalLine(80), maker: optionalLine(160) }),
  "name",
  30,
);

/** What is packed for one place and one day, and how much of it was handed out; nothing yet where that is empty. */
export const batchInput = z
  .strictObject({
    kind: z.enum(batchKinds),
    title: line(120, 3),
    titleEn: optionalLine(120),
    place: optionalLine(120),
    municipalityAgs: optionalMunicipality,
    day,
    packed: wholeNumber(1, MOST),
    handedOut: optionalWholeNumber(0, MOST),
    products,
  })
  .superRefine(({ packed, handedOut }, context) => {
    if (handedOut !== null && handedOut > packed)
      context.addIssue({ code: "custom", path: ["handedOut"], params: { rule: "too-big", limit: packed } });
  });
export type BatchInput = z.infer<typeof batchInput>;

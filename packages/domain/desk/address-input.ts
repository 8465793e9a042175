import { z } from "zod";
import { line, mail, optionalLine } from "../fields.ts";

/** Another address to keep on file. */
export const addressInput = z.strictObject({ address: mail });

/** Who is to be greeted in mails. */
export const contactInput = z.strictObject({ contactName: optionalLine(120) });

/** A code typed off a mail, blanks left out. */
export const codeInput = z.strictObject({
  code: line(20).transform((text) => text.replaceAll(/\s/g, "")),
});

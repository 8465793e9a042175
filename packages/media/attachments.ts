import { checkPdf, isPdf } from "./documents/check-pdf.ts";
import { checkPicture } from "./pictures/check-picture.ts";
import type { PictureEncoder } from "./pictures/encoder.ts";
import type { Rule } from "#kernel";

const MOST_BYTES = 10 * 1024 * 1024;
/** Wide enough to read a receipt on it. */
const PICTURE_WIDTH = 2000;

/** A file as it is kept: a picture written anew without metadata, or a PDF as it came. */
export type Attachment = { bytes: Uint8Array } & (
  | { kind: "picture"; type: "image/webp"; width: number; height: number }
  | { kind: "pdf"; type: "application/pdf" }
);

/**
 * Takes an upload that is a picture (JPEG, PNG, WebP) or a PDF of at most 10 MB by its bytes and by its name, and says
 * otherwise which rule it breaks. A PDF that is locked, or in which something would run, is not taken.
 */
export async function readAttachment(
  encode: PictureEncoder,
  bytes: Uint8Array,
  fileName: string,
): Promise<Attachment | { problem: Rule }> {
  if (bytes.length === 0) return { problem: "file-missing" };
  if (bytes.length > MOST_BYTES) return { problem: "file-bytes" };
  if (isPdf(bytes)) {
    if (!/\.pdf$/i.test(fileName)) return { problem: "file-name" };
    const fault = checkPdf(bytes);
    return fault ? { problem: fault } : { kind: "pdf", bytes, type: "application/pdf" };
  }
  const checked = checkPicture(bytes, fileName);
  if (checked === "picture-kind") return { problem: "file-kind" };
  if (checked === "picture-name") return { problem: "file-name" };
  if (typeof checked === "string") return { problem: checked };
  const [picture] = (await encode(bytes, [PICTURE_WIDTH])) ?? [];
  return picture ? { kind: "picture", type: "image/webp", ...picture } : { problem: "picture-broken" };
}

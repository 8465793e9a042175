import { namesOf } from "./pdf-names.ts";

/** Why a PDF is not taken. */
type PdfFault = "pdf-broken" | "pdf-locked" | "pdf-active";

export const isPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 8)).startsWith("%PDF-");

/**
 * Names that make a document do something by itself (ISO 32000-1, 12.6.4). A file that rides along is none of them:
 * electronic invoices carry their figures as one.
 */
const ACTIVE = ["JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "RichMedia", "XFA"];

/** Looks at a PDF without showing it: whole, not locked, and nothing in it that would run; nothing where all is well. */
export function checkPdf(bytes: Uint8Array): PdfFault | undefined {
  if (!/^%PDF-[12]\.\d[\s%]/.test(latin(bytes.subarray(0, 10)))) return "pdf-broken";
  if (!/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(latin(bytes.subarray(-1024)))) return "pdf-broken";
  const { names, readable } = namesOf(bytes);
  if (names.has("Encrypt")) return "pdf-locked";
  if (!readable || !names.has("Root")) return "pdf-broken";
  return ACTIVE.some((name) => names.has(name)) ? "pdf-active" : undefined;
}

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

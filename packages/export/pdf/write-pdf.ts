import type { PdfWriter } from "./document.ts";

/** The writer of PDFs; the program behind it is loaded when the first one is asked for. */
export const pdfWriter = (): PdfWriter => async (document) => {
  const { default: Pdf } = await import("pdfkit");
  const pdf = new Pdf({ info: { Title: document.title } });
  pdf.end();
  return new Uint8Array();
};

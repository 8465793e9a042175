import type { PdfBlock, PdfWriter } from "./document.ts";
import type { Typefaces } from "./sheet.ts";

/** Any picture as JPEG, which a PDF can hold; nothing where it cannot be read. */
export type AsJpeg = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * The writer of PDFs over three whole typefaces (TrueType). The program behind it and the typefaces are loaded when the first
 * document is asked for.
 */
export function pdfWriter(typefaces: () => Promise<Typefaces>, asJpeg: AsJpeg): PdfWriter {
  return async (document) => {
    const [{ layOut }, faces] = await Promise.all([import("./lay-out.ts"), typefaces()]);
    const blocks = await Promise.all(document.blocks.map((block) => printable(block, asJpeg)));
    return layOut({ ...document, blocks: blocks.filter((block) => block !== undefined) }, faces);
  };
}

async function printable(block: PdfBlock, asJpeg: AsJpeg): Promise<PdfBlock | undefined> {
  if (block.kind !== "picture") return block;
  const bytes = await asJpeg(block.bytes);
  return bytes && { ...block, bytes };
}

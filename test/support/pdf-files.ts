import { deflateSync } from "node:zlib";
import { joined } from "./picture-files.ts";

const PAGES = `2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>
endobj
`;

/** A PDF of one page; `catalog`, `objects` and `trailer` go into it as they are. */
export function pdf({ catalog = "", objects = "", trailer = "", page = "BT ET" } = {}): Uint8Array<ArrayBuffer> {
  const body = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalog} >>
endobj
${PAGES}4 0 obj
<< /Length ${page.length} >>
stream
${page}
endstream
endobj
${objects}`;
  return joined(
    body,
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** An object stream with `text` packed in it, the way newer programs hide their objects from a plain look. */
export const packedObjects = (text: string): Uint8Array<ArrayBuffer> => {
  const packed = deflateSync(text);
  return joined(
    `7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    new Uint8Array(packed),
    "\nendstream\nendobj\n",
  );
};

/** The same PDF with further bytes before its cross-reference table. */
export function withObjects(file: Uint8Array, objects: Uint8Array): Uint8Array<ArrayBuffer> {
  const at = Buffer.from(file).lastIndexOf("xref\n0 1");
  return joined(file.subarray(0, at), objects, file.subarray(at));
}

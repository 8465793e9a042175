import { randomBytes } from "node:crypto";
import PdfKit from "pdfkit";
import sharp from "sharp";
import { expect, test } from "vitest";
import { readAttachment } from "#media";
import { packedObjects, pdf, withObjects } from "../../support/pdf-files.ts";
import { joined, photograph, png, pngSaying } from "../../support/picture-files.ts";
import { mintCounty } from "../../support/platform.ts";

async function read(bytes: Uint8Array, name: string) {
  const { encodePicture } = await (await mintCounty()).scope();
  return readAttachment(encodePicture, bytes, name);
}

async function written(options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PdfKit({ compress: true, ...options });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  document.text("Aufbauplan des Standes");
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

test("a picture is written anew without a trace of place, time or camera", async () => {
  const kept = await read(await photograph(3000, 1500), "stand.jpg");
  expect(kept).toMatchObject({ kind: "picture", type: "image/webp", width: 2000, height: 1000 });
  if (!("bytes" in kept)) throw new Error("was not taken");
  const { format, exif, xmp, icc } = await sharp(kept.bytes).metadata();
  expect({ format, exif, xmp, icc }).toEqual({ format: "webp" });
  expect(Buffer.from(kept.bytes).toString("latin1")).not.toMatch(/GPS|Fernweh|Brilon/);
});

test("a PDF is kept as it came", async () => {
  const bytes = await written();
  expect(await read(bytes, "Aufbauplan.PDF")).toEqual({ kind: "pdf", type: "application/pdf", bytes });
  const packed = withObjects(pdf(), packedObjects("5 0 << /Type /Annot /Subtype /Link >>"));
  expect(await read(packed, "plan.pdf")).toMatchObject({ kind: "pdf" });
});

test("the text of a page may speak of scripts, and an electronic invoice carries its figures along", async () => {
  expect(await read(pdf({ page: "BT (Was /JavaScript und /Launch sind) Tj ET" }), "kurs.pdf")).toMatchObject({
    kind: "pdf",
  });
  const invoice = pdf({ objects: "5 0 obj\n<< /Type /EmbeddedFile /Length 6 >>\nstream\n<xml/>\nendstream\nendobj\n" });
  expect(await read(invoice, "rechnung.pdf")).toMatchObject({ kind: "pdf" });
});

test.each([
  ["nothing", "plan.pdf", "file-missing", () => new Uint8Array()],
  ["11 MB", "plan.pdf", "file-bytes", () => new Uint8Array(11 * 1024 * 1024)],
  ["a page that says it is a PDF", "plan.pdf", "file-kind", () => joined("<html>%PDF-1.7</html>")],
  ["a spreadsheet", "plan.xlsx", "file-kind", () => joined("PK\u0003\u0004", randomBytes(200))],
  ["a drawing that can run", "plan.svg", "file-kind", () => joined('<svg onload="x()"/>')],
  ["a picture that says it is a PDF", "plan.pdf", "file-name", () => png(20, 20)],
  ["a PDF that says it is a picture", "plan.png", "file-name", () => pdf()],
  [
    "a picture that breaks off",
    "stand.jpg",
    "picture-broken",
    async () => (await photograph(600, 400)).subarray(0, 900),
  ],
  ["a picture with a page behind it", "stand.png", "picture-mixed", async () => joined(await png(20, 20), "<script>")],
  ["a picture of 400 megapixels", "stand.png", "picture-pixels", () => pngSaying(20_000, 20_000)],
  ["a PDF that breaks off", "plan.pdf", "pdf-broken", () => pdf().subarray(0, 200)],
  ["a PDF with an archive behind it", "plan.pdf", "pdf-broken", () => joined(pdf(), "PK\u0003\u0004 and more")],
  ["a PDF without objects", "plan.pdf", "pdf-broken", () => joined("%PDF-1.4\nstartxref\n0\n%%EOF")],
  [
    "a PDF whose objects cannot be read",
    "plan.pdf",
    "pdf-broken",
    () =>
      withObjects(pdf(), joined("7 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nno\nendstream\nendobj\n")),
  ],
  [
    "a PDF that unpacks to 40 MB",
    "plan.pdf",
    "pdf-broken",
    () => withObjects(pdf(), packedObjects("0".repeat(40_000_000))),
  ],
  ["a PDF with a password", "plan.pdf", "pdf-locked", () => written({ userPassword: "geheim" })],
  ["a PDF that says it is locked", "plan.pdf", "pdf-locked", () => pdf({ trailer: "/Encrypt 9 0 R" })],
  [
    "a PDF that runs when it opens",
    "plan.pdf",
    "pdf-active",
    () => pdf({ catalog: "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>" }),
  ],
  [
    "a PDF that hides how it spells it",
    "plan.pdf",
    "pdf-active",
    () => pdf({ catalog: "/OpenAction << /S /J#61vaScript >>" }),
  ],
  [
    "a PDF that starts a program",
    "plan.pdf",
    "pdf-active",
    () => pdf({ objects: "5 0 obj\n<< /S /Launch /F (calc.exe) >>\nendobj\n" }),
  ],
  [
    "a PDF with a script among packed objects",
    "plan.pdf",
    "pdf-active",
    () => withObjects(pdf(), packedObjects("5 0 << /S /JavaScript /JS (app.alert(1)) >>")),
  ],
] as const)("%s is refused as what it is: %s, %s", async (_, name, problem, file) => {
  expect(await read(await file(), name)).toEqual({ problem });
});

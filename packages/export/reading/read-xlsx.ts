import type { FileProblem } from "./table.ts";
import { unzip } from "./unzip.ts";

const isPartOfSheet = (name: string) =>
  /\.(xml|rels)$/.test(name) && !/^(docProps|xl\/(theme|drawings|media))\//.test(name);

/**
 * The rows of the first sheet of an Excel workbook as text. A cell with a formula has the value that was last calculated
 * for it; a number has its digits, a date is `YYYY-MM-DD`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ rows: string[][] } | { problem: FileProblem }> {
  const unpacked = await unzip(bytes, isPartOfSheet);
  if ("problem" in unpacked) return unpacked;
  const { names, files } = unpacked;
  if (!files["xl/workbook.xml"])
    return {
      problem: { code: names.some((name) => /^(word\/|ppt\/|content\.xml)/.test(name)) ? "other-office" : "zip" },
    };
  const [{ readSheet }, { zipSync }] = await Promise.all([import("read-excel-file/universal"), import("fflate")]);
  // The library unpacks larger files in a browser's worker, which is not there in workerd: it is given them unpacked.
  const plain = zipSync(files, { level: 0 });
  try {
    const rows = await readSheet<string>(plain.buffer as ArrayBuffer, { parseNumber: digits });
    return { rows: rows.map((row) => row.map((cell) => asText(cell as Parameters<typeof asText>[0]))) };
  } catch {
    return { problem: { code: "zip-broken" } };
  }
}

const digits = (text: string) => (/e/i.test(text) ? String(Number(text)) : text);

function asText(cell: string | number | boolean | Date | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "ja" : "nein";
  return String(cell);
}

import type { FileProblem } from "./table.ts";

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);

/** What a file is by its first bytes, whatever its name says. */
export function kindOf(bytes: Uint8Array): "text" | "zip" | FileProblem {
  if (bytes.length === 0) return { code: "empty" };
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (starts(bytes, 0x50, 0x4b)) return { code: "zip-broken" };
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return { code: "pdf" };
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { code: "old-excel" };
  if (isPicture(bytes)) return { code: "picture" };
  if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x52, 0x61, 0x72, 0x21))
    return { code: "zip" };
  return "text";
}

const isPicture = (bytes: Uint8Array) =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  starts(bytes, 0xff, 0xd8, 0xff) ||
  starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
  (starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50));

/** What a text is if it is no table. */
export function textKindOf(text: string): FileProblem | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (start === "") return { code: "empty" };
  if (text.includes("\0")) return { code: "nul" };
  if (/^<(!doctype|html|head|body|table|\?xml)/i.test(start)) return { code: "html" };
  if (/^(\{\s*"|\[\s*[{[])/.test(start)) return { code: "json" };
  // oxlint-disable-next-line no-control-regex -- these characters are what tells a program from a text
  const odd = start.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return odd > 4 ? { code: "binary" } : undefined;
}

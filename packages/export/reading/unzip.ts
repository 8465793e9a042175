import { limits, type FileProblem } from "./table.ts";

interface Entry {
  name: string;
  method: number;
  packed: Uint8Array;
  /** What the directory says about its size. */
  size: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;

/** The directory of a zip file; nothing where there is none. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_600 && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== DIRECTORY) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/**
 * The files of a zip file whose names `wanted` lets through. Nothing is unpacked where the directory promises more than
 * the limit, and unpacking stops where the directory was lying.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<{ names: string[]; files: Record<string, Uint8Array> } | { problem: FileProblem }> {
  let entries: Entry[] | undefined;
  try {
    entries = entriesOf(bytes);
  } catch {
    return { problem: { code: "zip-broken" } };
  }
  if (!entries) return { problem: { code: "zip-broken" } };
  const chosen = entries.filter(({ name }) => wanted(name));
  const tooBig: FileProblem = { code: "unpacks-too-big", detail: limits.unpacked / 1024 / 1024 };
  if (chosen.reduce((sum, { size }) => sum + size, 0) > limits.unpacked) return { problem: tooBig };
  const files: Record<string, Uint8Array> = {};
  let left: number = limits.unpacked;
  for (const { name, method, packed } of chosen) {
    const unpacked = method === 0 ? packed : method === 8 ? await inflated(packed, left) : undefined;
    if (unpacked === "too-big") return { problem: tooBig };
    if (!unpacked) return { problem: { code: "zip-broken" } };
    files[name] = unpacked;
    left -= unpacked.length;
  }
  return { names: entries.map(({ name }) => name), files };
}

async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array | "too-big" | undefined> {
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const part = read.value as Uint8Array;
      length += part.length;
      if (length > most) {
        await reader.cancel();
        return "too-big";
      }
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

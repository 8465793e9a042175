import type { Encoding } from "./table.ts";

const SAMPLE = 4096;

/** How a text is written: by its byte order mark, by where its zeros stand, by whether it is valid UTF-8. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const [even, odd] = zeros(bytes.subarray(0, SAMPLE));
  if (odd > 0.2 && even < 0.02) return "utf-16le";
  if (even > 0.2 && odd < 0.02) return "utf-16be";
  return decoded(bytes, "utf-8") === undefined ? "windows-1252" : "utf-8";
}

/** Which part of the bytes at even and at odd places is zero. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) counts[(at % 2) as 0 | 1]++;
  });
  const half = Math.max(1, bytes.length / 2);
  return [counts[0] / half, counts[1] / half];
}

/** The text, without its byte order mark; nothing where the bytes are not written like this. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

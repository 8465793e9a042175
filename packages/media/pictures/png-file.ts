import type { PictureHeader } from "./header.ts";

const IHDR = 0x49484452;
const IEND = 0x49454e44;

/** A PNG's size and end (W3C PNG, chunk layout): its first chunk says the size, `IEND` closes it. */
export function readPng(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 33 || view.getUint32(12) !== IHDR) return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 8; at + 12 <= view.byteLength;) {
    const next = at + 12 + view.getUint32(at);
    if (view.getUint32(at + 4) === IEND && next <= view.byteLength) return { format: "png", ...size, end: next };
    at = next;
  }
  return { format: "png", ...size, end: undefined };
}

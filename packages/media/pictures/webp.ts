import type { PictureHeader } from "./header.ts";

interface Chunk {
  name: string;
  at: number;
  length: number;
}

/** The chunks of a WebP (RFC 9649); the last one may be cut off. */
export function webpChunks(view: DataView): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    chunks.push({ name: nameAt(view, at), at: at + 8, length });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/**
 * A WebP's size and end. The canvas and the picture on it each have a size: the larger one counts, so that a small canvas
 * hides nothing. An animated one is none of the pictures we take.
 */
export function readWebp(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 30) return { format: "webp", width: 0, height: 0, end: undefined };
  const chunks = webpChunks(view);
  if (chunks.some(({ name }) => name === "ANIM" || name === "ANMF")) return undefined;
  const sizes = chunks.map((chunk) => sizeIn(view, chunk));
  const end = 8 + view.getUint32(4, true);
  const last = chunks.at(-1);
  const whole = last !== undefined && last.at + last.length <= view.byteLength && end <= view.byteLength;
  return {
    format: "webp",
    width: Math.max(0, ...sizes.map(([width]) => width)),
    height: Math.max(0, ...sizes.map(([, height]) => height)),
    end: whole ? end : undefined,
  };
}

function sizeIn(view: DataView, { name, at }: Chunk): [width: number, height: number] {
  if (at + 10 > view.byteLength) return [0, 0];
  if (name === "VP8X") return [uint24(view, at + 4) + 1, uint24(view, at + 7) + 1];
  if (name === "VP8 ") return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff];
  if (name !== "VP8L") return [0, 0];
  const bits = view.getUint32(at + 1, true);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
const nameAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

import { readJpeg } from "./jpeg.ts";
import { readPng } from "./png-file.ts";
import { readWebp } from "./webp.ts";

export type PictureFormat = "jpeg" | "png" | "webp";

/** What a file says about itself before anybody decodes it. */
export interface PictureHeader {
  format: PictureFormat;
  /** In pixels; the largest the file speaks of, if it speaks of several. */
  width: number;
  height: number;
  /** Where the picture ends and something else may begin; nothing where the file breaks off before. */
  end: number | undefined;
}

/** Reads the first and the structural bytes of a picture; nothing where it is none of the formats we take. */
export function readHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(view);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(view);
  if (startsWith(bytes, ascii("RIFF")) && startsWith(bytes.subarray(8), ascii("WEBP"))) return readWebp(view);
  return undefined;
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const startsWith = (bytes: Uint8Array, magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

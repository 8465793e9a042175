import { readHeader, type PictureFormat, type PictureHeader } from "./header.ts";

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;

/** Why a file is not taken. */
export type PictureFault =
  | "picture-missing"
  | "picture-bytes"
  | "picture-kind"
  | "picture-name"
  | "picture-broken"
  | "picture-mixed"
  | "picture-pixels";

const endings: Record<PictureFormat, RegExp> = {
  jpeg: /\.(jpe?g|jfif)$/i,
  png: /\.png$/i,
  webp: /\.webp$/i,
};

/** Looks at an uploaded file before anybody decodes it: what it is, how large, whole, and nothing else besides. */
export function checkPicture(bytes: Uint8Array, fileName: string): PictureFault | PictureHeader {
  if (bytes.length === 0) return "picture-missing";
  if (bytes.length > MOST_BYTES) return "picture-bytes";
  const header = readHeader(bytes);
  if (!header) return "picture-kind";
  if (!endings[header.format].test(fileName)) return "picture-name";
  if (header.width * header.height > MOST_PIXELS) return "picture-pixels";
  if (header.end === undefined || header.width === 0 || header.height === 0) return "picture-broken";
  return isMixed(bytes, header) ? "picture-mixed" : header;
}

const SIGNS = ["PK\u0003\u0004", "PK\u0005\u0006", "%PDF-", "<script", "<html", "<!doctype", "<svg", "<?php", "GIF8"];
const LOOKED_THROUGH = 64 * 1024;

/**
 * Whether the file is something else as well: a document, an archive or a page hung behind the picture, or begun inside its
 * head. Phones hang a second picture behind a JPEG, so that alone is no sign.
 */
function isMixed(bytes: Uint8Array, { format, end }: PictureHeader): boolean {
  const tail = bytes.subarray(end);
  if (format !== "jpeg" && tail.length > 1) return true;
  const found = (part: Uint8Array, signs: string[]) => {
    const text = new TextDecoder("latin1").decode(part).toLowerCase();
    return signs.some((sign) => text.includes(sign.toLowerCase()));
  };
  return (
    found(bytes.subarray(0, 1024), ["%PDF-"]) ||
    found(tail.subarray(0, LOOKED_THROUGH), SIGNS) ||
    found(tail.subarray(-LOOKED_THROUGH), SIGNS)
  );
}

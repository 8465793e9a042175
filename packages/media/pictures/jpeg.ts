import type { PictureHeader } from "./header.ts";

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** Frame headers (ITU-T T.81, table B.1); C4, C8 and CC are tables in the same range. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** A JPEG's size and end (ITU-T T.81): marker after marker, over the scans, up to the end of the image. */
export function readJpeg(view: DataView): PictureHeader | undefined {
  let [width, height, at] = [0, 0, 2];
  const header = (end: number | undefined): PictureHeader => ({ format: "jpeg", width, height, end });
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return header(undefined);
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    if (marker === END_OF_IMAGE) return header(at + 2);
    const length = view.getUint16(at + 2);
    if (length < 2) return header(undefined);
    if (isFrame(marker) && at + 9 <= view.byteLength) {
      height = Math.max(height, view.getUint16(at + 5));
      width = Math.max(width, view.getUint16(at + 7));
    }
    at += 2 + length;
    if (marker === START_OF_SCAN) at = afterScan(view, at);
  }
  const closed = at + 2 <= view.byteLength && view.getUint16(at) === 0xff00 + END_OF_IMAGE;
  return header(closed ? at + 2 : undefined);
}

/** The next marker behind coded data, in which FF is followed by 00 or a restart marker. */
function afterScan(view: DataView, from: number): number {
  for (let at = from; at + 1 < view.byteLength; at++) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0x00 && next !== 0xff && !standsAlone(next)) return at;
  }
  return view.byteLength;
}

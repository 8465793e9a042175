export { readAttachment, type Attachment } from "./attachments.ts";
import built from "../../dist/letters.json" with { type: "json" };
import type { Letters } from "./open-graph/letters.ts";
import { sharePicture as draw, type PictureWords } from "./open-graph/picture.ts";
import type { Look } from "#kernel";

export { PICTURE_HEIGHT, PICTURE_WIDTH, type PictureWords } from "./open-graph/picture.ts";

/** The picture of a shared link as PNG: a county's landscape in its colours, above it the words. */
export const sharePicture = (look: Look, seed: string, words: PictureWords): Promise<Uint8Array> =>
  draw(look, seed, words, built as unknown as Letters);
export { checkPicture, type PictureFault } from "./pictures/check-picture.ts";
export { jpegEncoder, pictureEncoder, type EncodedPicture, type PictureEncoder } from "./pictures/encoder.ts";

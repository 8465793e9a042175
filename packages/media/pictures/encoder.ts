import { readHeader } from "./header.ts";
import { webpChunks } from "./webp.ts";

/** One size of a picture as it is kept and shown. */
export interface EncodedPicture {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Decodes a picture and writes it anew in several widths, without anything but its pixels; nothing where it cannot be decoded. */
export type PictureEncoder = (bytes: Uint8Array, widths: readonly number[]) => Promise<EncodedPicture[] | undefined>;

/** Cloudflare Images as an encoder. It turns a picture the way its camera was held and drops all metadata. */
export const pictureEncoder =
  (images: ImagesBinding): PictureEncoder =>
  async (bytes, widths) => {
    try {
      return await Promise.all(widths.map((width) => encoded(images, bytes, width)));
    } catch {
      return undefined;
    }
  };

/** The same as JPEG, 1,600 pixels wide at most, for documents that know no WebP. */
export const jpegEncoder =
  (images: ImagesBinding) =>
  async (bytes: Uint8Array): Promise<Uint8Array | undefined> => {
    try {
      const result = await images
        .input(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() as never)
        .transform({ width: 1600, fit: "scale-down" })
        .output({ format: "image/jpeg", quality: 85 });
      return new Uint8Array(await result.response().arrayBuffer());
    } catch {
      return undefined;
    }
  };

async function encoded(images: ImagesBinding, bytes: Uint8Array, width: number): Promise<EncodedPicture> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const result = await images
    .input(source as never)
    .transform({ width, fit: "scale-down" })
    .output({ format: "image/webp", quality: 82, anim: false });
  const output = new Uint8Array(await result.response().arrayBuffer());
  const header = readHeader(output);
  if (header?.format !== "webp" || !header.end || tellsMore(output)) throw new Error("not a bare WebP");
  return { width: header.width, height: header.height, bytes: output };
}

/** Whether a WebP says more than its pixels: where, when and with what it was taken. */
const tellsMore = (bytes: Uint8Array): boolean =>
  webpChunks(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).some(({ name }) =>
    ["EXIF", "XMP ", "ICCP"].includes(name),
  );

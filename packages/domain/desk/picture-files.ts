import type { EncodedPicture } from "#media";
import type { FileStore } from "../scope.ts";
import type { WaitingPicture } from "./picture-input.ts";

const PICTURE_TYPE = "image/webp";
export const PICTURE_WIDTHS = [480, 960, 1600] as const;

type Kept = Pick<WaitingPicture, "path" | "sizes">;

/** The names of a picture's files, one for each size. */
export const filesOf = ({ path, sizes }: Kept): string[] => sizes.map(({ width }) => fileOf(path, width));
export const fileOf = (path: string, width: number): string => `bilder/${path}-${width}.webp`;

export async function putFiles(store: FileStore, path: string, pictures: readonly EncodedPicture[]): Promise<void> {
  await Promise.all(pictures.map(({ width, bytes }) => store.put(fileOf(path, width), bytes, PICTURE_TYPE)));
}

/** Copies a picture's files from where they wait to where every county's site finds them. */
export async function copyFiles(from: FileStore, to: FileStore, picture: Kept): Promise<void> {
  await Promise.all(
    filesOf(picture).map(async (file) => {
      const kept = await from.get(file);
      if (kept) await to.put(file, new Uint8Array(await new Response(kept.body).arrayBuffer()), PICTURE_TYPE);
    }),
  );
}

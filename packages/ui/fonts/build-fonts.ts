import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const letters = [...range(0x20, 0x7e), ...range(0xc0, 0xff), ..."\u00a0§«°·»‐‑–—‘’‚“”„•…‹›€←→"].join("");

/** Headings need letters; running text also the signs of Latin-1. Together they cover German and its neighbours. */
const faces = [
  {
    file: "vollkorn.woff2",
    source: "@fontsource/vollkorn/files/vollkorn-latin-600-normal.woff2",
    text: letters,
    keepFeatures: ["kern"],
  },
  {
    file: "figtree.woff2",
    source: "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
    text: `${letters}${range(0xa1, 0xbf).join("")}′″−×`,
    keepFeatures: ["kern", "tnum"],
    variationAxes: { wght: { min: 400, max: 700 } },
  },
];

/** Writes `vollkorn.woff2` and `figtree.woff2` (both SIL OFL 1.1), cut down to the characters the pages set, into `outDir`. */
export async function buildFonts(outDir: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(outDir, { recursive: true });
  for (const { file, source, text, ...cut } of faces) {
    const font = await subsetFont(await readFile(resolve(source)), text, {
      targetFormat: "woff2",
      noHinting: true,
      ...cut,
    });
    await writeFile(join(outDir, file), font);
  }
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

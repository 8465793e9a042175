import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { expect, it } from "vitest";
import { buildFonts } from "../../../packages/ui/fonts/build-fonts.ts";

it("keeps the fonts within 15 and 18 kB", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  try {
    await buildFonts(folder);
    expect((await stat(join(folder, "vollkorn.woff2"))).size).toBeLessThanOrEqual(15 * 1024);
    expect((await stat(join(folder, "figtree.woff2"))).size).toBeLessThanOrEqual(18 * 1024);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("keeps the public stylesheet within 9 kB", async () => {
  const source = await readFile(new URL("../../../packages/ui/styles/site.css", import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "css", minify: true });
  expect(gzipSync(code).length).toBeLessThanOrEqual(9 * 1024);
});

it("keeps the island loader within 1 kB", async () => {
  const source = await readFile(new URL("../../../packages/ui/island.ts", import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "ts", minify: true });
  expect(gzipSync(code).length).toBeLessThanOrEqual(1024);
});

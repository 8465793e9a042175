import { copyFile, mkdir, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build, type Rolldown } from "vite";
import { buildLetters } from "../packages/media/open-graph/build-letters.ts";
import { buildFonts } from "../packages/ui/fonts/build-fonts.ts";

const entries = {
  site: "packages/ui/styles/site.css",
  team: "packages/ui/styles/team.css",
  islands: "apps/visitor-site/islands/index.ts",
  teamIslands: "apps/team-dashboard/islands/index.ts",
};

/**
 * Builds styles, fonts and islands into `dist/client`, and what the Worker imports: their addresses in `dist/assets.json`
 * and the letters of its pictures in `dist/letters.json`.
 */
export async function buildClient() {
  await mkdir("packages/ui/fonts/generated", { recursive: true });
  await buildFonts("packages/ui/fonts/generated");
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "#ui/islands": `${process.cwd()}/packages/ui/island.ts` } },
    build: {
      outDir: "dist/client",
      assetsDir: "assets",
      emptyOutDir: false,
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: entries },
    },
  })) as Rolldown.RolldownOutput;
  const addresses = Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [name, `/${fileOf(source, built)}`]),
  );
  const font = built.output.find(({ fileName }) => /figtree.*\.woff2$/.test(fileName))!.fileName;
  await writeWhole("dist/assets.json", { ...addresses, font: `/${font}` });
  await writeWhole("dist/letters.json", await buildLetters());
  await copyTypefaces("dist/client/type");
  await writeFile(
    "dist/client/_headers",
    "/assets/*\n  cache-control: public, max-age=31536000, immutable\n  x-content-type-options: nosniff\n",
  );
}

/** Whole typefaces for documents (Figtree and Vollkorn, both SIL OFL 1.1). */
async function copyTypefaces(folder: string) {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries({
    text: "@expo-google-fonts/figtree/400Regular/Figtree_400Regular.ttf",
    strong: "@expo-google-fonts/figtree/600SemiBold/Figtree_600SemiBold.ttf",
    title: "@expo-google-fonts/vollkorn/600SemiBold/Vollkorn_600SemiBold.ttf",
  }))
    await copyFile(resolve(source), `${folder}/${name}.ttf`);
}

/** Whoever reads the file meanwhile sees the old one or the new one. */
async function writeWhole(file: string, data: object) {
  await writeFile(`${file}.new`, JSON.stringify(data));
  await rename(`${file}.new`, file);
}

function fileOf(source: string, { output }: Rolldown.RolldownOutput): string {
  const made = output.find((file) =>
    file.type === "chunk"
      ? file.facadeModuleId?.endsWith(source) && !source.endsWith(".css")
      : file.originalFileNames.includes(source),
  );
  if (!made) throw new Error(`nothing was built from ${source}`);
  return made.fileName;
}

if (import.meta.main) await buildClient();

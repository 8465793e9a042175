import { mkdir, rename, writeFile } from "node:fs/promises";
import { build, type Rolldown } from "vite";
import { buildFonts } from "../packages/ui/fonts/build-fonts.ts";

const entries = {
  site: "packages/ui/styles/site.css",
  team: "packages/ui/styles/team.css",
  islands: "apps/visitor-site/islands/index.ts",
  teamIslands: "apps/team-dashboard/islands/index.ts",
};

/** Builds styles, fonts and islands into `dist/client` and their addresses into `dist/assets.json`, which the Worker imports. */
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
  await writeFile("dist/assets.json.new", JSON.stringify({ ...addresses, font: `/${font}` }));
  await rename("dist/assets.json.new", "dist/assets.json");
  await writeFile(
    "dist/client/_headers",
    "/assets/*\n  cache-control: public, max-age=31536000, immutable\n  x-content-type-options: nosniff\n",
  );
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

import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildClient } from "./build.ts";
import { bundleWorker } from "./platform.ts";

const SOURCES = ["apps", "packages", "scripts", "data", "wrangler.toml", "package-lock.json"];

/** Builds what the local platform serves into `bundle`, unless no source has changed since that was done. */
export async function buildWhenChanged(bundle: string): Promise<void> {
  const stamp = join(bundle, "sources.txt");
  const sources = await stateOfSources();
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === sources) return;
  console.log("Building …");
  await buildClient();
  await bundleWorker("", bundle);
  await writeFile(stamp, sources);
}

/** How many sources there are and when the newest of them was changed. */
async function stateOfSources(): Promise<string> {
  const files = (await Promise.all(SOURCES.map(filesIn))).flat().filter((file) => !file.includes("generated"));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return `${files.length} ${Math.max(...times)}`;
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

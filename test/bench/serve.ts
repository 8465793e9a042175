import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { rebuildIndex } from "#domain/search/rebuild-index";
import { buildClient } from "../../scripts/build.ts";
import { bundleWorker, launch } from "../../scripts/platform.ts";
import { ownContent, type BenchContent } from "./content.ts";
import { fill } from "./fill.ts";

const BASE = "heimvorteil.localhost";

/** `--content FILE`, `--port N`. */
export function benchArguments() {
  const { values } = parseArgs({ options: { content: { type: "string" }, port: { type: "string" } } });
  return { file: values.content, port: Number(values.port ?? 8797) };
}

/** The production build, served by workerd on a direct socket, with one county filled from a file or with our own content. */
export async function serveFilled({ file, port }: { file?: string; port: number }) {
  const content: BenchContent = file ? JSON.parse(await readFile(file, "utf8")) : ownContent();
  await buildClient();
  await bundleWorker("production", "dist/bench");
  const vars = { BASE_DOMAIN: BASE, PUBLIC_SCHEME: "http" };
  const platform = await launch({ environment: "production", port, direct: true, vars }, "dist/bench");
  const county = await fill(platform, content, BASE);
  await rebuildIndex([county.scope]);
  return { platform, content, county };
}

/** The addresses of the measured cases; `{town}`, `{q}`, `{employer}` and `{event}` stand for what a load rotates over. */
export const cases = {
  W1: { name: "home", path: "/" },
  W2: { name: "directory by municipality", path: "/arbeitgeber?ort={town}" },
  W3: { name: "full-text search", path: "/arbeitgeber?q={q}" },
  W4: { name: "employer", path: "/arbeitgeber/{employer}" },
  W5: { name: "RSVP", path: "/termine/{event}/plaetze" },
  W7: { name: "calendar feed", path: "/termine.ics" },
} as const;

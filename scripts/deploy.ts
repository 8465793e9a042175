import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { buildClient } from "./build.ts";

const [environment = "production"] = process.argv.slice(2);

// Old files would be uploaded along with the new ones.
await rm("dist/client", { recursive: true, force: true });
await buildClient();
process.exitCode =
  spawnSync("wrangler", ["deploy", `--env=${environment}`, "--minify"], { stdio: "inherit" }).status ?? 1;

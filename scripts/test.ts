import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { buildClient } from "./build.ts";

/** A check of the whole project, in the order in which a failure is cheapest to find. */
const checks: { name: string; command: string[] }[] = [
  { name: "types", command: ["tsc", "-p", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "apps", "packages", "scripts", "test"] },
  { name: "format", command: ["oxfmt", "--check", "apps", "packages", "scripts", "test"] },
  { name: "boundaries", command: ["depcruise", "apps", "packages", "scripts", "--config", ".dependency-cruiser.cjs"] },
  { name: "dead code", command: ["knip"] },
];

/** Where Debian, Ubuntu and macOS put Chromium or Chrome; `CHROMIUM` names another place. */
const chromium = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path && existsSync(path));

const report = "dist/test-report.json";
let failed = 0;
let passed = 0;
let skipped = 0;

await buildClient();
for (const { name, command } of checks) {
  const started = performance.now();
  const ok = (await run(command)) === 0;
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

if (!chromium) {
  console.log(
    "No Chromium found, so the browser journeys were not run. `apt-get install chromium` gets it; CHROMIUM=/path names another.",
  );
}
const vitest = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const broken =
  (await run([...vitest, ...(chromium ? [] : ["--exclude=test/journeys/**"])], { CHROMIUM: chromium ?? "" })) !== 0;
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(await readFile(report, "utf8"));
passed += numPassedTests;
failed += broken ? Math.max(1, numFailedTests) : numFailedTests;
skipped += numPendingTests;

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

function run([command, ...args]: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    spawn(command!, args, { stdio: "inherit", env: { ...process.env, ...env } }).on("close", (code) =>
      resolve(code ?? 1),
    );
  });
}

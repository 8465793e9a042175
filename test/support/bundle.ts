import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { buildClient } from "../../scripts/build.ts";
import { bundleWorker } from "../../scripts/platform.ts";

/** Builds the platform once for a whole test run. */
export default async function bundle(project: TestProject) {
  await buildClient();
  const bundle = `dist/test-${process.pid}`;
  await bundleWorker("", bundle, "test/support/tapped-worker.ts");
  project.provide("bundle", bundle);
  return () => rm(bundle, { recursive: true });
}

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: "test/support/bundle.ts",
    pool: "forks",
    // Two workers of two cores; each starts the platform once and keeps it for all its files.
    maxWorkers: 2,
    isolate: false,
    // The local tools now and then reuse a connection that workerd has just closed; that says nothing about the product.
    retry: { count: 2, condition: /fetch failed/ },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

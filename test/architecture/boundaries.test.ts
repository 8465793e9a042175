import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

/** One forbidden import per rule; the file is planted in a copy of the house. */
const planted: Record<string, { file: string; code: string }> = {
  "kernel-imports-nothing": { file: "packages/kernel/planted.ts", code: `import "#domain/slug";` },
  "db-imports-kernel-and-drizzle": { file: "packages/db/planted.ts", code: `import "../domain/slug.ts";` },
  "sql-stays-in-db": { file: "packages/domain/planted-sql.ts", code: `import "drizzle-orm";` },
  "domain-knows-no-http": { file: "packages/domain/planted-http.ts", code: `import "hono";` },
  "repositories-are-for-the-domain": { file: "apps/gateway/planted.ts", code: `import "#db/repositories";` },
  "auth-guards-the-door": { file: "packages/auth/planted.ts", code: `import "../ui/index.ts";` },
  "ui-shows-plain-data": { file: "packages/ui/planted.ts", code: `import "../domain/slug.ts";` },
  "web-frames-pages": { file: "packages/web/planted.ts", code: `import "../domain/slug.ts";` },
  "no-surface-knows-another": { file: "apps/agency/planted.ts", code: `import "../visitor-site/app.tsx";` },
  "surfaces-hold-no-database": {
    file: "apps/visitor-site/planted.ts",
    code: `import "../../packages/db/connection.ts";`,
  },
  "islands-stay-small": {
    file: "apps/visitor-site/islands/planted.ts",
    code: `import "../../../packages/domain/slug.ts";`,
  },
  "no-circles": {
    file: "packages/kernel/planted-circle.ts",
    code: `import { b } from "./planted-other.ts"; export const a = 1; console.log(b);`,
  },
  "no-dead-ends": { file: "packages/domain/planted-dead-end.ts", code: `import "./nowhere.ts";` },
};

let house: string;
let report: string;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "house-"));
  for (const part of [
    "apps",
    "packages",
    "dist/assets.json",
    "data",
    "package.json",
    "tsconfig.json",
    ".dependency-cruiser.cjs",
  ]) {
    await cp(part, join(house, part), { recursive: true });
  }
  await symlink(join(process.cwd(), "node_modules"), join(house, "node_modules"));
  for (const { file, code } of Object.values(planted)) await writeFile(join(house, file), code);
  await writeFile(
    join(house, "packages/kernel/planted-other.ts"),
    `import { a } from "./planted-circle.ts"; export const b = a;`,
  );
  const cruise = join(process.cwd(), "node_modules/.bin/depcruise");
  const run = promisify(execFile)(
    cruise,
    ["apps", "packages", "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
    { cwd: house, maxBuffer: 2 ** 24 },
  );
  report = await run.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
});

afterAll(() => rm(house, { recursive: true, force: true }));

test.each(Object.entries(planted))("the boundary %s catches a planted violation", (rule, { file }) => {
  expect(report).toMatch(new RegExp(`error ${rule}: ${file.replaceAll("/", "\\/").replaceAll(".", "\\.")}`));
});

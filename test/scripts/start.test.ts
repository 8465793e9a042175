import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as { imports: Record<string, string> };

/** Where an import of ours leads; nothing for a package's. */
function target(name: string, from: string): string | undefined {
  if (name.startsWith(".")) return join(dirname(from), name);
  const door = Object.entries(imports).find(([key]) =>
    key.endsWith("*") ? name.startsWith(key.slice(0, -1)) : key === name,
  );
  return door && join(door[1].replace("*", name.slice(door[0].length - 1)));
}

/** Every file that has to be there before the first line of `entry` runs. */
function neededBy(entry: string): Set<string> {
  const needed = new Set([entry]);
  for (const file of needed) {
    if (!existsSync(file)) continue;
    const code = readFileSync(file, "utf8");
    for (const [, name] of code.matchAll(/^(?:import|export)(?! type)[^;"']*?["']([^"']+)["']/gm)) {
      const next = target(name!, file);
      if (next) needed.add(next);
    }
  }
  return needed;
}

test.each(["scripts/start.ts", "scripts/reset.ts", "scripts/test.ts"])(
  "%s runs in a fresh clone, where nothing is built yet",
  (entry) => {
    expect([...neededBy(entry)].filter((file) => file.startsWith("dist/"))).toEqual([]);
  },
);

test("what the Worker draws with is built, so that the test above can see it", () => {
  expect([...neededBy("apps/gateway/found-region.ts")]).toContain("dist/letters.json");
});

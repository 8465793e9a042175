import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const documents = [
  "README.md",
  ...readdirSync("docs", { recursive: true }).map((name) => join("docs", String(name))),
].filter((name) => name.endsWith(".md"));

/** Paths a document names, as links or as code, that should exist in this repository. */
function pathsIn(document: string): string[] {
  const text = readFileSync(document, "utf8");
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => join(dirname(document), path!));
  const named = [...text.matchAll(/`((?:apps|packages|migrations|data|scripts|test|docs)(?:\/[\w./-]+)?)`/g)].map(
    ([, path]) => path!,
  );
  return [...linked, ...named];
}

test.each(documents)("%s names only paths that exist", (document) => {
  expect(pathsIn(document).filter((path) => !existsSync(path))).toEqual([]);
});

test.each(documents)("%s names only npm scripts that exist", (document) => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readFileSync(document, "utf8").matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, short]) => (run ?? short)!,
  );
  expect(named.filter((script) => !scripts[script])).toEqual([]);
});

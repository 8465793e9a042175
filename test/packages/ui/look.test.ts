import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../../packages/kernel/colour.ts";
import {
  checkLook,
  defaultLooks,
  type Hex,
  type Look,
  lookColours,
  lookStylesheet,
} from "../../../packages/ui/look.ts";

const difficult: Look[] = [
  { accent: "#ffe600", ground: "#ffffff", spark: "#000000", motif: "hills" },
  { accent: "#8fb7ff", ground: "#888888", spark: "#222244", motif: "lakes" },
  { accent: "#ffffff", ground: "#ff0000", spark: "#ff0000", motif: "wire" },
  { accent: "#000000", ground: "#000000", spark: "#7a7a7a", motif: "beeches" },
  { accent: "#35c46b", ground: "#00a0a0", spark: "#101010", motif: "towers" },
];

/** Text and edges of a page: what stands on what, and the ratio it needs. */
const pairs = [
  ["ink", "paper", 4.5],
  ["ink", "tint", 4.5],
  ["ink", "m-sky", 4.5],
  ["ink", "raised", 4.5],
  ["soft", "paper", 4.5],
  ["soft", "tint", 4.5],
  ["soft", "m-sky", 4.5],
  ["soft", "raised", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "tint", 4.5],
  ["accent", "m-sky", 4.5],
  ["accent", "raised", 4.5],
  ["on-accent", "accent", 4.5],
  ["on-ground", "ground", 7],
  ["soft-on-ground", "ground", 4.5],
  ["on-spark", "spark", 4.5],
  ["edge", "paper", 3],
  ["edge", "tint", 3],
] as const;

describe("the looks we ship", () => {
  it.each(Object.entries(defaultLooks))("%s passes every check", (_, look) => {
    expect(checkLook(look).filter((check) => !check.passes)).toEqual([]);
  });
});

describe("a look of a county", () => {
  it.each(difficult)("gets suggestions that pass, %j", (look) => {
    const suggested: Look = { ...look };
    for (const check of checkLook(look)) suggested[check.field] = check.suggestion;
    expect(checkLook(suggested).filter((check) => !check.passes)).toEqual([]);
  });

  it("is told what fails and by how much", () => {
    const [first] = checkLook(difficult[0]!);
    expect(first).toMatchObject({ field: "accent", against: "paper", required: 4.5, passes: false });
    expect(first!.ratio).toBeLessThan(2);
  });

  it.each([...Object.values(defaultLooks), ...difficult])("reads well in light and dark, %j", (look) => {
    for (const colours of Object.values(lookColours(look))) {
      for (const [front, back, ratio] of pairs) {
        expect(
          contrastRatio(colours[front], colours[back]),
          `${front} ${colours[front]} on ${back} ${colours[back]}`,
        ).toBeGreaterThanOrEqual(ratio);
      }
    }
  });

  it("becomes a stylesheet of plain custom properties for both schemes", () => {
    const css = lookStylesheet(defaultLooks.hsk);
    expect(css).toMatch(
      /^:root\{(--[a-z-]+:#[0-9a-f]{6};?)+\}@media \(prefers-color-scheme:dark\)\{:root\{(--[a-z-]+:#[0-9a-f]{6};?)+\}\}$/,
    );
    expect(css).toContain(`--accent:${defaultLooks.hsk.accent satisfies Hex}`);
  });
});

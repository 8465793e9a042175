import { gzipSync } from "node:zlib";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { defaultLooks } from "../../../packages/ui/look.ts";
import { favicon, Mark, Motif, type MotifVariant } from "../../../packages/ui/motif.tsx";
import { shapePolygon } from "../../../packages/ui/motif/paths.ts";
import { motifShapes } from "../../../packages/ui/motif/scenes.ts";

const variants: MotifVariant[] = ["hero", "horizon", "strip", "tile", "portrait"];
const motifs = ["hills", "towers", "lakes", "wire", "beeches"] as const;

describe.each(motifs)("the motif %s", (motif) => {
  it("is the same for the same seed and another for another", () => {
    const draw = (seed: string) => render(<Motif motif={motif} seed={seed} variant="hero" />);
    expect(draw("brilon")).toBe(draw("brilon"));
    expect(draw("brilon")).not.toBe(draw("meschede"));
  });

  it.each(variants)("stays below 3 kB as %s", (variant) => {
    for (const seed of ["a", "b", "c", "hsk", "soest"]) {
      expect(gzipSync(render(<Motif motif={motif} seed={seed} variant={variant} />)).length).toBeLessThan(3072);
    }
  });

  it("is decoration and carries no style of its own", () => {
    const html = variants.map((variant) => render(<Motif motif={motif} seed="x" variant={variant} />)).join("");
    expect(html).not.toMatch(/style=|NaN|undefined|Infinity/);
    expect(html.match(/aria-hidden="true"/g)).toHaveLength(variants.length);
  });

  it("can be had as plain polygons for a picture", () => {
    for (const shape of motifShapes(motif, "og", 1200, 630)) {
      const polygon = shapePolygon(shape);
      expect(polygon.length).toBeGreaterThanOrEqual(3);
      expect(polygon.flat().every(Number.isFinite)).toBe(true);
    }
  });

  it("has an emblem below 1 kB", () => {
    expect(gzipSync(render(<Mark motif={motif} />)).length).toBeLessThan(1024);
  });
});

it.each(Object.entries(defaultLooks))("the icon of %s is a whole SVG in its colours", (_, look) => {
  const icon = favicon(look);
  expect(icon).toContain(look.ground);
  expect(icon).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/);
  expect(icon.length).toBeLessThan(2000);
});

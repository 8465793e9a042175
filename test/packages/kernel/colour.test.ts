import { describe, expect, it } from "vitest";
import {
  contrastRatio,
  fromOklch,
  mix,
  nearestPassing,
  passesAA,
  readHex,
  toOklch,
} from "../../../packages/kernel/colour.ts";

describe("contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
    ["#0000ff", "#ffffff", 8.59],
    ["#ff0000", "#ffffff", 4.0],
  ] as const)("is the one of WCAG for %s on %s", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });

  it("separates text from large text", () => {
    expect(passesAA("#777777", "#ffffff")).toBe(false);
    expect(passesAA("#777777", "#ffffff", "large")).toBe(true);
    expect(passesAA("#767676", "#ffffff")).toBe(true);
  });
});

describe("the nearest passing colour", () => {
  it("leaves a passing colour alone", () => {
    expect(nearestPassing("#0f5b4c", "#ffffff")).toBe("#0f5b4c");
  });

  it("keeps the hue and moves the lightness no further than needed", () => {
    const found = nearestPassing("#e8a040", "#ffffff");
    const ratio = contrastRatio(found, "#ffffff");
    expect(ratio).toBeGreaterThanOrEqual(4.5);
    expect(ratio).toBeLessThan(4.7);
    expect(Math.abs(toOklch(found).hue - toOklch("#e8a040").hue)).toBeLessThan(4);
  });

  it("lightens where the ground is dark", () => {
    expect(toOklch(nearestPassing("#333366", "#101418")).lightness).toBeGreaterThan(toOklch("#333366").lightness);
  });

  it("passes every ground it is asked for", () => {
    const grounds = ["#fbfaf6", "#ffffff", "#e6ece8"] as const;
    const found = nearestPassing("#7fb8a8", grounds);
    for (const ground of grounds) expect(contrastRatio(found, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("falls back to black or white where no lightness can pass", () => {
    expect(nearestPassing("#808080", ["#000000", "#ffffff"], 7)).toMatch(/^#(000000|ffffff)$/);
  });
});

describe("colours as text", () => {
  it("are read with and without sharp, short and long", () => {
    expect(readHex(" 0F5B4C ")).toBe("#0f5b4c");
    expect(readHex("#abc")).toBe("#aabbcc");
    for (const text of ["", "#12", "red", "#12345g", "#1234567", "url(x)"]) expect(readHex(text)).toBeNull();
  });

  it("come back from OKLCH as they went", () => {
    for (const colour of ["#0f5b4c", "#f0b541", "#1f2f38", "#ffffff", "#000000"] as const)
      expect(fromOklch(toOklch(colour))).toBe(colour);
  });

  it("are brought into sRGB when their chroma is too large", () => {
    expect(fromOklch({ lightness: 0.7, chroma: 0.4, hue: 150 })).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("mix from one end to the other", () => {
    expect(mix("#0f5b4c", "#f0b541", 0)).toBe("#0f5b4c");
    expect(mix("#0f5b4c", "#f0b541", 1)).toBe("#f0b541");
  });
});

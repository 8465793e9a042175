import type { Hex } from "./look.ts";

/** Lightness 0–1, chroma from 0 (grey) to about 0.37, hue in degrees: Björn Ottosson's OKLCH (2020). */
export type Oklch = { lightness: number; chroma: number; hue: number };

type Triple = [number, number, number];

/** Reads `#rgb` or `#rrggbb` in any case; anything else is null. */
export function readHex(text: string): Hex | null {
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim());
  if (!match?.[1]) return null;
  const digits = match[1].toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits}`;
}

/** Contrast ratio from 1 to 21 of two opaque colours (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: Hex, other: Hex): number {
  const [light, dark] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2 AA: 4.5 for text (1.4.3), 3 for large text and for the edges of controls and graphics (1.4.3, 1.4.11). */
export function passesAA(colour: Hex, against: Hex, use: "text" | "large" = "text"): boolean {
  return contrastRatio(colour, against) >= requiredRatio(use);
}

/** The ratio AA asks for, see {@link passesAA}. */
function requiredRatio(use: "text" | "large"): number {
  return use === "text" ? 4.5 : 3;
}

/**
 * The colour of the same OKLCH hue whose lightness lies nearest to the given one and that reaches `ratio` against all of `against`.
 * A colour that already passes comes back unchanged. Where no lightness can pass every one of them, the best of black and white comes back.
 */
export function nearestPassing(colour: Hex, against: Hex | readonly Hex[], ratio = 4.5): Hex {
  const grounds = typeof against === "string" ? [against] : against;
  const worst = (candidate: Hex) => Math.min(...grounds.map((ground) => contrastRatio(candidate, ground)));
  if (worst(colour) >= ratio) return colour;
  const start = toOklch(colour);
  for (let step = 1; step <= 500; step++) {
    const passing = [start.lightness - step / 500, start.lightness + step / 500]
      .filter((lightness) => lightness >= 0 && lightness <= 1)
      .map((lightness) => fromOklch({ ...start, lightness }))
      .filter((candidate) => worst(candidate) >= ratio)
      .sort((a, b) => worst(b) - worst(a));
    if (passing[0]) return passing[0];
  }
  return worst("#000000") >= worst("#ffffff") ? "#000000" : "#ffffff";
}

/** The point `share` (0–1) of the way from one colour to another, mixed in OKLab so that the middle does not turn grey or dark. */
export function mix(from: Hex, to: Hex, share: number): Hex {
  const [a, b] = [toOklab(from), toOklab(to)];
  return fromOklab(a.map((value, index) => value + (b[index]! - value) * share) as Triple);
}

/** OKLCH of a colour; the inverse of {@link fromOklch}. */
export function toOklch(colour: Hex): Oklch {
  const [lightness, a, b] = toOklab(colour);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The sRGB colour of an OKLCH value; chroma is lowered, hue and lightness kept, until the colour exists in sRGB. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Hex {
  const angle = (hue * Math.PI) / 180;
  const lab = (amount: number): Triple => [lightness, amount * Math.cos(angle), amount * Math.sin(angle)];
  if (inGamut(lab(chroma))) return fromOklab(lab(chroma));
  let [low, high] = [0, chroma];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (inGamut(lab(middle))) low = middle;
    else high = middle;
  }
  return fromOklab(lab(low));
}

/** WCAG 2.2, "relative luminance", 0 for black to 1 for white. */
function relativeLuminance(colour: Hex): number {
  const [red, green, blue] = linearChannels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearChannels(colour: Hex): Triple {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

// The matrices are those of https://bottosson.github.io/posts/oklab/ (public domain).
function toOklab(colour: Hex): Triple {
  const [r, g, b] = linearChannels(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linearFromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function inGamut(lab: Triple): boolean {
  return linearFromOklab(lab).every((channel) => channel >= -0.0001 && channel <= 1.0001);
}

function fromOklab(lab: Triple): Hex {
  const digits = linearFromOklab(lab).map((channel) => {
    const share = channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}

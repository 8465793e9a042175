/** The part of opentype.js that the build uses; the package brings no types. */
declare module "opentype.js/dist/opentype.mjs" {
  export interface Step {
    type: "M" | "L" | "Q" | "C" | "Z";
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  }
  export interface Font {
    unitsPerEm: number;
    charToGlyph(character: string): { advanceWidth?: number; path: { commands: Step[] } };
  }
  export function parse(file: ArrayBuffer): Font;
}

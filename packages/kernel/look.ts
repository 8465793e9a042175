/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

export const motifs = ["hills", "towers", "lakes", "wire", "beeches"] as const;
export type Motif = (typeof motifs)[number];

/** A county's own part of the look, inside the region's brand frame. */
export interface Look {
  /** Headings, links and buttons on paper. */
  accent: Hex;
  /** The deep colour of bands and the footer. */
  ground: Hex;
  /** The small warm highlight. */
  spark: Hex;
  motif: Motif;
}

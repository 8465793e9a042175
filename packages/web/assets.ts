import built from "../../dist/assets.json" with { type: "json" };

/** Addresses of the built styles, fonts and islands; each carries a hash of its content and is cached for a year. */
export const assets: { site: string; team: string; islands: string; teamIslands: string; font: string } = built;

import type { MapTopology } from "#ui";
import region from "../../data/suedwestfalen.topo.json" with { type: "json" };

const topology = region as unknown as MapTopology;

/** What has to stand with every map: the borders are open data with a name to give. */
export const MAP_SOURCE = "© GeoBasis-DE / BKG 2017, GeoNutzV";

/** The borders of one county's municipalities, or of the whole region's with ""; nothing where none of `places` is drawn there. */
export function topologyOf(countyAgs: string, places: readonly { ags: string }[]): MapTopology | undefined {
  const { municipalities } = topology.objects;
  const geometries = municipalities.geometries.filter(({ id }) => String(id).startsWith(countyAgs));
  const known = new Set(geometries.map(({ id }) => String(id)));
  if (!places.some(({ ags }) => known.has(ags))) return undefined;
  return { ...topology, objects: { municipalities: { ...municipalities, geometries } } };
}

import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { Link, safeHref } from "../link.tsx";
import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";
import { Legend } from "./stacked-bar.tsx";

type Topology = Parameters<typeof feature>[0];
type GeometryCollection = Extract<Parameters<typeof mesh>[1], { type: "GeometryCollection" }>;

export type MapTopology = Topology & { objects: { municipalities: GeometryCollection } };

export type MapPlace = {
  /** Official key (AGS), the id in the topology. */
  ags: string;
  name: string;
  /** Index of the value band, 0 for the lowest; none for "no figure". */
  band?: number;
  display: string;
  href?: string;
};

export type MunicipalityMapProps = ChartFacts & {
  topology: MapTopology;
  places: readonly MapPlace[];
  /** From the lowest to the highest; at most five. */
  bands: readonly string[];
  /** Municipalities with this beginning of the AGS are drawn in front, the others as a quiet surrounding; without it all are. */
  within?: string;
  labels: { name: string; value: string };
  /** The table's rows where they are not the places themselves, such as counties on a map of municipalities. */
  rows?: readonly (readonly [name: string, display: string])[];
};

const [width, height] = [640, 560];

/** The region's municipalities shaded by band; each with an address is a link the keyboard reaches. The map's source must be given. */
export function MunicipalityMap({
  topology,
  places,
  bands,
  within = "",
  labels,
  rows,
  ...facts
}: MunicipalityMapProps) {
  const { municipalities } = topology.objects;
  const all = feature(topology, municipalities).features;
  const orderOf = new Map(places.map(({ ags }, at) => [ags, at]));
  const order = (id: unknown) => orderOf.get(String(id)) ?? places.length;
  // In the order of the places, which is that of the table, for those who go through them with the keyboard.
  const inside = all
    .filter(({ id }) => String(id).startsWith(within))
    .sort((one, other) => order(one.id) - order(other.id));
  const projection = geoMercator().fitExtent(
    [
      [8, 8],
      [width - 8, height - 8],
    ],
    { type: "FeatureCollection", features: inside },
  );
  const path = geoPath(projection).digits(0);
  const byAgs = new Map(places.map((place) => [place.ags, place]));
  const county = (ags: unknown) => String(ags).slice(0, 5);
  const borders = path(mesh(topology, municipalities, (a, b) => a !== b && county(a.id) !== county(b.id)));
  const linked = places.some((place) => place.href);
  return (
    <ChartFrame
      {...facts}
      columns={[{ label: labels.name }, { label: labels.value, numeric: true }]}
      rows={
        rows ??
        places.map((place) => [place.href ? <Link href={place.href}>{place.name}</Link> : place.name, place.display])
      }
    >
      <svg
        class="map"
        viewBox={`0 0 ${width} ${height}`}
        role={linked ? "group" : "img"}
        aria-labelledby={`${facts.id}-title`}
      >
        {within !== "" && (
          <path
            class="map-around"
            d={all
              .filter((one) => !inside.includes(one))
              .map((one) => path(one))
              .join("")}
          />
        )}
        {inside.map((one) => {
          const place = byAgs.get(String(one.id));
          const shape = (
            <path
              class={place?.band === undefined ? "map-place" : `map-place shade-map-${place.band + 1}`}
              d={path(one) ?? ""}
            />
          );
          const title = place ? `${place.name}: ${place.display}` : (one.properties as { name: string }).name;
          const address = place?.href ? safeHref(place.href) : null;
          return address ? (
            <a href={address} aria-label={title}>
              <title>{title}</title>
              {shape}
            </a>
          ) : (
            <g>
              <title>{title}</title>
              {shape}
            </g>
          );
        })}
        {borders && <path class="map-borders" d={borders} />}
      </svg>
      {bands.length > 0 && <Legend entries={bands} map />}
    </ChartFrame>
  );
}

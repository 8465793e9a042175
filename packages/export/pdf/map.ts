import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import borders from "../../../data/suedwestfalen.topo.json" with { type: "json" };
import { setChart, shade } from "./chart.ts";
import type { PdfBlock } from "./document.ts";
import { INK, type Sheet } from "./sheet.ts";

type Topology = Parameters<typeof feature>[0];
type Municipalities = Extract<Parameters<typeof mesh>[1], { type: "GeometryCollection" }>;

const HEIGHT = 330;
const LEGEND = 130;
const NO_FIGURE = "#ffffff";

/** The region's municipalities in shades, with a key beside them. */
export function drawMap(sheet: Sheet, block: Extract<PdfBlock, { kind: "map" }>, accent: string) {
  const { areas, steps } = block;
  const { left, width, pdf } = sheet;
  const topology = borders as unknown as Topology & { objects: { municipalities: Municipalities } };
  const { municipalities } = topology.objects;
  const all = feature(topology, municipalities).features;
  const stepOf = new Map(areas.map(({ ags, step }) => [ags, step]));
  const counts = steps.map((name, step) => `${name}: ${areas.filter((area) => area.step === step).length}`);
  setChart(sheet, {
    ...block,
    alt: counts.join("; "),
    height: HEIGHT,
    draw(top) {
      const projection = geoMercator().fitExtent(
        [
          [left, top],
          [left + width - LEGEND, top + HEIGHT],
        ],
        { type: "FeatureCollection", features: all },
      );
      const path = geoPath(projection);
      for (const one of all) {
        const step = stepOf.get(String(one.id));
        pdf
          .path(path(one) ?? "")
          .lineWidth(0.5)
          .fillAndStroke(step === undefined ? NO_FIGURE : shade(accent, step, steps.length), "#8b948f");
      }
      const county = (id: unknown) => String(id).slice(0, 5);
      pdf
        .path(path(mesh(topology, municipalities, (one, other) => county(one.id) !== county(other.id))) ?? "")
        .lineWidth(1.2)
        .stroke(INK);
      steps.forEach((name, step) => {
        const y = top + 12 + step * 22;
        pdf
          .rect(left + width - LEGEND + 14, y, 14, 12)
          .lineWidth(0.5)
          .fillAndStroke(shade(accent, step, steps.length), "#8b948f");
        sheet.set(name, left + width - LEGEND + 34, y, LEGEND - 34, { size: 9 });
      });
    },
  });
}

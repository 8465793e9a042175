import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { setChart } from "./chart.ts";
import type { PdfBlock } from "./document.ts";
import { QUIET, RULE, type Sheet } from "./sheet.ts";

const HEIGHT = 170;
const edge = { left: 46, right: 8, top: 8, bottom: 24 };
const MOST_LABELS = 8;

/** Change over time, with the axis from zero. */
export function drawTrend(sheet: Sheet, block: Extract<PdfBlock, { kind: "trend" }>, accent: string) {
  const { points } = block;
  const { left, width, pdf } = sheet;
  const largest = Math.max(1, ...points.map(({ value }) => value));
  setChart(sheet, {
    ...block,
    alt: points.map(({ label, display }) => `${label}: ${display}`).join("; "),
    height: HEIGHT,
    draw(top) {
      const y = scaleLinear()
        .domain([0, largest])
        .nice(4)
        .range([top + HEIGHT - edge.bottom, top + edge.top]);
      const x = scaleLinear()
        .domain([0, Math.max(1, points.length - 1)])
        .range([left + edge.left, left + width - edge.right]);
      for (const value of y.ticks(4).filter(Number.isInteger)) {
        pdf
          .moveTo(left + edge.left, y(value))
          .lineTo(left + width - edge.right, y(value))
          .lineWidth(0.6)
          .stroke(RULE);
        sheet.set(value.toLocaleString("de-DE"), left, y(value) - 6, edge.left - 8, {
          size: 8.5,
          colour: QUIET,
          align: "right",
        });
      }
      const every = Math.ceil(points.length / MOST_LABELS);
      points.forEach(({ label }, at) => {
        if (at % every > 0) return;
        const wide = Math.min(80, ((width - edge.left) / points.length) * every);
        const place = Math.min(left + width - wide, Math.max(left + edge.left - 8, x(at) - wide / 2));
        sheet.set(label, place, top + HEIGHT - 16, wide, { size: 8.5, colour: QUIET, align: "center" });
      });
      const path = line<(typeof points)[number]>()
        .x((_, at) => x(at))
        .y(({ value }) => y(value));
      pdf
        .path(path([...points]) ?? "")
        .lineWidth(2)
        .stroke(accent);
      points.forEach(({ value }, at) => pdf.circle(x(at), y(value), 2.2).fill(accent));
    },
  });
}

import { scaleLinear } from "d3-scale";
import { setChart, tint } from "./chart.ts";
import type { PdfBlock } from "./document.ts";
import { INK, QUIET, type Sheet } from "./sheet.ts";

const ROW = 27;

/** Lying bars, each with its name above and its figure at the end; a target is a line across the bar. */
export function drawBars(sheet: Sheet, block: Extract<PdfBlock, { kind: "bars" }>, accent: string) {
  const { bars } = block;
  const { left, width, pdf } = sheet;
  const largest = Math.max(1, ...bars.flatMap(({ value, target = 0 }) => [value, target]));
  const length = scaleLinear().domain([0, largest]).range([0, width]);
  setChart(sheet, {
    ...block,
    alt: bars
      .map(({ label, display, targetDisplay }) => `${label}: ${display}${targetDisplay ? ` (${targetDisplay})` : ""}`)
      .join("; "),
    height: bars.length * ROW,
    draw(top) {
      bars.forEach(({ label, value, display, target, targetDisplay }, at) => {
        const y = top + at * ROW;
        const shown = targetDisplay ? `${display} (${targetDisplay})` : display;
        sheet.set(label, left, y, width * 0.7, { size: 9 });
        sheet.set(shown, left, y, width, { size: 9, face: "strong", align: "right" });
        pdf.rect(left, y + 14, width, 7).fill(tint(accent, 0.12));
        pdf.rect(left, y + 14, Math.max(0, length(value)), 7).fill(accent);
        if (target !== undefined)
          pdf
            .moveTo(left + length(target), y + 11)
            .lineTo(left + length(target), y + 24)
            .lineWidth(1.6)
            .stroke(INK);
      });
      pdf.lineWidth(1).strokeColor(QUIET);
    },
  });
}

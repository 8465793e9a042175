import { MAIN } from "./xml.ts";

/** Places in `cellXfs` below. */
export const styles = {
  text: 0,
  head: 1,
  whole: 2,
  decimal: 3,
  euro: 4,
  day: 5,
  wholeSum: 6,
  decimalSum: 7,
  euroSum: 8,
};

const EURO = 164;
const format = (id: number, font = 0, border = 0, wrap = false) =>
  `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1"${font ? ' applyFont="1"' : ""}${border ? ' applyBorder="1"' : ""}${wrap ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : "/>"}`;

/** Text as text (postcodes keep their zeros), bold heads, numbers, euro, days as the reader's country writes them, sums under a rule. */
export const stylesheet = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${EURO}" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">',
  format(49, 0, 0, true),
  format(49, 1, 0, true),
  format(3),
  format(4),
  format(EURO),
  format(14),
  format(3, 1, 1),
  format(4, 1, 1),
  format(EURO, 1, 1),
  "</cellXfs></styleSheet>",
].join("");

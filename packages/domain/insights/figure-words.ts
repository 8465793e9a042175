import type { PooledFigure } from "#db/repositories";

const whole = new Intl.NumberFormat("de-DE");
const oneDigit = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "1.987" */
export const wholeText = (value: number): string => whole.format(value);

/** "1,7" */
export const decimalText = (value: number): string => oneDigit.format(value);

/** A figure as a cell of a table or a file: a number, a span where bands are in it, words where it is not shown. */
export function figureCell(figure: PooledFigure): number | string {
  if (figure.kind === "exact") return figure.value;
  if (figure.kind === "withheld")
    return figure.reason === "too-few-counties" ? "zu wenige Kreise" : "ein Kreis ragt heraus";
  if (figure.low === figure.high) return figure.low;
  return figure.high === Infinity ? `ab ${figure.low}` : `${figure.low}–${figure.high}`;
}

/** The same as one reads it: "1.987", "1.020–1.104". */
export function figureText(figure: PooledFigure): string {
  if (figure.kind === "about" && figure.low !== figure.high)
    return figure.high === Infinity
      ? `ab ${wholeText(figure.low)}`
      : `${wholeText(figure.low)}–${wholeText(figure.high)}`;
  const cell = figureCell(figure);
  return typeof cell === "number" ? wholeText(cell) : cell;
}

/** A cell of a table as one reads it; a span's ends are written like numbers. */
export const cellText = (cell: number | string): string =>
  typeof cell === "number"
    ? wholeText(cell)
    : /^(ab )?\d+(–\d+)?$/.test(cell)
      ? cell.replaceAll(/\d+/g, (end) => wholeText(Number(end)))
      : cell;

/** "1,7", "1,2–1,9", "ab 1,2" */
export const rateText = ({ low, high }: { low: number; high: number }): string => {
  if (low === high) return decimalText(low);
  return high === Infinity ? `ab ${decimalText(low)}` : `${decimalText(low)}–${decimalText(high)}`;
};

/** Whether all that is known is that there were few each time: the sum of "0–7" in several months or counties. */
export const isVague = (figure: PooledFigure): boolean =>
  figure.kind === "about" && figure.low === 0 && figure.high > 7;

/**
 * Where a figure is drawn: in the middle of its span, at its beginning where it has no end or begins with nothing; nowhere if it is
 * not shown.
 */
export function drawnAt(figure: PooledFigure): number | null {
  if (figure.kind === "exact") return figure.value;
  if (figure.kind === "withheld") return null;
  return figure.high === Infinity || isVague(figure) ? figure.low : (figure.low + figure.high) / 2;
}

/** "Arnsberg", "Arnsberg und Brilon", "Arnsberg, Brilon und Olsberg" */
export const listed = (names: readonly string[]): string => new Intl.ListFormat("de-DE").format(names);

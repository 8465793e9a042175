const MOST_BANDS = 4;

/** Bands of about equal count for shading a map, from 0 up; rounded to steps people read easily. */
export function mapBands(
  amounts: readonly number[],
  number: (value: number) => string = String,
): { bands: string[]; bandOf(amount: number): number | undefined } {
  const largest = Math.max(0, ...amounts);
  if (largest === 0) return { bands: [], bandOf: () => undefined };
  const step = readable(Math.ceil(largest / MOST_BANDS));
  const count = Math.ceil((largest + 1) / step);
  const bands = Array.from({ length: count }, (_, band) =>
    step === 1 ? number(band) : `${number(band * step)} bis ${number((band + 1) * step - 1)}`,
  );
  return { bands, bandOf: (amount) => Math.min(count - 1, Math.floor(Math.max(0, amount) / step)) };
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not below `value`. */
function readable(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= value)!;
}

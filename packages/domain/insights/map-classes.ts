import { wholeText } from "./figure-words.ts";

/** The smallest figure about people that is shown. */
const SHOWN_FROM = 10;
const FEW = "0–7";
const CLASSES = 3;

interface Ends {
  low: number;
  high: number;
}

interface MapClasses {
  /** Names of the shades, the lightest first. */
  names: string[];
  /** The shade of a figure; undefined where what was released is wider than a shade. */
  classOf(figure: Ends): number | undefined;
}

/** Shades for the figures of one indicator. */
export const mapClassesOf = (aboutPeople: boolean, figures: readonly Ends[]): MapClasses =>
  aboutPeople ? peopleClasses(figures) : thingClasses(figures);

/**
 * Shades for figures about people: "0–7" as it was released, then steps of whole fives, so that no shade says more than the
 * rounded figure or the band behind it.
 */
function peopleClasses(figures: readonly Ends[]): MapClasses {
  const largest = Math.max(
    SHOWN_FROM,
    ...figures
      .map(({ high }) => high)
      .filter(Number.isFinite)
      .map(rounded),
  );
  const step = readable(largest / CLASSES, [10, 25, 50]);
  const lowest = (at: number) => (at === 1 ? SHOWN_FROM : (at - 1) * step + 5);
  const count = Math.max(1, Math.ceil(largest / step));
  const names = [FEW, ...Array.from({ length: count }, (_, at) => spanName(lowest(at + 1), (at + 1) * step))];
  const classAt = (amount: number) => (amount <= 7 ? 0 : Math.ceil(Math.max(SHOWN_FROM, rounded(amount)) / step));
  return {
    names,
    classOf({ low, high }) {
      if (!Number.isFinite(high)) return undefined;
      const [from, to] = [classAt(low), classAt(high)];
      return from === to ? to : undefined;
    },
  };
}

/** Shades for figures about things, which are exact. */
function thingClasses(figures: readonly Ends[]): MapClasses {
  const largest = Math.max(0, ...figures.map(({ high }) => high));
  const step = readable(Math.max(1, largest / (CLASSES + 1)), [1, 2, 5]);
  const count = Math.ceil((largest + 1) / step);
  return {
    names: Array.from({ length: count }, (_, at) => spanName(at * step, (at + 1) * step - 1)),
    classOf: ({ high }) => Math.floor(high / step),
  };
}

const rounded = (amount: number) => Math.round(amount / 5) * 5;
const spanName = (low: number, high: number) =>
  low === high ? wholeText(low) : `${wholeText(low)}–${wholeText(high)}`;

/** The smallest of these steps, or of ten or a hundred times them, that is not below `value`. */
function readable(value: number, steps: readonly number[]): number {
  return steps.find((step) => step >= value) ?? 10 * readable(value / 10, steps);
}

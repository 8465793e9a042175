import type { AccountSection } from "#kernel";

/** A sentence as the data say it, with where it comes from. */
export interface Proposed {
  section: AccountSection;
  /** The same for the same statement whenever it is made, so that its edited wording is found again. */
  sourceKey: string;
  sourceLabel: string;
  /** The page that shows the source; "" where there is none. */
  sourcePath: string;
  text: string;
}

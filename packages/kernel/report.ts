import type { Id } from "./ids.ts";
import type { Indicator } from "./words.ts";
import type { Month } from "./clock.ts";

/** How pooled figures stand in a report: over the months, county by county, or by kind of campaign. */
export const reportPictures = ["months", "counties", "kinds"] as const;
export type ReportPicture = (typeof reportPictures)[number];

interface SectionBase {
  id: Id<"rsc">;
  /** Counts the changes of this section. */
  revision: number;
}

/** A part of a report while it is composed: it names what it shows. Texts are Markdown. */
export type ReportSection = SectionBase &
  (
    | { kind: "text"; title: string; text: string }
    | { kind: "card"; experienceId: Id<"shr">; version: number; note: string }
    | {
        kind: "figures";
        title: string;
        indicator: Indicator;
        from: Month;
        to: Month;
        picture: ReportPicture;
        note: string;
      }
  );

/** A figure as it may be read: the number it is drawn with, none where nothing is shown, and its words. */
export interface FrozenFigure {
  label: string;
  value: number | null;
  display: string;
}

/** The same part as it was published, with everything it shows in it. */
export type FrozenSection =
  | { kind: "text"; id: Id<"rsc">; title: string; text: string }
  | {
      kind: "card";
      id: Id<"rsc">;
      note: string;
      experienceId: Id<"shr">;
      version: number;
      title: string;
      /** Whose, of which kind, for whom. */
      county: string;
      campaignKind: string;
      targetGroup: string;
      summary: string;
      facts: { term: string; detail: string }[];
      parts: { title: string; text: string }[];
      /** What other counties made of it. */
      outcome: string;
    }
  | {
      kind: "figures";
      id: Id<"rsc">;
      title: string;
      note: string;
      picture: ReportPicture;
      unit: string;
      finding: string;
      source: string;
      figures: FrozenFigure[];
    };

/** A version of a report: what stands at its address for ever. */
export interface FrozenReport {
  title: string;
  subtitle: string;
  summary: string;
  sections: FrozenSection[];
}

import type { Id } from "./ids.ts";
import type { Indicator } from "./words.ts";

/** How pooled figures stand in a report: month by month, county by county, by kind of campaign, on the map. */
export const reportPictures = ["months", "counties", "kinds", "places"] as const;
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
    | { kind: "figures"; title: string; indicator: Indicator; period: string; picture: ReportPicture; note: string }
  );
export type SectionOf<K extends ReportSection["kind"]> = Extract<ReportSection, { kind: K }>;

/** A figure as it may be read: its words, and the number it is drawn with, none where nothing is shown. */
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
      county: string;
      /** Of which kind, for whom. */
      about: string;
      summary: string;
      facts: { term: string; detail: string }[];
      parts: { title: string; text: string }[];
      /** What other counties made of it. */
      outcome: string;
      pictures: { path: string; alt: string; width: number; height: number }[];
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
      /** The shades of a map, the lightest first, and who has which. */
      shades?: { names: string[]; areas: { ags: string; name: string; step?: number }[] };
    };
export type FrozenOf<K extends FrozenSection["kind"]> = Extract<FrozenSection, { kind: K }>;

/** A version of a report: what stands at its address for ever. */
export interface FrozenReport {
  title: string;
  subtitle: string;
  summary: string;
  sections: FrozenSection[];
}

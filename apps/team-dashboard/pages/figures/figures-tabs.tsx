import type { Period } from "#domain/figures/period";
import { TabNav } from "#ui";

const FIGURES = "/team/kennzahlen";

const tabs = {
  figures: { path: FIGURES, label: "Im Überblick" },
  way: { path: `${FIGURES}/weg`, label: "Weg und Jahrgänge" },
  costs: { path: `${FIGURES}/kosten`, label: "Kosten" },
  targets: { path: `${FIGURES}/ziele`, label: "Sollzahlen" },
  indicators: { path: `${FIGURES}/eigene`, label: "Was wir zählen" },
} as const;
type FiguresTab = keyof typeof tabs;
/** The views of figures over a period; the other tabs are not about one. */
export type FiguresView = Exclude<FiguresTab, "targets" | "indicators">;

export const pathOfView = (view: FiguresView): string => tabs[view].path;

/** Between the views of the figures, what is to be reached and what is counted. */
export const FiguresTabs = ({ at, period }: { at: FiguresTab; period?: Period }) => (
  <TabNav
    label="Ansicht"
    items={(Object.keys(tabs) as FiguresTab[]).map((name) => ({
      label: tabs[name].label,
      href:
        period && name !== "targets" && name !== "indicators"
          ? `${tabs[name].path}?zeitraum=${period}`
          : tabs[name].path,
      current: name === at,
    }))}
  />
);

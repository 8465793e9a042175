import type { Insights } from "#domain/insights/read-insights";

/** The parts of the insights, each a page of its own; the report has all of them. */
export const views = {
  ueberblick: { path: "/einblicke", label: "Überblick" },
  kreise: { path: "/einblicke/kreise", label: "Kreise" },
  karte: { path: "/einblicke/karte", label: "Karte" },
  wirkung: { path: "/einblicke/wirkung", label: "Was wirkt" },
  bleiben: { path: "/einblicke/bleiben", label: "Rückkehr" },
  hausaerzte: { path: "/einblicke/hausaerzte", label: "Hausärzte" },
  bericht: { path: "/einblicke/bericht", label: "Bericht" },
} as const;
export type View = keyof typeof views;

/** An address of the insights that keeps the period and the indicator that were chosen. */
export function addressIn(
  { period, chosen }: Pick<Insights, "period" | "chosen">,
  path: string,
  other: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ zeitraum: period.key, kennzahl: chosen.id, ...other });
  return `${path}?${query}`;
}

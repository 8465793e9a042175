import type { Outcome } from "./outcome.ts";

const euro = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" });
const wholeEuro = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

/** "4,20 €", or "4 €" where there are no cents, from integer cents. */
export const euroText = (cents: number): string => (cents % 100 === 0 ? wholeEuro : euro).format(cents / 100);

/** "In drei Kreisen ausprobiert, 4 bis 9 € je Kontakt, zwei würden es wieder tun." */
export function outcomeText({ adopted, tried, costPerContact, again }: Outcome): string {
  if (adopted === 0) return "Noch hat kein anderer Kreis sie übernommen.";
  if (tried === 0) return `Von ${counties(adopted)} übernommen, Ergebnisse stehen noch aus.`;
  const parts = [`In ${counties(tried)} ausprobiert`];
  if (costPerContact) parts.push(`${spanText(costPerContact)} je Kontakt`);
  parts.push(againText(again.yes + again.partly, tried));
  return `${parts.join(", ")}.`;
}

const small = [
  "kein",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
const numberText = (number: number) => small[number] ?? String(number);

/** "einem Kreis", "drei Kreisen", as after "in" and "von". */
export const counties = (number: number) => (number === 1 ? "einem Kreis" : `${numberText(number)} Kreisen`);

function spanText({ from, to }: { from: number; to: number }): string {
  if (from === to) return euroText(from);
  return from % 100 === 0 && to % 100 === 0
    ? `${from / 100} bis ${euroText(to)}`
    : `${euroText(from)} bis ${euroText(to)}`;
}

function againText(willing: number, tried: number): string {
  if (tried === 1) return willing === 1 ? "er würde es wieder tun" : "er würde es nicht wieder tun";
  if (willing === tried) return "alle würden es wieder tun";
  if (willing === 0) return "keiner würde es wieder tun";
  return willing === 1 ? "einer würde es wieder tun" : `${numberText(willing)} würden es wieder tun`;
}

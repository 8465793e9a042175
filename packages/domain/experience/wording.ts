import type { Outcome } from "./outcome.ts";

const euro = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" });
const wholeEuro = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

/** "4,20 €", or "4 €" where there are no cents, from integer cents. */
export const euroText = (cents: number): string => (cents % 100 === 0 ? wholeEuro : euro).format(cents / 100);

/** "In 3 Kreisen erprobt; 4 bis 9 € pro Kontakt; zwei würden es wieder tun." */
export function outcomeText({ adopted, tried, costPerContact, again }: Outcome): string {
  if (adopted === 0) return "Noch hat kein anderer Kreis sie übernommen.";
  if (tried === 0) return `Von ${counties(adopted)} übernommen, Ergebnisse stehen noch aus.`;
  const parts = [`In ${counties(tried)} erprobt`];
  if (costPerContact) parts.push(`${spanText(costPerContact)} pro Kontakt`);
  parts.push(againText(again.yes + again.partly, tried));
  return `${parts.join("; ")}.`;
}

const counties = (number: number) => (number === 1 ? "einem Kreis" : `${number} Kreisen`);

function spanText({ from, to }: { from: number; to: number }): string {
  if (from === to) return euroText(from);
  return from % 100 === 0 && to % 100 === 0
    ? `${from / 100} bis ${euroText(to)}`
    : `${euroText(from)} bis ${euroText(to)}`;
}

const small = ["keiner", "einer", "zwei", "drei", "vier", "fünf"];

function againText(willing: number, tried: number): string {
  if (tried === 1) return willing === 1 ? "er würde es wieder tun" : "er würde es nicht wieder tun";
  if (willing === tried) return "alle würden es wieder tun";
  const number = small[willing] ?? String(willing);
  return `${number} ${willing <= 1 ? "würde" : "würden"} es wieder tun`;
}

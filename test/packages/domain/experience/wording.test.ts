import { expect, test } from "vitest";
import { outcomeOf } from "#domain/experience/outcome";
import { outcomeText } from "#domain/experience/wording";
import { withoutContacts } from "#domain/experience/without-contacts";

const told = (reached: number, costCents: number, again: "yes" | "partly" | "no") => ({
  reached,
  costCents,
  again,
  reportedAt: 1,
});
const silent = { reached: null, costCents: null, again: null, reportedAt: null };

test.each([
  [[], "Noch hat kein anderer Kreis sie übernommen."],
  [[silent], "Von einem Kreis übernommen, Ergebnisse stehen noch aus."],
  [[told(100, 90_000, "no")], "In einem Kreis ausprobiert, 9 € je Kontakt, er würde es nicht wieder tun."],
  [
    [told(100, 40_000, "yes"), told(100, 90_000, "partly"), told(50, 25_000, "no"), silent],
    "In drei Kreisen ausprobiert, 4 bis 9 € je Kontakt, zwei würden es wieder tun.",
  ],
  [
    [told(0, 500, "yes"), told(0, 0, "no"), told(0, 0, "no")],
    "In drei Kreisen ausprobiert, einer würde es wieder tun.",
  ],
  [[told(200, 0, "partly")], "In einem Kreis ausprobiert, 0 € je Kontakt, er würde es wieder tun."],
  [
    [told(1000, 4_550, "yes"), told(0, 500, "yes")],
    "In zwei Kreisen ausprobiert, 0,05 € je Kontakt, alle würden es wieder tun.",
  ],
  [
    [told(100, 420, "no"), told(100, 900, "no")],
    "In zwei Kreisen ausprobiert, 0,04 € bis 0,09 € je Kontakt, keiner würde es wieder tun.",
  ],
])("what became of an experience reads like a sentence: %#", (adoptions, sentence) => {
  expect(outcomeText(outcomeOf(adoptions)).replaceAll("\u00a0", " ")).toBe(sentence);
});

test.each([
  ["Fragen an ada.beispiel@kreis.example.org.", "Fragen an [E-Mail einsetzen]."],
  ["Anrufen: 0291 94-1234, Frau Beispiel", "Anrufen: [Telefon einsetzen], [Name einsetzen]"],
  ["Mobil +49 (0) 171 / 2345678!", "Mobil [Telefon einsetzen]!"],
  ["Am 01.05.2027 um 09:30 Uhr, 480 Boxen für 1.200,50 €", "Am 01.05.2027 um 09:30 Uhr, 480 Boxen für 1.200,50 €"],
  ["59872 Meschede, Raum 0815", "59872 Meschede, Raum 0815"],
])("a text that travels leaves addresses and numbers behind and keeps dates and sums: %s", (text, kept) => {
  expect(withoutContacts(text)).toBe(kept);
});

import { dictionary } from "../dictionary.ts";

export const imprintTexts = dictionary(
  {
    title: "Impressum",
    lead: "Angaben nach § 5 Digitale-Dienste-Gesetz (DDG)",
    provider: "Anbieter",
    body: "Träger",
    representative: "Vertreten durch",
    address: "Anschrift",
    contact: "Kontakt",
    supervision: "Aufsichtsbehörde",
    responsible: "Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV",
    funding: "Förderung",
    sources: "Quellen",
    sourcesText: [
      "Die Landschaften auf diesen Seiten sind eigene Zeichnungen.",
      "Karte: © GeoBasis-DE / BKG 2017 (Daten verändert), Lizenz GeoNutzV. Gemeinden: Statistisches Bundesamt (Destatis), Gemeindeverzeichnis, 31.12.2019.",
      "Schriften: Vollkorn und Figtree (SIL Open Font License). Symbole: Lucide (ISC-Lizenz). Alles liegt auf unserem eigenen Server.",
    ],
    mistakes: "Fehler gefunden?",
    mistakesText:
      "Wenn etwas nicht stimmt oder Rechte berührt, schreib uns bitte. Wir schauen gleich nach und ändern, was zu ändern ist.",
    toContact: "Zum Kontakt",
  },
  {
    title: "Legal notice",
    lead: "Information under section 5 of the German Digital Services Act (DDG)",
    provider: "Provider",
    body: "Responsible body",
    representative: "Represented by",
    address: "Address",
    contact: "Contact",
    supervision: "Supervisory authority",
    responsible: "Responsible for content under section 18 (2) MStV",
    funding: "Funding",
    sources: "Sources",
    sourcesText: [
      "The landscapes on these pages are our own drawings.",
      "Map: © GeoBasis-DE / BKG 2017 (data modified), licence GeoNutzV. Municipalities: Federal Statistical Office (Destatis), register of municipalities, 31 December 2019.",
      "Typefaces: Vollkorn and Figtree (SIL Open Font License). Icons: Lucide (ISC licence). Everything is served from our own server.",
    ],
    mistakes: "Found a mistake?",
    mistakesText:
      "If something is wrong or touches anybody's rights, please write to us. We will look at once and change what has to be changed.",
    toContact: "Go to contact",
  },
);

import type { PostSeed } from "./post-seed.ts";

export const olpe: readonly Omit<PostSeed, "county">[] = [
  {
    on: 6,
    kind: "news",
    title: "Adventskaffee am Biggesee",
    teaser: "Für alle, die über die Feiertage da sind: ein Nachmittag mit Aussicht in Attendorn.",
    body: `Wenn der See still liegt, haben alle Zeit. Wir laden zum Kaffee ein, mit Blick aufs Wasser und auf ein paar Stellen, die zum neuen Jahr besetzt werden sollen.

Kinder sind willkommen, Großeltern auch.`,
    en: {
      title: "Advent coffee at Lake Bigge",
      teaser: "For everyone who is home for the holidays: an afternoon with a view in Attendorn.",
      body: `When the lake lies still, everybody has time. Join us for coffee, with a view of the water and of a few positions to be filled in the new year.

Children are welcome, and so are grandparents.`,
    },
  },
  {
    on: 22,
    kind: "news",
    title: "Kurze Wege, lange Freundschaften",
    teaser: "Warum der Kreis Olpe mit Vereinen statt mit Plakaten wirbt.",
    body: `Plakate liest niemand, Vereinszeitungen alle. Darum stehen unsere Angebote jetzt auch in den Heften von elf Sport- und Musikvereinen.

Die ersten drei Anrufe kamen von Müttern. Das ist kein Nachteil.`,
  },
  {
    on: 52,
    kind: "news",
    title: "Wasser, Wald und WLAN",
    teaser: "Ein Wochenende Probearbeiten und Probewohnen in Lennestadt und Kirchhundem.",
    body: `Acht Menschen aus Köln und Düsseldorf haben ein Wochenende bei uns gewohnt, gearbeitet und geschlafen. Der Empfang war überall gut, am Bahnhof und auf dem Handy.

Zwei suchen jetzt ein Haus. Einer hat sich beim Musikverein angemeldet, bevor er eine Stelle hatte.`,
  },
  {
    on: 104,
    kind: "news",
    title: "Boxen für den Jahrgang, mit Seeblick",
    teaser: "350 Boxen gingen an vier Schulen. Der Plan kam aus dem Hochsauerlandkreis, der Räucherfisch von hier.",
    body: `Den Plan haben wir übernommen, den Inhalt getauscht. Auf dem Deckel ist der See zu sehen, innen liegt eine Karte: »Du weißt ja, wo das Wasser ist.«

350 Boxen haben wir verteilt, 61 Menschen folgen uns seitdem.`,
  },
  {
    on: 158,
    kind: "news",
    title: "Das Handwerk lädt auf den Bock",
    teaser: "Zimmerei, Haustechnik, Dach: 40 Jugendliche haben einen Nachmittag lang mitgearbeitet.",
    body: `Es wurde gesägt, gelötet und geschiefert. Drei Meisterinnen und ein Meister haben erklärt, warum sie nie weg wollten, und einer, warum er nach zwölf Jahren wiederkam.`,
  },
  {
    on: 221,
    kind: "news",
    title: "Wir fragen nach: Was fehlt?",
    teaser: "Kita-Zeiten, Bus am Abend, Wohnungen für den Anfang. Eure Antworten liegen jetzt bei den Gemeinden.",
    body: `96 Menschen haben geantwortet. An erster Stelle stehen Kita-Zeiten, an zweiter der Bus nach zwanzig Uhr, an dritter kleine Wohnungen für den Anfang.

Die Ergebnisse haben wir den sieben Städten und Gemeinden vorgestellt. Drei haben schon etwas geändert.`,
  },
];

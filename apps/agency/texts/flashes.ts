/** What happened, said once after the redirect: `?meldung=gespeichert`. Only these words can be made to appear. */
const flashes = {
  gespeichert: "Gespeichert. Der Claim steht ab sofort unter allen Seiten der Kreise.",
  unveraendert: "Es hat sich nichts geändert.",
  "kreis-angelegt":
    "Der Kreis ist da. Seine Seiten antworten ab sofort, und die Einladung an die Leitung ist unterwegs.",
  "leitung-eingeladen": "Die Einladung an die Leitung ist unterwegs.",
  "kreis-pausiert": "Der Kreis ruht. Seine Seiten bleiben stehen, seine Formulare sind geschlossen und sagen es.",
  "kreis-geweckt": "Der Kreis ist wieder aktiv.",
  "kennzahl-festgelegt": "Festgelegt. Alle Kreise zählen ab jetzt danach.",
  "fassung-festgelegt": "Festgelegt. Die neue Fassung gilt ab jetzt, und die Kreise lesen, was anders ist.",
  "kennzahl-abgesetzt": "Abgesetzt. Was gezählt wurde, bleibt lesbar.",
  "kennzahl-zurueckgeholt": "Wieder aufgenommen. Alle Kreise zählen wieder danach.",
  "ziel-festgelegt": "Festgelegt. Alle Kreise des Programms haben dieses Ziel ab jetzt.",
  "ziel-beendet": "Beendet. Kreise mit eigener Fassung entscheiden selbst, ob sie sie behalten.",
  "ziel-zurueckgeholt": "Wieder aufgenommen. Das Ziel gilt wieder in allen Kreisen des Programms.",
  umgestellt: "Die Reihenfolge ist geändert.",
  "mitglied-eingeladen": "Die Einladung ist unterwegs.",
  "rolle-geaendert": "Die Rolle ist geändert. Wer sie hat, meldet sich einmal neu an.",
  "mitglied-entfernt": "Das Mitglied ist nicht mehr dabei und überall abgemeldet.",
  "in-obhut":
    "Die Arbeitgeber sind in Obhut der Agentur. Ihr bisheriger Kreis erfährt davon mit seiner nächsten Runde.",
  angeboten: "Angeboten. Der Kreis findet die Angebote bei sich und entscheidet.",
  "angebot-zurueckgezogen": "Das Angebot ist zurückgezogen.",
  erinnert: "Die Erinnerung geht in den nächsten Minuten an die Leitung des Kreises.",
  "zu-frueh": "Dieser Kreis ist vor weniger als einer Woche erinnert worden.",
  "monate-erinnert": "Die Erinnerung geht in den nächsten Minuten an die Leitung des Kreises.",
  "monate-heute-schon": "Dieser Kreis ist heute schon erinnert worden.",
  vorgeschlagen: "Der Vorschlag liegt beim Kreis.",
  "schon-vorgeschlagen": "Diese Adresse ist dem Kreis schon vorgeschlagen.",
  zusammengefuehrt: "Zusammengeführt. Dreißig Tage lang lässt sich das hier rückgängig machen.",
  getrennt: "Getrennt. Beide Einträge stehen wieder für sich.",
  "runde-geoeffnet": "Die Runde ist offen. Die E-Mails an die Leitungen gehen in den nächsten Minuten hinaus.",
  "runde-erinnert": "Die Erinnerung geht in den nächsten Minuten an die Leitungen.",
  "runde-schon-erinnert": "Heute ist schon erinnert worden, oder es fehlt keine Antwort mehr.",
  "runde-verlaengert": "Verlängert. Wer noch nicht geantwortet hat, erfährt davon.",
  "runde-wieder-offen": "Die Runde ist wieder offen.",
  "runde-geschlossen": "Die Runde ist geschlossen. Was geantwortet wurde, bleibt hier stehen.",
  "bericht-begonnen": "Der Bericht ist angelegt. Öffentlich ist noch nichts davon.",
  "bericht-gespeichert": "Gespeichert. Öffentlich wird es mit der nächsten Fassung.",
  "bericht-karten": "Die Erfahrungen stehen am Ende des Berichts.",
  "bericht-runde": "Alle Antworten der Runde stehen am Ende des Berichts.",
  "bericht-verschoben": "Verschoben.",
  "bericht-entfernt": "Der Abschnitt ist nicht mehr im Bericht. Veröffentlichte Fassungen behalten ihn.",
  "bericht-neuer": "Der Bericht nimmt jetzt die neueste Fassung der Karte.",
  "bericht-veroeffentlicht": "Veröffentlicht. Diese Fassung bleibt unter ihrer Adresse, wie sie ist.",
  "sind-verschieden": "Gemerkt: Das sind zwei Arbeitgeber. Das Paar erscheint nicht wieder.",
} satisfies Record<string, string>;

export type Flash = keyof typeof flashes;

/** The address to go on to after something was done, saying so there. */
export const withFlash = (path: string, flash: Flash): string =>
  `${path}${path.includes("?") ? "&" : "?"}meldung=${flash}`;

/** The message an address asks for, if it is one of ours. */
export const flashIn = (query: string | undefined): string | undefined =>
  query && Object.hasOwn(flashes, query) ? flashes[query as Flash] : undefined;

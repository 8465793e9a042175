/** What happened, said once after the redirect: `?meldung=gespeichert`. Only these words can be made to appear. */
const flashes = {
  gespeichert: "Gespeichert.",
  unveraendert: "Es hat sich nichts geändert.",
  "beitrag-veroeffentlicht": "Der Beitrag ist veröffentlicht.",
  "beitrag-zurueckgezogen": "Der Beitrag ist wieder ein Entwurf und nicht mehr auf der Website.",
  "beitrag-geloescht": "Der Entwurf ist gelöscht.",
  "termin-veroeffentlicht": "Der Termin ist veröffentlicht. Anmeldungen sind offen.",
  "termin-abgesagt": "Der Termin ist abgesagt. Alle Angemeldeten bekommen eine E-Mail.",
  "koepfe-gezaehlt": "Gezählt. Die Zahl steht in den Kennzahlen.",
  "anfrage-beantwortet": "Die Anfrage ist als beantwortet vermerkt.",
  "mitglied-eingeladen": "Die Einladung ist unterwegs.",
  "rolle-geaendert": "Die Rolle ist geändert. Wer sie hat, meldet sich einmal neu an.",
  "mitglied-entfernt": "Das Mitglied ist nicht mehr im Team und überall abgemeldet.",
  nachgetragen: "Nachgetragen. Die Zahl steht in den Kennzahlen.",
  zurueckgenommen: "Zurückgenommen. Die Zahl ist wieder aus den Kennzahlen heraus.",
  "monat-freigegeben": "Der Monat ist freigegeben. Die Region kann ihn jetzt lesen.",
  "monat-korrigiert": "Die Korrektur ist freigegeben. Die Region liest jetzt die neuen Zahlen und den Grund.",
} satisfies Record<string, string>;

export type Flash = keyof typeof flashes;

/** The address to go on to after something was done, saying so there. */
export const withFlash = (path: string, flash: Flash): string =>
  `${path}${path.includes("?") ? "&" : "?"}meldung=${flash}`;

/** The message an address asks for, if it is one of ours. */
export const flashIn = (query: string | undefined): string | undefined =>
  query && Object.hasOwn(flashes, query) ? flashes[query as Flash] : undefined;

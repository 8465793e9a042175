/** What happened, said once after the redirect: `?meldung=gespeichert`. Only these words can be made to appear. */
const flashes = {
  gespeichert: "Gespeichert. Die Änderung ist sofort auf der Website.",
  wartet: "Danke, das ist angekommen. Der Kreis sieht es sich an, dann steht es auf der Website.",
  unveraendert: "Es hat sich nichts geändert.",
  bestaetigt: "Danke! Wir wissen jetzt, dass Ihr Eintrag stimmt.",
  entfernt: "Entfernt.",
  "entfernung-wartet": "Der Kreis sieht sich an, was Sie entfernen möchten. Bis dahin bleibt es auf der Website.",
  zurueckgenommen: "Zurückgenommen.",
  "bild-live": "Das Bild ist auf Ihrer Seite.",
  "entwurf-gespeichert": "Der Entwurf ist gespeichert.",
  "angebot-gespeichert": "Gespeichert.",
  "angebot-veroeffentlicht": "Das Angebot ist auf der Website.",
  "angebot-wartet": "Das Angebot wartet jetzt auf die Freigabe durch den Kreis.",
  "angebot-abgelaufen": "Das geht noch nicht: Der letzte Tag liegt schon zurück. Bitte zuerst das Datum ändern.",
  "angebot-verlaengert": "Verlängert. Danke, dass Sie Ihre Angebote aktuell halten.",
  "angebot-geschlossen": "Das Angebot ist geschlossen und nicht mehr auf der Website.",
  "name-gespeichert": "Gespeichert.",
  "adresse-angefragt": "Angefragt. Beide Adressen bekommen jetzt eine E-Mail.",
  "adresse-gestoppt": "Die Änderung ist gestoppt. Es bleibt bei der bisherigen Adresse.",
} satisfies Record<string, string>;

export type Flash = keyof typeof flashes;

/** The address to go on to after something was done, saying so there. */
export const withFlash = (path: string, flash: Flash): string => `${path}?meldung=${flash}`;

/** The message an address asks for, if it is one of ours. */
export const flashIn = (query: string | undefined): string | undefined =>
  query && Object.hasOwn(flashes, query) ? flashes[query as Flash] : undefined;

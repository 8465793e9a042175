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
  "aktion-gestartet": "Die Aktion läuft.",
  "aktion-abgeschlossen": "Das Ergebnis ist gespeichert.",
  gezaehlt: "Eingetragen.",
  "karte-eingereicht": "Die Karte liegt bei der Leitung zur Prüfung.",
  "karte-geprueft": "Die Karte ist geprüft. Jetzt kann sie in die Region.",
  "karte-zurueckgegeben": "Die Karte ist wieder ein Entwurf.",
  "erfahrung-geteilt": "Geteilt. Alle Kreise der Region finden die Erfahrung jetzt.",
  "erfahrung-uebernommen": "Übernommen. Plan, Checkliste und Texte stehen bereit; passen Sie alles in Ruhe an.",
  "frage-gestellt": "Die Frage ist unterwegs. Die Antwort steht später hier und kommt per E-Mail.",
  "frage-beantwortet": "Die Antwort steht bei der Erfahrung.",
  bewertet: "Danke, Ihre Bewertung zählt.",
  "aussehen-veroeffentlicht": "Das neue Aussehen ist auf der Website.",
  "projekt-ruht": "Das Projekt ruht. Die Formulare der Website sind geschlossen und sagen das auch.",
  "projekt-laeuft": "Das Projekt läuft wieder. Die Formulare sind offen.",
  "arbeitgeber-aufgenommen": "Aufgenommen. Ihr Kreis pflegt diesen Eintrag ab jetzt für die ganze Region.",
  "auftritt-gespeichert": "Gespeichert. So steht der Arbeitgeber ab jetzt auf Ihrer Website.",
  "vorschlag-gesendet": "Der Vorschlag ist beim Kreis, der den Eintrag pflegt.",
  "vorschlag-entschieden": "Entschieden. Was Sie übernommen haben, gilt ab jetzt in der ganzen Region.",
  "vorschlag-zurueckgezogen": "Zurückgezogen. Der andere Kreis sieht den Vorschlag nicht mehr.",
  "angebot-veroeffentlicht": "Das Angebot ist veröffentlicht.",
  "angebot-abgelaufen": "Noch nicht veröffentlicht: Der letzte Tag liegt schon zurück. Bitte zuerst das Datum ändern.",
  "angebot-nicht-betreut": "Noch nicht veröffentlicht: Den Arbeitgeber pflegt inzwischen ein anderer Kreis.",
  "aenderung-uebernommen": "Übernommen. Ihre Website zeigt wieder den gemeinsamen Eintrag.",
  "aenderung-behalten": "Ihre Worte bleiben. Erst wenn sich der gemeinsame Eintrag wieder ändert, melden wir uns.",
  "aenderung-neu":
    "Nicht alles ist erledigt: Der Eintrag hat sich gerade noch einmal geändert. Bitte unten neu vergleichen.",
  "uebergabe-angeboten": "Angeboten. Bis der andere Kreis annimmt, bleibt alles, wie es ist.",
  "uebergabe-angenommen": "Angenommen. Ihr Kreis pflegt diesen Eintrag ab jetzt für die ganze Region.",
  "uebergabe-abgelehnt": "Abgelehnt. Der Eintrag bleibt, wo er ist.",
  "uebergabe-zurueckgezogen": "Das Angebot ist zurückgezogen.",
  "uebergabe-vorbei": "Dieses Angebot gilt nicht mehr.",
  "angebot-verlaengert": "Notiert. Das Angebot bleibt auf der Website.",
  "angebot-geschlossen": "Das Angebot ist geschlossen und nicht mehr auf der Website.",
  bestaetigt: "Bestätigt. Danke fürs Nachsehen.",
  abgegeben: "Abgegeben. Die Agentur steht jetzt für den Eintrag ein.",
  "jobsuche-verworfen": "Die Datei ist verworfen. Übernommen wurde nichts.",
  "jobsuche-beschaeftigt": "Gerade wird schon etwas übernommen. Bitte warten Sie einen Moment und versuchen Sie es dann noch einmal.",
  "jobsuche-eingestellt": "Gespeichert.",
  "jobsuche-angestossen": "Der Abruf ist angestoßen. In ein, zwei Minuten steht hier, was er gebracht hat.",
  "jobsuche-zugeordnet": "Zugeordnet. Das merken wir uns für alle weiteren Angebote dieser Firma.",
  "jobsuche-aufgenommen": "Der Arbeitgeber ist aufgenommen, seine Angebote gehören jetzt zu ihm.",
  "jobsuche-nicht": "Von dieser Firma nehmen wir nichts auf, auch künftig nicht.",
  "jobsuche-neu-entscheiden": "Die Entscheidung ist zurückgenommen. Die Firma wartet wieder auf Sie.",
  "datei-geloescht": "Die Datei und ihr Prüfergebnis sind gelöscht.",
} satisfies Record<string, string>;

export type Flash = keyof typeof flashes;

/** The address to go on to after something was done, saying so there. */
export const withFlash = (path: string, flash: Flash): string =>
  `${path}${path.includes("?") ? "&" : "?"}meldung=${flash}`;

/** The message an address asks for, if it is one of ours. */
export const flashIn = (query: string | undefined): string | undefined =>
  query && Object.hasOwn(flashes, query) ? flashes[query as Flash] : undefined;

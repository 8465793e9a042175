import type { Column } from "./columns.ts";

/** The columns of a list of openings. */
export const openingColumns: readonly Column[] = [
  { field: "id", label: "ID", also: ["Heimvorteil-ID"] },
  { field: "sourceRef", label: "Kennung", also: ["Referenz", "Referenznummer", "Kennziffer", "Stellennummer", "Ref."] },
  { field: "employerId", label: "Arbeitgeber-ID" },
  {
    field: "employer",
    label: "Arbeitgeber",
    also: ["Firma", "Firmenname", "Unternehmen", "Betrieb", "Praxis", "Einrichtung", "Company"],
  },
  {
    field: "employerPlace",
    label: "Ort des Arbeitgebers",
    also: ["Ort", "Gemeinde", "Stadt", "Standort", "Arbeitsort"],
  },
  { field: "kind", label: "Art", also: ["Angebotsart", "Typ", "Art des Angebots"] },
  {
    field: "title",
    label: "Titel",
    also: ["Stelle", "Stellenbezeichnung", "Stellentitel", "Bezeichnung", "Beruf", "Jobtitel"],
  },
  { field: "teaser", label: "Kurz gesagt", also: ["Kurztext", "Kurzbeschreibung", "Teaser"] },
  { field: "body", label: "Text", also: ["Beschreibung", "Stellenbeschreibung", "Langtext", "Aufgaben"] },
  { field: "workingTime", label: "Umfang", also: ["Arbeitszeit", "Arbeitszeitmodell", "Vollzeit/Teilzeit"] },
  { field: "starts", label: "Beginn", also: ["Start", "Eintrittsdatum", "Eintritt", "Ab"] },
  {
    field: "validUntil",
    label: "Letzter Tag",
    also: ["Gültig bis", "Bewerbungsfrist", "Bis", "Ablauf", "Letzter Tag auf der Website", "Ende"],
  },
  { field: "applyMail", label: "Bewerbung per E-Mail", also: ["Bewerbung", "E-Mail", "Mail", "Bewerbungsmail"] },
  {
    field: "applyUrl",
    label: "Bewerbung im Netz",
    also: ["Link", "URL", "Bewerbungslink", "Adresse im Netz", "Website"],
  },
  {
    field: "trainingMonths",
    label: "Weiterbildungsbefugnis in Monaten",
    also: ["Weiterbildungsbefugnis", "Weiterbildung Monate"],
  },
  { field: "planningArea", label: "Planungsbereich", also: ["Mittelbereich"] },
  { field: "halfSeats", label: "Halbe Sitze", also: ["Freie halbe Sitze"] },
  { field: "successionYear", label: "Nachfolge gesucht ab", also: ["Nachfolge", "Nachfolgejahr"] },
  { field: "studentsWelcome", label: "Studierende willkommen", also: ["Studierende"] },
  { field: "lodging", label: "Unterkunft", also: ["Unterkunft vorhanden", "Wohnmöglichkeit"] },
  { field: "status", label: "Stand", also: ["Status"] },
  { field: "managedBy", label: "Gepflegt von", info: true },
  { field: "message", label: "Meldung", info: true },
];

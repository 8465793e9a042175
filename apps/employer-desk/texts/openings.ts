import type { CloseReason, WorkingTime } from "#domain/openings/opening-input";
import type { OwnField } from "#domain/openings/kind-fields";

export const workingTimeNames: Record<WorkingTime, string> = {
  full: "Vollzeit",
  part: "Teilzeit",
  either: "Vollzeit oder Teilzeit",
  mini: "Minijob",
  "": "keine Angabe",
};

export const ownFieldNames: Record<OwnField, string> = {
  workingTime: "Umfang",
  trainingMonths: "Weiterbildungsbefugnis in Monaten",
  planningArea: "Planungsbereich",
  halfSeats: "Halbe Sitze",
  successionYear: "Nachfolge ab",
  studentsWelcome: "Studierende sind willkommen",
  lodging: "Unterkunft vorhanden",
};

export const closeReasonNames: Record<CloseReason | "expired", string> = {
  "filled-through-us": "durch den Kreis besetzt",
  "filled-otherwise": "anders besetzt",
  withdrawn: "zurückgezogen",
  expired: "abgelaufen",
};

/** What the employer answers when it closes an opening. */
export const closeAnswers: Record<CloseReason, string> = {
  "filled-through-us": "Die Stelle ist besetzt, und der Kreis hat dabei geholfen.",
  "filled-otherwise": "Die Stelle ist auf anderem Weg besetzt.",
  withdrawn: "Wir suchen nicht mehr.",
};

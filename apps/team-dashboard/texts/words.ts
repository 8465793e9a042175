import type { Role } from "#kernel";

/** What the roles are called on screen. */
export const roleNames: Record<Role, string> = {
  lead: "Leitung",
  editor: "Redaktion",
  guide: "Begleitung",
  reader: "Lesen",
};

export const roleHints: Record<Role, string> = {
  lead: "Darf alles und entscheidet über Team, Aussehen und Freigaben.",
  editor: "Schreibt und veröffentlicht, pflegt Termine, Arbeitgeber und Aktionen. Sieht keine Namen von Besuchern.",
  guide: "Spricht mit den Menschen: sieht Anmeldungen, Anfragen und Folgende.",
  reader: "Sieht alles, was keine Namen nennt, und ändert nichts.",
};

export const postKinds = { news: "Neues", story: "Geschichte" } as const;

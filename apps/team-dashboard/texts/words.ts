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

export const eventStates = {
  draft: { label: "Entwurf", tone: "plain" },
  published: { label: "veröffentlicht", tone: "success" },
  cancelled: { label: "abgesagt", tone: "problem" },
} as const;

export const seatStates = {
  held: { label: "noch nicht bestätigt", tone: "warning" },
  confirmed: { label: "dabei", tone: "success" },
  waiting: { label: "Warteliste", tone: "spark" },
  cancelled: { label: "abgesagt", tone: "plain" },
  lapsed: { label: "verfallen", tone: "plain" },
} as const;

import type { DeskRequestKind } from "#db/repositories";

/** What an employer asks for, said to the county. */
export const requestNames: Record<DeskRequestKind, string> = {
  "site-add": "Neuer Standort",
  "site-change": "Standort ändern",
  "site-removal": "Standort entfernen",
  "picture-add": "Neues Bild",
  "picture-removal": "Bild entfernen",
  "opening-publication": "Angebot veröffentlichen",
  "opening-change": "Angebot ändern",
};

export const requestStates = {
  open: { label: "wartet", tone: "warning" },
  accepted: { label: "freigegeben", tone: "success" },
  declined: { label: "nicht freigegeben", tone: "plain" },
  withdrawn: { label: "zurückgenommen", tone: "plain" },
} as const;

export const addressStates = {
  open: { label: "läuft", tone: "warning" },
  done: { label: "vollzogen", tone: "success" },
  stopped: { label: "gestoppt", tone: "plain" },
  declined: { label: "abgelehnt", tone: "plain" },
} as const;

interface Steps {
  openedAt: number | null;
  signedInAt: number | null;
  answeredAt: number | null;
}

/** How far an invitation got. */
export function invitationState({ openedAt, signedInAt, answeredAt }: Steps) {
  if (answeredAt) return { label: "hat geantwortet", tone: "success", at: answeredAt } as const;
  if (signedInAt) return { label: "war angemeldet", tone: "accent", at: signedInAt } as const;
  if (openedAt) return { label: "hat den Knopf gedrückt", tone: "warning", at: openedAt } as const;
  return { label: "noch nichts", tone: "plain", at: undefined } as const;
}

/** Said wherever the states of invitations are shown. */
export const countedHonestly =
  "Gezählt wird, was jemand tut: auf der Seite aus der Einladung den Knopf drücken, sich anmelden, etwas ändern oder bestätigen. Ob eine E-Mail gelesen wurde, messen wir nicht.";

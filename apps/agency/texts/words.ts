import type { Programme, Role, TargetGroup } from "#kernel";

/** The roles that make sense in an agency: it guides nobody. */
export const agencyRoles = ["lead", "editor", "reader"] as const satisfies Role[];

export const roleNames: Record<Role, string> = {
  lead: "Leitung",
  editor: "Redaktion",
  guide: "Begleitung",
  reader: "Lesen",
};

export const roleHints: Record<(typeof agencyRoles)[number], string> = {
  lead: "Legt Kreise an, legt Kennzahlen und Ziele der Region fest, lädt ins Team ein und liest das Protokoll.",
  editor: "Öffnet Runden, stellt Erfahrungsberichte zusammen und pflegt den Gestaltungsrahmen.",
  reader: "Liest Kreise, Erfahrungen und Kennzahlen.",
};

export const programmeNames: Record<Programme, string> = { careers: "Karriere", gp: "Hausarztmedizin" };

export const targetGroupNames: Record<TargetGroup, string> = {
  "school-leavers": "Schulabgänger",
  students: "Studierende",
  professionals: "Fachkräfte",
  families: "Familien",
  "medical-students": "Medizinstudierende",
  doctors: "Ärztinnen und Ärzte",
  everyone: "alle",
};

export const againNames = { yes: "ja", partly: "mit Änderungen", no: "nein" } as const;

import type { Role } from "#kernel";

/** What the roles are called on screen. */
export const roleNames: Record<Role, string> = {
  lead: "Leitung",
  editor: "Redaktion",
  guide: "Begleitung",
  reader: "Lesen",
};

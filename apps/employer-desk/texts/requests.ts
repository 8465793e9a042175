import type { DeskRequestKind } from "#db/repositories";

/** What the employer asked for, as it reads in a list. */
export const requestNames: Record<DeskRequestKind, string> = {
  "site-add": "Neuer Standort",
  "site-change": "Änderung an einem Standort",
  "site-removal": "Standort entfernen",
  "picture-add": "Neues Bild",
  "picture-removal": "Bild entfernen",
  "opening-publication": "Angebot veröffentlichen",
  "opening-change": "Änderung an einem Angebot",
};

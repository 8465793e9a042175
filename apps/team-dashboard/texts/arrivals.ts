import type { ArrivalStage } from "#domain/arrivals/words";
import type { ToldChannel } from "#domain/consent/consented";
import type { Programme } from "#kernel";

export const stageNames: Record<ArrivalStage, string> = {
  "in-talks": "In Gesprächen",
  arrived: "Angekommen",
  ended: "Ohne Ankunft beendet",
};

export const programmeNames: Record<Programme, string> = { careers: "Rückkehr", gp: "Hausärztliche Versorgung" };

/** Why talks ended without an arrival. */
export const endReasonNames: Record<string, string> = {
  "stays-away": "bleibt, wo er oder sie ist",
  elsewhere: "fängt woanders an",
  "no-match": "nichts Passendes gefunden",
  "lost-touch": "kein Kontakt mehr",
};

export const channelNames: Record<ToldChannel, string> = {
  "in-person": "im Gespräch",
  "by-phone": "am Telefon",
  "in-writing": "schriftlich",
  "by-mail": "per E-Mail",
};

export const monthsNames: Record<number, string> = { 3: "3 Monaten", 12: "12 Monaten", 36: "36 Monaten" };

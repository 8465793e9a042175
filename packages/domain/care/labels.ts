import type { AddressTrouble, FieldGroup, WebAddress } from "#db/repositories";
import type { AddressProblem } from "#outbound";

const whyNotAsked: Record<Exclude<AddressProblem, "not-https">, string> = {
  "no-address": "keine gültige Adresse",
  "other-port": "eigener Port",
  "with-password": "Zugangsdaten in der Adresse",
  "no-public-name": "IP-Adresse oder interner Name",
  "own-host": "eine Adresse dieser Plattform",
};

/** What came of asking an address, as one says it. */
export function addressSentence({
  outcome,
  status,
  target,
  reason,
}: Pick<WebAddress, "outcome" | "status" | "target" | "reason">): string {
  switch (outcome) {
    case "answers":
      return "antwortet";
    case "silent":
      return "antwortet nicht";
    case "unknown-name":
      return "Name unbekannt";
    case "error":
      return `Fehler ${status}`;
    case "moved":
      return target ? `leitet weiter nach ${target}` : "leitet weiter, wohin wir nicht folgen";
    case "http-only":
      return "nur http";
    case "not-asked":
      return `nicht geprüft: ${whyNotAsked[reason as keyof typeof whyNotAsked] ?? "nicht erlaubt"}`;
    case null:
      return "noch nicht geprüft";
  }
}

export const troubleNames: Record<AddressTrouble, string> = {
  broken: "Antwortet nicht",
  moved: "Umgezogen",
  "http-only": "Nur http",
  "not-asked": "Nicht geprüft",
};

export const fieldGroupNames: Record<FieldGroup, string> = {
  contact: "Kontakt",
  text: "Texte",
  location: "Anschrift",
  practice: "Angaben zur Praxis",
};

/** What a group of fields asks for. */
export const fieldGroupHints: Record<FieldGroup, string> = {
  contact: "Website und Telefon oder E-Mail",
  text: "Kurztext und Beschreibung",
  location: "Straße und Postleitzahl",
  practice: "Planungsbereich, Ärztinnen und Ärzte, Monate der Weiterbildung",
};

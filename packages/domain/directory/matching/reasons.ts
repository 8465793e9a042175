/** What speaks for or against two records being the same employer, as people read it. */
const texts = {
  "same-register": "gleiche Registernummer",
  "same-register-number": "gleiche Registernummer, Gericht nicht genannt",
  "same-vat": "gleiche Umsatzsteuer-ID",
  "same-website": "gleiche Website",
  "same-mail-host": "E-Mail unter derselben Adresse",
  "same-phone": "gleiche Telefonnummer",
  "same-switchboard": "gleicher Telefonanschluss, andere Durchwahl",
  "same-name": "gleicher Name",
  "name-almost": "Name fast gleich",
  "name-shorter": "Name des einen im Namen des anderen enthalten",
  "name-similar": "ähnlicher Name",
  "same-place": "gleicher Ort",
  "same-postcode": "gleiche Postleitzahl",
  "same-street": "gleiche Anschrift",
  "same-road": "gleiche Straße, andere Hausnummer",
  "other-register": "andere Registernummer",
  "other-vat": "andere Umsatzsteuer-ID",
  "other-website": "andere Website",
  "other-phone": "anderes Telefon",
  "other-name": "anderer Name",
  "name-contradicts": "Namen unterscheiden sich in einem Teil",
  "other-place": "anderer Ort",
  "other-street": "andere Straße",
  "other-legal-form": "andere Rechtsform",
  "sister-company": "eines ist Holding, Verwaltung, Vertrieb oder Ähnliches",
  "other-first-name": "gleicher Nachname, anderer Vorname",
  "one-is-a-branch": "eines nennt sich Zweigstelle",
  "one-is-a-practice": "nur eines ist eine Praxis",
  "other-number": "andere Nummer im Namen",
} as const;

type ReasonCode = keyof typeof texts;

export interface Reason {
  code: ReasonCode;
  /** Whether it speaks for the same employer or against it. */
  speaks: "for" | "against";
  /** In German: `gleiche Website`. */
  text: string;
}

/** A reason and how much it weighs: above zero it speaks for the same employer. */
export interface Evidence {
  code: ReasonCode;
  weight: number;
}

/** The reasons behind evidence, what weighs most first. */
export const reasonsFrom = (evidence: Evidence[]): Reason[] =>
  [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, weight }) => ({ code, speaks: weight > 0 ? "for" : "against", text: texts[code] }));

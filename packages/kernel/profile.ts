import type { Language } from "./words.ts";

/** A text in both languages; English may be missing and then falls back to German, marked with `lang`. */
export interface Bilingual {
  de: string;
  en?: string;
}

/** What a county says about itself on its public site. Plain text, no markup. */
export interface SiteTexts {
  claim: Bilingual;
  lead: Bilingual;
  about: Bilingual;
  guide: { name: string; role: Bilingual; mail: string; phone: string; hours: Bilingual };
  social: { label: string; url: string }[];
}

/** The fields behind Impressum (§ 5 DDG), Datenschutz and Barrierefreiheit; pages are composed from them. */
export interface LegalFields {
  body: string;
  representative: string;
  street: string;
  postcodeTown: string;
  phone: string;
  mail: string;
  supervision: string;
  responsible: string;
  dataProtectionOfficer: string;
  dataProtectionMail: string;
  hosting: string;
  accessibilityContact: string;
  accessibilityMail: string;
  accessibilityStatus: "full" | "partial";
  accessibilityGaps: string;
  accessibilityReviewedOn: string;
  funding: { running: boolean; notice: Bilingual };
}

/** The German text, or the English one where it is wanted and there is one, with the language it is in. */
export function inLanguage(text: Bilingual, language: Language): { text: string; lang: Language } {
  return language === "en" && text.en ? { text: text.en, lang: "en" } : { text: text.de, lang: "de" };
}

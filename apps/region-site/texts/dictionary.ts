import type { Language } from "#kernel";

/** The texts of one area in both languages; English has to have every key that German has. */
export const dictionary =
  <T>(de: T, en: NoInfer<T>) =>
  (language: Language): T =>
    language === "en" ? en : de;

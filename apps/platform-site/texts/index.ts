import type { Language } from "#kernel";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** Every text of the platform's own page, German first. */
export const textsIn = (language: Language) => (language === "en" ? en : de);

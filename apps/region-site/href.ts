import type { Language } from "#kernel";

/** `/offene-daten` in the reader's language: English addresses begin with `/en`. */
export const hrefIn = (language: Language) => (path: string) => (language === "en" ? `/en${path}` : path);

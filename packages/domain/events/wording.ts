import type { Event } from "#db/repositories";
import type { Language } from "#kernel";

type Words = Pick<Event, "title" | "teaser" | "body" | "titleEn" | "teaserEn" | "bodyEn">;

/** A date in the reader's language. One that is not wholly translated is German from title to end. */
export function wordingOf(
  event: Words,
  language: Language,
): { lang: Language; title: string; teaser: string; body: string } {
  const { title, teaser, body, titleEn, teaserEn, bodyEn } = event;
  const translated = titleEn && (teaserEn || !teaser) && (bodyEn || !body);
  if (language !== "en" || !translated) return { lang: "de", title, teaser, body };
  return { lang: "en", title: titleEn, teaser: teaserEn ?? "", body: bodyEn ?? "" };
}

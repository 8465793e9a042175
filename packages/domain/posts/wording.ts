import type { Language } from "#kernel";
import type { Post } from "#db/repositories";

type Words = Pick<Post, "title" | "teaser" | "body" | "titleEn" | "teaserEn" | "bodyEn">;

/**
 * A post in the reader's language. One that is not wholly translated is German from title to end, so that a reader does
 * not meet two languages in one text.
 */
export function wordingOf(
  post: Words,
  language: Language,
): { lang: Language; title: string; teaser: string; body: string } {
  const { titleEn, teaserEn, bodyEn } = post;
  if (language === "en" && titleEn && teaserEn && bodyEn)
    return { lang: "en", title: titleEn, teaser: teaserEn, body: bodyEn };
  return { lang: "de", title: post.title, teaser: post.teaser, body: post.body };
}

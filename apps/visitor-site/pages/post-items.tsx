import type { Language } from "#kernel";
import type { listPosts } from "#domain/posts/list-posts";
import { wordingOf } from "#domain/posts/wording";
import { PostItem, type ItemPicture } from "#ui";
import { longDate } from "#web";
import { hrefIn } from "../href.ts";
import { postTexts } from "../texts/posts.ts";

export type ListedPost = Awaited<ReturnType<typeof listPosts>>[number];

interface PostEntryProps {
  post: ListedPost;
  language: Language;
  /** The first of a list, larger and with a picture. */
  lead?: boolean;
  picture?: ItemPicture;
  level?: 2 | 3;
}

/** A post in a list, in the reader's language or in German marked as such. */
export function PostEntry({ post, language, ...look }: PostEntryProps) {
  const { lang, title, teaser } = wordingOf(post, language);
  const at = post.publishedAt!;
  return (
    <PostItem
      {...look}
      href={hrefIn(language)(`/neues/${post.slug}`)}
      title={title}
      summary={teaser}
      kicker={postTexts(language).kind[post.kind]}
      date={{ datetime: new Date(at * 1000).toISOString(), label: longDate(at, language) }}
      lang={lang === language ? undefined : lang}
    />
  );
}

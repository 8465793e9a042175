import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { ButtonLink, EmptyState, ItemList, PageBody, PageTitle, Pagination, TabNav } from "#ui";
import { hrefIn } from "../href.ts";
import { postTexts } from "../texts/posts.ts";
import { Frame } from "./frame.tsx";
import { PostEntry, type ListedPost } from "./post-items.tsx";

interface PostsProps {
  scope: Scope;
  language: Language;
  posts: ListedPost[];
  kind?: ListedPost["kind"];
  /** The address part that leads to the older posts. */
  older?: string;
  /** Whether these are the newest posts. */
  first: boolean;
}

export function PostsPage({ scope, language, posts, kind, older, first }: PostsProps) {
  const t = postTexts(language);
  const href = (path: string) => hrefIn(language)(path);
  const list = kind ? `/neues?art=${kind}` : "/neues";
  const tabs = [
    { href: href("/neues"), label: t.all, current: !kind },
    { href: href("/neues?art=news"), label: t.news, current: kind === "news" },
    { href: href("/neues?art=story"), label: t.stories, current: kind === "story" },
  ];
  return (
    <Frame
      scope={scope}
      language={language}
      path="/neues"
      title={t.title}
      description={t.lead(scope.tenant.name)}
      noindex={!first}
    >
      <PageBody>
        <PageTitle
          title={t.title}
          lead={t.lead(scope.tenant.name)}
          actions={
            <ButtonLink kind="secondary" icon="feed" href={href("/neues.rss")}>
              {t.feed}
            </ButtonLink>
          }
        />
        <TabNav label={t.filter} items={tabs} />
        {posts.length === 0 && (
          <EmptyState title={t.empty}>
            <p>{t.emptyText}</p>
          </EmptyState>
        )}
        {posts.length > 0 && (
          <ItemList>
            {posts.map((post, at) => (
              <PostEntry
                post={post}
                language={language}
                level={2}
                lead={first && at === 0}
                picture={first && at === 0 ? { motif: scope.tenant.look.motif, seed: post.slug } : undefined}
              />
            ))}
          </ItemList>
        )}
        <Pagination
          label={t.pages}
          previous={first ? undefined : { href: href(list), label: t.newest }}
          next={older ? { href: href(`${list}${kind ? "&" : "?"}nach=${older}`), label: t.older } : undefined}
        />
      </PageBody>
    </Frame>
  );
}

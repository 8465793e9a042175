import type { Article, WithContext } from "schema-dts";
import { inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import type { showPost } from "#domain/posts/show-post";
import { wordingOf } from "#domain/posts/wording";
import { Aside, Breadcrumbs, ButtonLink, Columns, MoreLink, PageBody, PageTitle } from "#ui";
import { longDate, Markdown } from "#web";
import { hrefIn } from "../href.ts";
import { postTexts } from "../texts/posts.ts";
import { Frame } from "./frame.tsx";

type Shown = Awaited<ReturnType<typeof showPost>>;

export function PostPage({ scope, language, post, older, newer }: { scope: Scope; language: Language } & Shown) {
  const t = postTexts(language);
  const href = hrefIn(language);
  const { lang, title, teaser, body } = wordingOf(post, language);
  const foreign = lang === language ? undefined : lang;
  const path = `/neues/${post.slug}`;
  const iso = (at: number) => new Date(at * 1000).toISOString();
  const article: WithContext<Article> = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: teaser,
    inLanguage: lang,
    datePublished: iso(post.publishedAt!),
    dateModified: iso(Math.max(post.updatedAt, post.publishedAt!)),
    mainEntityOfPage: `${scope.origin}${href(path)}`,
    publisher: { "@type": "Organization", name: scope.tenant.name, url: scope.origin },
    author: { "@type": "Organization", name: scope.tenant.name },
  };
  return (
    <Frame
      scope={scope}
      language={language}
      path={path}
      title={title}
      description={teaser}
      openGraphType="article"
      jsonLd={article}
    >
      <PageBody>
        <Breadcrumbs
          label={t.path}
          items={[{ href: href("/"), label: t.home }, { href: href("/neues"), label: t.title }, { label: title }]}
        />
        <article>
          <PageTitle
            lang={foreign}
            kicker={<span lang={language}>{t.kind[post.kind]}</span>}
            title={title}
            lead={teaser}
            meta={
              <p lang={language}>
                {t.published} <time dateTime={iso(post.publishedAt!)}>{longDate(post.publishedAt!, language)}</time>
              </p>
            }
          />
          <Columns kind="main-aside">
            <Markdown text={body} lang={foreign} />
            <Aside title={t.followTitle}>
              <p>{t.followText}</p>
              <ButtonLink kind="secondary" href={href("/folgen")}>
                {t.follow}
              </ButtonLink>
            </Aside>
          </Columns>
        </article>
        <Neighbours language={language} older={older} newer={newer} />
      </PageBody>
    </Frame>
  );
}

function Neighbours({ language, older, newer }: { language: Language } & Pick<Shown, "older" | "newer">) {
  const t = postTexts(language);
  const href = hrefIn(language);
  const linkTo = ({ slug, title, titleEn }: NonNullable<Shown["older"]>) => {
    const words = inLanguage({ de: title, en: titleEn ?? undefined }, language);
    return (
      <span lang={words.lang === language ? undefined : words.lang}>
        <MoreLink href={href(`/neues/${slug}`)} label={words.text} />
      </span>
    );
  };
  if (!older && !newer) return null;
  return (
    <nav aria-label={t.neighbours}>
      <ul>
        {newer && (
          <li>
            {t.after} {linkTo(newer)}
          </li>
        )}
        {older && (
          <li>
            {t.before} {linkTo(older)}
          </li>
        )}
      </ul>
    </nav>
  );
}

import { inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import type { listPosts } from "#domain/posts/list-posts";
import { Hero, ItemList, PostItem, Section } from "#ui";
import { longDate } from "#web";
import { frameTexts } from "../texts/frame.ts";
import { Frame, hrefIn } from "./frame.tsx";

interface HomeProps {
  scope: Scope;
  language: Language;
  posts: Awaited<ReturnType<typeof listPosts>>;
}

export function HomePage({ scope, language, posts }: HomeProps) {
  const { tenant } = scope;
  const t = frameTexts(language);
  const href = hrefIn(language);
  return (
    <Frame scope={scope} language={language} path="/" description={inLanguage(tenant.site.lead, language).text}>
      <Hero
        variant={tenant.programmes.includes("careers") ? "valley" : "path"}
        motif={tenant.look.motif}
        seed={tenant.slug}
        title={inLanguage(tenant.site.claim, language).text}
        lead={inLanguage(tenant.site.lead, language).text}
      />
      <Section title={t.posts}>
        <ItemList>
          {posts.map((post) => (
            <PostItem
              href={href(`/neues/${post.slug}`)}
              title={post.title}
              summary={post.teaser}
              date={{
                datetime: new Date(post.publishedAt! * 1000).toISOString(),
                label: longDate(post.publishedAt!, language),
              }}
            />
          ))}
        </ItemList>
      </Section>
    </Frame>
  );
}

import { inLanguage } from "#kernel";
import { ButtonLink, ItemList, Section } from "#ui";
import { hrefIn } from "../../href.ts";
import { homeTexts } from "../../texts/home.ts";
import { EventEntry } from "../event-items.tsx";
import { Guide } from "../guide.tsx";
import type { HomeProps } from "../home.tsx";
import { PostEntry } from "../post-items.tsx";

/** Who stands behind the county, in their own words, and the person to talk to. */
export function GuideSection({ scope, language }: HomeProps) {
  const t = homeTexts(language);
  const about = inLanguage(scope.tenant.site.about, language);
  return (
    <Section
      title={t.guide}
      tone="tint"
      layout="side"
      lead={<span lang={about.lang === language ? undefined : about.lang}>{about.text}</span>}
    >
      <Guide
        scope={scope}
        language={language}
        actions={<ButtonLink href={hrefIn(language)("/kontakt")}>{t.write}</ButtonLink>}
      />
    </Section>
  );
}

export function EventsSection({ scope, language, events }: HomeProps) {
  const t = homeTexts(language);
  if (!scope.tenant.features.includes("events")) return null;
  return (
    <Section
      title={t.events}
      lead={t.eventsLead}
      layout="side"
      more={{ href: hrefIn(language)("/termine"), label: t.allEvents }}
    >
      {events.length > 0 ? (
        <ItemList>
          {events.map((event) => (
            <EventEntry event={event} language={language} />
          ))}
        </ItemList>
      ) : (
        <p>{t.noEvents}</p>
      )}
    </Section>
  );
}

/** The newest posts, the first of them large. */
export function PostsSection({ scope, language, posts }: HomeProps) {
  const t = homeTexts(language);
  const [first, ...rest] = posts;
  if (!first) return null;
  return (
    <Section title={t.posts} more={{ href: hrefIn(language)("/neues"), label: t.allPosts }}>
      <ItemList layout="grid">
        <PostEntry
          post={first}
          language={language}
          lead
          picture={{ motif: scope.tenant.look.motif, seed: first.slug }}
        />
        {rest.map((post) => (
          <PostEntry post={post} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}

export function FollowSection({ language }: HomeProps) {
  const t = homeTexts(language);
  return (
    <Section title={t.followTitle} tone="tint" lead={t.followText}>
      <ButtonLink href={hrefIn(language)("/folgen")} icon="mail">
        {t.follow}
      </ButtonLink>
    </Section>
  );
}

import { Events, Municipalities, Posts, type Event, type IndexedDocument, type Post } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { indexWords, type IndexTexts, type SpelledWords } from "./index-words.ts";
import { fingerprint, stampOf } from "./stamp.ts";

/** A text in both languages, where the second is there, as one to search in. */
const both = (german: string, english: string | null) => (english ? `${german}\n\n${english}` : german);

function bilingual({ title, titleEn, teaser, teaserEn, body, bodyEn }: Post | Event, more: Partial<IndexTexts> = {}) {
  return {
    shown: { name: title, nameEn: titleEn, teaser, teaserEn },
    words: { name: both(title, titleEn), teaser: both(teaser, teaserEn), body: both(body, bodyEn), ...more },
    texts: { body, bodyEn },
  };
}

/** The county's published posts; one with a planned time is found from then on. */
export async function postDocuments(scope: Scope, spelled: SpelledWords): Promise<IndexedDocument[]> {
  const posts = await Posts.in(scope.db).allPublished();
  return posts.map((post) => {
    const { shown, words, texts } = bilingual(post);
    const document = {
      ...shown,
      kind: "post" as const,
      ref: post.id,
      slug: post.slug,
      variety: post.kind,
      countyAgs: scope.tenant.countyAgs ?? "",
      shownFrom: post.publishedAt,
    };
    return { document: stamped(document, words), words: indexWords(words, spelled), texts };
  });
}

/** The county's announced dates that are not over; none where the county has no calendar. */
export async function eventDocuments(scope: Scope, spelled: SpelledWords): Promise<IndexedDocument[]> {
  if (!scope.tenant.features.includes("events")) return [];
  const [events, places] = await Promise.all([
    Events.in(scope.db).ahead(scope.clock.now()),
    Municipalities.in(scope.directory).list(),
  ]);
  const names = new Map(places.map(({ ags, name }) => [ags, name]));
  return events.map((event) => {
    const town = names.get(event.municipalityAgs ?? "") ?? "";
    const { shown, words, texts } = bilingual(event, { place: `${town} ${event.place} ${event.address}` });
    const document = {
      ...shown,
      kind: "event" as const,
      ref: event.id,
      slug: event.slug,
      countyAgs: scope.tenant.countyAgs ?? "",
      municipalityAgs: event.municipalityAgs ?? "",
      place: town || event.place,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      shownUntil: event.endsAt,
    };
    return { document: stamped(document, words), words: indexWords(words, spelled), texts };
  });
}

const stamped = <D extends object>(document: D, words: IndexTexts) => ({
  ...document,
  stamp: stampOf(fingerprint(JSON.stringify([document, words]))),
});

import { benefitsOf, labels } from "#domain/directory/labels";
import type { EmployerView } from "#domain/directory/view-employer";
import type { Language } from "#kernel";
import { OfferList } from "#ui";
import { employerTexts } from "../texts/employers.ts";
import { Paragraphs } from "./paragraphs.tsx";

type Told = Pick<EmployerView["employer"], "description" | "story" | "people" | "benefits">;

/** What an employer tells about itself; its words are German, what it offers has a name in both languages. */
export function EmployerStory({ description, story, people, benefits, language }: Told & { language: Language }) {
  const t = employerTexts(language);
  const german = language === "de" ? undefined : "de";
  const offers = benefitsOf(benefits).map((code) => labels(language).benefits[code]);
  return (
    <>
      {description && <Paragraphs text={description} lang={german} />}
      {story && (
        <>
          <h2>{t.story}</h2>
          <Paragraphs text={story} lang={german} />
        </>
      )}
      {people && (
        <>
          <h2>{t.people}</h2>
          <Paragraphs text={people} lang={german} />
        </>
      )}
      {offers.length > 0 && (
        <>
          <h2>{t.benefits}</h2>
          <OfferList offers={offers} />
        </>
      )}
    </>
  );
}

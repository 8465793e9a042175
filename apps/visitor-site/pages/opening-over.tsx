import type { OpeningView } from "#domain/openings/view-opening";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { ButtonLink, ButtonRow, ItemList, PageBody, PageTitle, Section } from "#ui";
import { hrefIn } from "../href.ts";
import { openingTexts } from "../texts/openings.ts";
import { Frame } from "./frame.tsx";
import { OpeningEntry } from "./opening-items.tsx";

/** What stands where an opening was: why it is gone, and what is open beside it. */
export function OpeningOverPage({
  scope,
  language,
  opening,
  neighbours,
}: { scope: Scope; language: Language } & OpeningView) {
  const t = openingTexts(language);
  const href = hrefIn(language);
  return (
    <Frame scope={scope} language={language} path={`/angebote/${opening.slug}`} title={t.words.overTitle} noindex>
      <PageBody narrow>
        <PageTitle
          kicker={`${opening.title} · ${opening.employer}`}
          title={t.words.overTitle}
          lead={t.over[opening.closeReason ?? "expired"]}
        />
        <ButtonRow>
          <ButtonLink href={href("/angebote")}>{t.words.toAll}</ButtonLink>
          <ButtonLink kind="secondary" href={href(`/arbeitgeber/${opening.employerSlug}`)}>
            {t.words.toEmployer}
          </ButtonLink>
        </ButtonRow>
      </PageBody>
      {neighbours.length > 0 && (
        <Section title={t.words.neighbours} tone="tint">
          <ItemList>
            {neighbours.map((one) => (
              <OpeningEntry opening={one} language={language} />
            ))}
          </ItemList>
        </Section>
      )}
    </Frame>
  );
}

import { labels } from "#domain/directory/labels";
import type { OpeningView, Over } from "#domain/openings/view-opening";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { ButtonLink, ButtonRow, ItemList, PageBody, PageTitle, Section } from "#ui";
import { hrefIn } from "../href.ts";
import { openingTexts } from "../texts/openings.ts";
import { AlertInvitation } from "./alert-invitation.tsx";
import { Frame } from "./frame.tsx";
import { OpeningEntry } from "./opening-items.tsx";

interface OpeningOverProps extends Omit<OpeningView, "over"> {
  scope: Scope;
  language: Language;
  over: Over;
}

/** What stands where an opening was: why it is gone, what is open beside it, and how to hear of the next one. */
export function OpeningOverPage({ scope, language, opening, neighbours, over }: OpeningOverProps) {
  const t = openingTexts(language);
  const href = hrefIn(language);
  const hidden = over === "hidden";
  const kind = labels(language).openings[opening.kind];
  return (
    <Frame scope={scope} language={language} path={`/angebote/${opening.slug}`} title={t.overTitle[over]} noindex>
      <PageBody narrow>
        <PageTitle
          kicker={hidden ? kind : `${opening.title} · ${opening.employer}`}
          title={t.overTitle[over]}
          lead={t.over[over]}
        />
        <ButtonRow>
          <AlertInvitation question={{ kind: opening.kind }} language={language} />
          <ButtonLink href={href("/angebote")}>{t.words.toAll}</ButtonLink>
          {!hidden && (
            <ButtonLink kind="quiet" href={href(`/arbeitgeber/${opening.employerSlug}`)}>
              {t.words.toEmployer}
            </ButtonLink>
          )}
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

import { labels } from "#domain/directory/labels";
import { kindFacts } from "#domain/openings/kind-words";
import type { OpeningView } from "#domain/openings/view-opening";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import {
  Aside,
  Breadcrumbs,
  ButtonLink,
  ButtonRow,
  Columns,
  FactList,
  ItemList,
  Link,
  PageBody,
  PageTitle,
  Prose,
  Section,
} from "#ui";
import { longDate } from "#web";
import { hrefIn } from "../href.ts";
import { openingTexts } from "../texts/openings.ts";
import { Frame } from "./frame.tsx";
import { jobPostingData } from "./opening-data.ts";
import { AlertInvitation } from "./alert-invitation.tsx";
import { OpeningEntry } from "./opening-items.tsx";
import { Paragraphs } from "./paragraphs.tsx";

type OpeningPageProps = { scope: Scope; language: Language } & Omit<OpeningView, "over">;

/** An opening: what it is, where, and how to go on from here. */
export function OpeningPage({ scope, language, opening, neighbours }: OpeningPageProps) {
  const t = openingTexts(language);
  const { words } = t;
  const href = hrefIn(language);
  const german = language === "de" ? undefined : "de";
  const employer = href(`/arbeitgeber/${opening.employerSlug}`);
  return (
    <Frame
      scope={scope}
      language={language}
      path={`/angebote/${opening.slug}`}
      title={`${opening.title}, ${opening.place}`}
      share={{ title: opening.title, detail: `${opening.employer}, ${opening.place}` }}
      description={opening.teaser || undefined}
      jsonLd={jobPostingData(opening, `${scope.origin}/angebote/${opening.slug}`)}
    >
      <PageBody>
        <Breadcrumbs
          label={words.path}
          items={[
            { href: href("/"), label: words.home },
            { href: href("/angebote"), label: words.title },
            { label: opening.title },
          ]}
        />
        <PageTitle
          kicker={labels(language).openings[opening.kind]}
          title={<span lang={german}>{opening.title}</span>}
          lead={opening.teaser && <span lang={german}>{opening.teaser}</span>}
          meta={
            <p>
              <Link href={employer}>{t.by(opening.employer)}</Link> ·{" "}
              {t.published(longDate(opening.publishedAt!, language))}
            </p>
          }
        />
        <Columns kind="main-aside">
          <Prose>
            <Paragraphs text={opening.body} lang={german} />
            <Apply opening={opening} language={language} />
            <Source opening={opening} language={language} />
          </Prose>
          <Aside title={words.facts}>
            <FactList items={factsOf(opening, language)} />
            <ButtonLink kind="secondary" icon="building" href={employer}>
              {words.toEmployer}
            </ButtonLink>
          </Aside>
        </Columns>
      </PageBody>
      {neighbours.length > 0 && (
        <Section title={words.neighbours} tone="tint" more={{ href: href("/angebote"), label: words.toAll }}>
          <ItemList>
            {neighbours.map((one) => (
              <OpeningEntry opening={one} language={language} />
            ))}
          </ItemList>
          <ButtonRow>
            <AlertInvitation question={{ kind: opening.kind }} language={language} />
          </ButtonRow>
        </Section>
      )}
    </Frame>
  );
}

/** Who said so first, where it was not the county. */
function Source({ opening, language }: Pick<OpeningPageProps, "opening" | "language">) {
  if (opening.source !== "job-search" || !opening.sourceRef) return null;
  return <p class="hint">{openingTexts(language).jobSearch(opening.sourceRef)}</p>;
}

function Apply({ opening, language }: Pick<OpeningPageProps, "opening" | "language">) {
  const { words } = openingTexts(language);
  const { applyUrl, employerPhone } = opening;
  const mail = opening.applyMail || (applyUrl ? "" : opening.employerMail);
  const phone = !mail && !applyUrl ? employerPhone : "";
  return (
    <>
      <h2>{words.apply}</h2>
      <p>{words.applyText}</p>
      <ButtonRow>
        {applyUrl && (
          <ButtonLink icon="external" href={applyUrl}>
            {words.applyWeb}
          </ButtonLink>
        )}
        {mail && (
          <ButtonLink
            kind={applyUrl ? "secondary" : "primary"}
            icon="mail"
            href={`mailto:${mail}?subject=${encodeURIComponent(opening.title)}`}
          >
            {words.applyMail}
          </ButtonLink>
        )}
        {phone && (
          <ButtonLink icon="phone" href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
            {words.applyPhone}: {phone}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={hrefIn(language)("/kontakt")}>
          {openingTexts(language).ask}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function factsOf(opening: OpeningView["opening"], language: Language) {
  const { words } = openingTexts(language);
  const german = language === "de" ? undefined : "de";
  return [
    { term: words.employer, detail: opening.employer },
    { term: words.workplace, detail: opening.place },
    ...kindFacts(opening, language),
    ...(opening.starts ? [{ term: words.starts, detail: <span lang={german}>{opening.starts}</span> }] : []),
    ...(opening.validUntil ? [{ term: words.validUntil, detail: longDate(opening.validUntil - 1, language) }] : []),
  ];
}

import { labels } from "#domain/directory/labels";
import type { EmployerView } from "#domain/directory/view-employer";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { Aside, Breadcrumbs, Columns, FactList, ItemList, PageBody, PageTitle, Prose, Section } from "#ui";
import { longDate } from "#web";
import { hrefIn } from "../href.ts";
import { employerTexts } from "../texts/employers.ts";
import { EmployerContact, hasOwnContact } from "./employer-contact.tsx";
import { organizationData } from "./employer-data.ts";
import { employerFacts, practiceFacts } from "./employer-facts.tsx";
import { EmployerPictures } from "./employer-pictures.tsx";
import { EmployerSites } from "./employer-sites.tsx";
import { EmployerStory } from "./employer-story.tsx";
import { Frame } from "./frame.tsx";
import { OpeningEntry } from "./opening-items.tsx";

type EmployerPageProps = { scope: Scope; language: Language } & EmployerView;

/** An employer as this county shows it. */
export function EmployerPage({ scope, language, employer, openings, pictures, sites }: EmployerPageProps) {
  const { tenant } = scope;
  const t = employerTexts(language);
  const { sectors, kinds } = labels(language);
  const href = hrefIn(language);
  const path = `/arbeitgeber/${employer.slug}`;
  const german = language === "de" ? undefined : "de";
  const listTitle = tenant.programmes.includes("careers") ? t.title : t.titlePractices;
  const practice = practiceFacts(employer, t);
  return (
    <Frame
      scope={scope}
      language={language}
      path={path}
      title={`${employer.name}, ${employer.place}`}
      description={employer.teaser || undefined}
      share={{ title: employer.name, detail: employer.place }}
      jsonLd={organizationData(employer)}
    >
      <PageBody>
        <Breadcrumbs
          label={t.path}
          items={[
            { href: href("/"), label: t.home },
            { href: href("/arbeitgeber"), label: listTitle },
            { label: employer.name },
          ]}
        />
        <PageTitle
          kicker={`${kinds[employer.kind]} · ${sectors[employer.sector]} · ${employer.place}`}
          title={employer.name}
          lead={employer.teaser && <span lang={german}>{employer.teaser}</span>}
        />
        <EmployerPictures pictures={pictures} language={language} />
        <Columns kind="main-aside">
          <Prose>
            <EmployerStory {...employer} language={language} />
            <p class="hint">
              {(employer.ownTeaser || employer.ownDescription) && `${t.worded(tenant.name)} `}
              {t.kept(employer.vouchedBy, longDate(employer.updatedAt, language))}
            </p>
          </Prose>
          <div>
            <Aside title={t.facts}>
              <FactList items={employerFacts(employer, language)} />
            </Aside>
            <EmployerSites sites={sites} title={t.sites} />
            {practice.length > 0 && (
              <Aside title={t.practice}>
                <FactList items={practice} />
              </Aside>
            )}
            {hasOwnContact(employer) && <EmployerContact employer={employer} title={t.contact} />}
          </div>
        </Columns>
      </PageBody>
      <Section title={t.offers} tone="tint">
        {openings.length === 0 ? (
          <p>{t.noOffers}</p>
        ) : (
          <ItemList>
            {openings.map((opening) => (
              <OpeningEntry opening={{ ...opening, employer: undefined }} language={language} />
            ))}
          </ItemList>
        )}
      </Section>
    </Frame>
  );
}

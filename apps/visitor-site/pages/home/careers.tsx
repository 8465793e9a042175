import { nextHomecomings } from "#domain/homecoming/next-homecomings";
import { berlinInstant, dayOf, inLanguage } from "#kernel";
import { ButtonLink, DateStrip, Hero, ItemList, Section } from "#ui";
import { daySpan, leaf } from "#web";
import { hrefIn } from "../../href.ts";
import { homeTexts } from "../../texts/home.ts";
import { EmployerEntry } from "../employer-items.tsx";
import type { HomeProps } from "../home.tsx";
import { OpeningEntry } from "../opening-items.tsx";

/** The valley, the claim, and the times of the year in which people come home. */
export function CareersHero({ scope, language }: HomeProps) {
  const { site, look, slug } = scope.tenant;
  const t = homeTexts(language);
  const href = hrefIn(language);
  return (
    <Hero
      variant="valley"
      motif={look.motif}
      seed={slug}
      title={inLanguage(site.claim, language).text}
      lead={inLanguage(site.lead, language).text}
      actions={
        <>
          <ButtonLink href={href("/angebote")}>{t.careers.seeOpenings}</ButtonLink>
          <ButtonLink kind="secondary" href={href("/folgen")}>
            {t.follow}
          </ButtonLink>
        </>
      }
    >
      <section aria-labelledby="heimkommen">
        <h2 id="heimkommen">{t.careers.homecoming}</h2>
        <DateStrip
          label={t.careers.homecoming}
          items={nextHomecomings(dayOf(scope.clock.now()), 3).map(({ what, from, to }) => {
            const { day, month } = leaf(berlinInstant(from, "12:00"), language);
            return {
              date: { datetime: from, day, month },
              title: t.careers.homecomings[what],
              when: daySpan(from, to, language),
            };
          })}
        />
      </section>
    </Hero>
  );
}

export function CareersOpenings({ language, openings }: HomeProps) {
  const { careers: t } = homeTexts(language);
  if (openings.length === 0) return null;
  return (
    <Section
      title={t.openings}
      lead={t.openingsLead}
      layout="side"
      more={{ href: hrefIn(language)("/angebote"), label: t.allOpenings }}
    >
      <ItemList>
        {openings.map((opening) => (
          <OpeningEntry opening={opening} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}

export function CareersEmployers({ language, employers }: HomeProps) {
  const { careers: t } = homeTexts(language);
  if (employers.length === 0) return null;
  return (
    <Section
      title={t.employers}
      lead={t.employersLead}
      more={{ href: hrefIn(language)("/arbeitgeber"), label: t.allEmployers }}
    >
      <ItemList layout="grid">
        {employers.map((employer) => (
          <EmployerEntry employer={employer} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}

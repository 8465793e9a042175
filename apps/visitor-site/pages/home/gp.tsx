import { CLERKSHIP_MONTHS, openingsAt, quotaWindow, stages, TRAINING_MONTHS, trainingMonths } from "#domain/gp/path";
import { dayOf, inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { ButtonLink, Columns, Hero, ItemList, MoreLink, Section, Steps, type Step } from "#ui";
import { monthSpan } from "#web";
import { hrefIn } from "../../href.ts";
import { homeTexts } from "../../texts/home.ts";
import { EmployerEntry } from "../employer-items.tsx";
import type { HomeProps } from "../home.tsx";
import { OpeningEntry } from "../opening-items.tsx";

/** The town on the horizon, and the path that leads there. */
export function GpHero({ scope, language }: HomeProps) {
  const { site, look, slug } = scope.tenant;
  const t = homeTexts(language);
  return (
    <Hero
      variant="path"
      motif={look.motif}
      seed={slug}
      title={inLanguage(site.claim, language).text}
      lead={inLanguage(site.lead, language).text}
      actions={
        <>
          <ButtonLink href={hrefIn(language)("/kontakt")}>{t.guide}</ButtonLink>
          <ButtonLink kind="secondary" href="#weg">
            {t.gp.seePath}
          </ButtonLink>
        </>
      }
    >
      <section id="weg" aria-labelledby="weg-titel">
        <h2 id="weg-titel">{t.gp.path}</h2>
        <Steps direction="horizon" label={t.gp.path} items={stepsOf(scope, language)} />
      </section>
    </Hero>
  );
}

/** The path as a part of the home page of a county that does more than this. */
export function GpPath({ scope, language }: HomeProps) {
  const { gp: t } = homeTexts(language);
  return (
    <Section id="weg" title={t.path} lead={t.pathLead} tone="ground">
      <Steps direction="horizon" label={t.path} items={stepsOf(scope, language)} />
    </Section>
  );
}

function stepsOf(scope: Scope, language: Language): Step[] {
  const { gp: t } = homeTexts(language);
  const href = hrefIn(language);
  const words = t.stages(CLERKSHIP_MONTHS, TRAINING_MONTHS, trainingMonths);
  const { from, to } = quotaWindow(dayOf(scope.clock.now()));
  return stages.map((stage) => {
    const kind = openingsAt[stage];
    return {
      ...words[stage],
      when: stage === "quota" ? t.window(monthSpan(from, to, language)) : words[stage].when,
      href: kind && href(`/angebote?art=${kind}`),
    };
  });
}

/** Pupils, students and doctors each find where to go on. */
export function GpEntries({ language }: HomeProps) {
  const { gp: t } = homeTexts(language);
  const href = hrefIn(language);
  const targets = ["/kontakt", "/angebote?art=clerkship", "/angebote?art=training-post"];
  return (
    <Section title={t.entriesTitle} lead={t.pathLead}>
      <Columns>
        {t.entries.map(({ title, text, link }, at) => (
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
            <MoreLink href={href(targets[at]!)} label={link} />
          </div>
        ))}
      </Columns>
    </Section>
  );
}

export function GpPractices({ language, employers }: HomeProps) {
  const { gp: t } = homeTexts(language);
  const href = hrefIn(language);
  if (employers.length === 0) return null;
  return (
    <Section title={t.practices} lead={t.practicesLead} more={{ href: href("/arbeitgeber"), label: t.allPractices }}>
      <ItemList layout="grid">
        {employers.map((employer) => (
          <EmployerEntry employer={employer} language={language} />
        ))}
      </ItemList>
      <p>
        <MoreLink href={href("/arbeitgeber?nachfolge=1")} label={t.succession} />
      </p>
    </Section>
  );
}

export function GpOpenings({ language, openings }: HomeProps) {
  const { gp: t } = homeTexts(language);
  if (openings.length === 0) return null;
  return (
    <Section title={t.openings} layout="side" more={{ href: hrefIn(language)("/angebote"), label: t.allOpenings }}>
      <ItemList>
        {openings.map((opening) => (
          <OpeningEntry opening={opening} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}

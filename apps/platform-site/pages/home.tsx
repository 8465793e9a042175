import type { Doors } from "#domain/tenants/list-doors";
import { inLanguage, type Language } from "#kernel";
import { ButtonLink, Columns, defaultLooks, Hero, ItemList, Link, PostItem, Prose, Section, Steps } from "#ui";
import { textsIn } from "../texts/index.ts";
import { Frame } from "./frame.tsx";

export interface HomeProps {
  language: Language;
  doors: Doors;
  originOf(host: string): string;
}

/** What Heimvorteil is, the doors into it, and how a county joins. */
export function HomePage({ language, doors, originOf }: HomeProps) {
  const t = textsIn(language);
  const { counties, operator, regionName } = doors;
  return (
    <Frame language={language} doors={doors} originOf={originOf} path="/">
      <Hero
        variant="valley"
        motif={defaultLooks.platform.motif}
        seed="platform"
        kicker={regionName && t.kicker(regionName)}
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="#kreise">{t.toCounties}</ButtonLink>
            <ButtonLink kind="secondary" href="#dazukommen">
              {t.toJoin}
            </ButtonLink>
          </>
        }
      />
      <Section id="kreise" title={t.countiesTitle} lead={t.countiesLead}>
        {counties.length > 0 ? (
          <ItemList layout="grid">
            {counties.map(({ slug, name, host, claim, look, programmes }) => {
              const said = inLanguage(claim, language);
              return (
                <PostItem
                  href={originOf(host)}
                  title={name}
                  kicker={programmes.map((programme) => t.programmes[programme]).join(" · ")}
                  summary={said.text}
                  picture={{ motif: look.motif, seed: slug }}
                  lang={said.lang === language ? undefined : said.lang}
                />
              );
            })}
          </ItemList>
        ) : (
          <p>{t.noCounties}</p>
        )}
      </Section>
      <Section id="worum" title={t.aboutTitle} tone="tint">
        <Columns>
          {t.about.map(({ title, text }) => (
            <Prose>
              <h3>{title}</h3>
              <p>{text}</p>
            </Prose>
          ))}
        </Columns>
      </Section>
      <Section id="geteilt" title={t.sharingTitle} lead={t.sharingLead}>
        <Columns>
          <Points title={t.sharedTitle} points={t.shared} />
          <Points title={t.neverTitle} points={t.never} />
        </Columns>
      </Section>
      <Section id="dazukommen" title={t.joinTitle} lead={t.joinLead} tone="ground">
        <Steps label={t.stepsLabel} items={t.joinSteps} direction="horizon" />
        <Prose>
          <p>{t.joinGets}</p>
          {operator?.mail && (
            <p>
              {t.joinContact(operator.body)} <Link href={`mailto:${operator.mail}`}>{operator.mail}</Link>
            </p>
          )}
        </Prose>
      </Section>
    </Frame>
  );
}

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <Prose>
    <h3>{title}</h3>
    <ul>
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  </Prose>
);

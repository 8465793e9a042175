import type { Language } from "#kernel";
import { codePrinted } from "#domain/codes/code-text";
import type { CodeView } from "#domain/codes/view-code";
import type { Scope } from "#domain/scope";
import { ButtonLink, ButtonRow, Link, PageBody, PageTitle, Prose, Section } from "#ui";
import { weekdayDate } from "#web";
import { hrefIn } from "../href.ts";
import { codeTexts } from "../texts/codes.ts";
import { Frame } from "./frame.tsx";

interface CodeProps {
  scope: Scope;
  language: Language;
  view: CodeView;
}

/** Where a code leads: what one holds in the hand, what is inside, and the way to stay in touch. */
export function CodePage({ scope, language, view }: CodeProps) {
  const t = codeTexts(language);
  const href = (path: string) => `${hrefIn(language)(path)}?code=${view.code}`;
  const words = wordsOf(view, language, scope.tenant.name);
  const path = `/c/${view.code}`;
  return (
    <Frame
      scope={scope}
      language={language}
      path={path}
      title={words.heading.text}
      description={words.text.text}
      noindex
    >
      <PageBody>
        <PageTitle
          kicker={<Worded {...words.batch} language={language} />}
          title={<Worded {...words.heading} language={language} />}
          lead={<Worded {...words.text} language={language} />}
          meta={view.place && <p>{t.handedOutAt(view.place)}</p>}
        />
        <ButtonRow>
          <ButtonLink icon="heart" href={href("/folgen")}>
            {t.stay}
          </ButtonLink>
        </ButtonRow>
        <img src={`${hrefIn(language)(path)}/aufruf.svg`} alt="" width={1} height={1} />
      </PageBody>
      {view.products.length > 0 && (
        <Section title={t.inside} tone="tint">
          <Prose>
            <ul>
              {view.products.map((product) => (
                <li>
                  <Product product={product} language={language} />
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      {view.dates.length > 0 && (
        <Section title={t.datesTitle}>
          <Prose>
            <ul>
              {view.dates.map(({ slug, title, titleEn, place, startsAt }) => {
                const english = language === "en" && titleEn;
                return (
                  <li>
                    <Link href={href(`/termine/${slug}`)}>
                      <span lang={language === "en" && !english ? "de" : undefined}>{english || title}</span>
                    </Link>
                    , {weekdayDate(startsAt, language)}, {place}
                  </li>
                );
              })}
            </ul>
          </Prose>
        </Section>
      )}
      <Section title={t.stayTitle}>
        <p>{t.stayText}</p>
        <ButtonRow>
          <ButtonLink icon="mail" href={href("/folgen")}>
            {t.stay}
          </ButtonLink>
        </ButtonRow>
        <p>
          {t.askText} <Link href={href("/kontakt")}>{t.ask}</Link>.
        </p>
        <p class="hint">
          {codePrinted(view.code)}. {t.counted}
        </p>
      </Section>
    </Frame>
  );
}

interface Words {
  text: string;
  lang: Language;
}

/** The team's own words, in the reader's language where there are any; then those of the campaign; then ours. */
function wordsOf(view: CodeView, language: Language, name: string): Record<"heading" | "text" | "batch", Words> {
  const ours = codeTexts(language).greeting[view.carrier];
  const first = (...given: [string | null | undefined, Language][]): Words | undefined => {
    const [found] = given.filter(([text]) => text);
    return found && { text: found[0]!, lang: found[1] };
  };
  const own = (english: string, german: string | undefined) =>
    language === "en" ? first([english, "en"], [german, "de"]) : first([german, "de"]);
  return {
    heading: own(view.headingEn, view.heading || view.layout?.heading) ?? { text: ours.heading, lang: language },
    text: own(view.textEn, view.text || view.layout?.text) ?? { text: ours.text(name), lang: language },
    batch: own(view.batchTitleEn ?? "", view.batchTitle ?? "") ?? { text: name, lang: language },
  };
}

const Worded = ({ text, lang, language }: Words & { language: Language }) => (
  <span lang={lang === language ? undefined : lang}>{text}</span>
);

function Product({ product, language }: { product: CodeView["products"][number]; language: Language }) {
  const { name, nameEn, maker, slug } = product;
  const english = language === "en" && nameEn;
  return (
    <>
      <b lang={language === "en" && !english ? "de" : undefined}>{english || name}</b>
      {maker && slug && (
        <>
          {" "}
          {codeTexts(language).from} <Link href={hrefIn(language)(`/arbeitgeber/${slug}`)}>{maker}</Link>
        </>
      )}
    </>
  );
}

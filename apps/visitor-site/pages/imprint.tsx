import { inLanguage } from "#kernel";
import { Link, Prose } from "#ui";
import { hrefIn } from "../href.ts";
import { imprintTexts } from "../texts/legal/imprint.ts";
import { Filled, LegalFrame, Lines, Paragraphs, Provider, type LegalProps } from "./legal-frame.tsx";

/** Who is behind the site (§ 5 DDG, § 18 Abs. 2 MStV). */
export function ImprintPage(props: LegalProps) {
  const { scope, language } = props;
  const { legal } = scope.tenant;
  const t = imprintTexts(language);
  const funding = inLanguage(legal.funding.notice, language);
  return (
    <LegalFrame {...props} path="/impressum" title={t.title} lead={t.lead}>
      <Prose>
        <h2>{t.provider}</h2>
        <Provider {...props} />
        <Filled {...props} title={t.representative} value={legal.representative} />
        {legal.supervision && <Filled {...props} title={t.supervision} value={legal.supervision} />}
        <Filled {...props} title={t.responsible} value={legal.responsible} />
        {legal.funding.running && (
          <div lang={funding.lang === language ? undefined : funding.lang}>
            <h2 lang={language}>{t.funding}</h2>
            <Lines text={funding.text} />
          </div>
        )}
        <h2>{t.sources}</h2>
        <Paragraphs texts={t.sourcesText} />
        <h2>{t.mistakes}</h2>
        <p>
          {t.mistakesText} <Link href={hrefIn(language)("/kontakt")}>{t.toContact}</Link>
        </p>
      </Prose>
    </LegalFrame>
  );
}

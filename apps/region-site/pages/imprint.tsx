import { legalTexts } from "../texts/legal.ts";
import { LegalFrame, Provider, type LegalProps } from "./legal-frame.tsx";

/** Who is behind these pages (§ 5 DDG, § 18 Abs. 2 MStV). */
export function ImprintPage(props: LegalProps) {
  const { legal } = props.scope.tenant;
  const { imprint: t } = legalTexts(props.language);
  const parts = [
    [t.representative, legal.representative],
    [t.supervision, legal.supervision],
    [t.responsible, legal.responsible],
  ] as const;
  return (
    <LegalFrame {...props} path="/impressum" title={t.title} lead={t.lead}>
      <h2>{t.provider}</h2>
      <Provider legal={legal} language={props.language} />
      {parts
        .filter(([, value]) => value)
        .map(([title, value]) => (
          <>
            <h2>{title}</h2>
            <p>{value}</p>
          </>
        ))}
      <h2>{t.sources}</h2>
      {t.sourcesText.map((text) => (
        <p>{text}</p>
      ))}
    </LegalFrame>
  );
}

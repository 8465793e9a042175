import { Link } from "#ui";
import { legalTexts } from "../texts/legal.ts";
import { LegalFrame, Ways, type LegalProps } from "./legal-frame.tsx";

const OMBUD = "https://www.lbbp.nrw.de/ombudsstelle";

/** The accessibility statement (§ 10b BGG NRW). */
export function AccessibilityPage(props: LegalProps) {
  const { legal, name, host } = props.scope.tenant;
  const { accessibility: t } = legalTexts(props.language);
  return (
    <LegalFrame {...props} path="/barrierefreiheit" title={t.title} lead={t.lead}>
      <p>{t.scope(name, host)}</p>
      <p>{legal.accessibilityStatus === "full" ? t.full : t.partial}</p>
      {legal.accessibilityStatus === "partial" && legal.accessibilityGaps && (
        <p>
          {t.gaps} <span lang={props.language === "de" ? undefined : "de"}>{legal.accessibilityGaps}</span>
        </p>
      )}
      <p>
        {t.report} {legal.accessibilityContact}
      </p>
      <Ways mail={legal.accessibilityMail || legal.mail} language={props.language} />
      <p>
        {t.ombud} <Link href={OMBUD}>{OMBUD}</Link>
      </p>
    </LegalFrame>
  );
}

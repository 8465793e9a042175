import { legalTexts } from "../texts/legal.ts";
import { LegalFrame, Ways, type LegalProps } from "./legal-frame.tsx";

/** What happens to a reader's data here: next to nothing. */
export function PrivacyPage(props: LegalProps) {
  const { legal } = props.scope.tenant;
  const { privacy: t } = legalTexts(props.language);
  return (
    <LegalFrame {...props} path="/datenschutz" title={t.title} lead={t.lead}>
      {t.parts.map(({ title, text }) => (
        <>
          <h2>{title}</h2>
          <p>{text}</p>
        </>
      ))}
      <p>
        {t.contact} {legal.dataProtectionOfficer || legal.body}
      </p>
      <Ways mail={legal.dataProtectionMail || legal.mail} language={props.language} />
    </LegalFrame>
  );
}

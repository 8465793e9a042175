import { FactList, Link, PageBody, PageTitle, Prose } from "#ui";
import { textsIn } from "../texts/index.ts";
import { Frame } from "./frame.tsx";
import type { HomeProps } from "./home.tsx";

/** Who answers for this page. */
export function ImprintPage({ language, doors, originOf }: HomeProps) {
  const t = textsIn(language);
  const { operator } = doors;
  const facts = t.imprintFacts;
  const items = operator
    ? [
        { term: facts.body, detail: operator.body },
        { term: facts.representative, detail: operator.representative },
        { term: facts.address, detail: [operator.street, operator.postcodeTown].filter(Boolean).join(", ") },
        { term: facts.phone, detail: operator.phone },
        { term: facts.mail, detail: operator.mail && <Link href={`mailto:${operator.mail}`}>{operator.mail}</Link> },
        { term: facts.supervision, detail: operator.supervision },
        { term: facts.responsible, detail: operator.responsible },
      ].filter(({ detail }) => detail)
    : [];
  return (
    <Frame language={language} doors={doors} originOf={originOf} path="/impressum" title={t.legal.imprint}>
      <PageBody narrow>
        <PageTitle title={t.legal.imprint} lead={t.imprintLead} />
        {items.length > 1 ? <FactList items={items} /> : <p>{t.imprintMissing}</p>}
      </PageBody>
    </Frame>
  );
}

/** What happens to a visitor's data here: next to nothing. */
export function PrivacyPage({ language, doors, originOf }: HomeProps) {
  const t = textsIn(language);
  const mail = doors.operator?.dataProtectionMail || doors.operator?.mail;
  return (
    <Frame language={language} doors={doors} originOf={originOf} path="/datenschutz" title={t.legal.privacy}>
      <PageBody narrow>
        <PageTitle title={t.legal.privacy} lead={t.privacyLead} />
        <Prose>
          {t.privacy.map(({ title, text }) => (
            <>
              <h2>{title}</h2>
              <p>{text}</p>
            </>
          ))}
          {mail && (
            <p>
              {t.privacyContact} <Link href={`mailto:${mail}`}>{mail}</Link>
            </p>
          )}
        </Prose>
      </PageBody>
    </Frame>
  );
}

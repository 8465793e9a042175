import type { ComponentChildren } from "preact";
import type { Scope } from "#domain/scope";
import type { Language, LegalFields } from "#kernel";
import { Link, PageBody, PageTitle, Prose } from "#ui";
import { legalTexts } from "../texts/legal.ts";
import { Frame } from "./frame.tsx";

export interface LegalProps {
  scope: Scope;
  language: Language;
}

interface LegalFrameProps extends LegalProps {
  path: string;
  title: string;
  lead: string;
  children?: ComponentChildren;
}

/** The calm page that legal texts stand on. */
export function LegalFrame({ path, title, lead, children, ...props }: LegalFrameProps) {
  const { germanCounts } = legalTexts(props.language);
  return (
    <Frame {...props} path={path} title={title} description={lead}>
      <PageBody narrow>
        <PageTitle title={title} lead={lead} meta={germanCounts ? <p>{germanCounts}</p> : undefined} />
        <Prose>{children}</Prose>
      </PageBody>
    </Frame>
  );
}

/** Who stands behind the pages and how to reach them. */
export function Provider({ legal, language }: { legal: LegalFields; language: Language }) {
  const lines = [legal.body, legal.street, legal.postcodeTown].filter(Boolean);
  return (
    <>
      <p>{lines.flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>
      <Ways phone={legal.phone} mail={legal.mail} language={language} />
    </>
  );
}

/** Where to call and to write; says so where neither is filled in yet. */
export function Ways({ phone = "", mail, language }: { phone?: string; mail: string; language: Language }) {
  const t = legalTexts(language);
  if (!phone && !mail) return <p>{t.missing}</p>;
  return (
    <ul>
      {phone && (
        <li>
          {t.phone}: <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link>
        </li>
      )}
      {mail && (
        <li>
          {t.mail}: <Link href={`mailto:${mail}`}>{mail}</Link>
        </li>
      )}
    </ul>
  );
}

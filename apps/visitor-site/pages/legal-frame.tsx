import type { ComponentChildren } from "preact";
import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { Link, Notice, PageBody, PageTitle, Tag } from "#ui";
import { legalTexts } from "../texts/legal/common.ts";
import { Frame } from "./frame.tsx";

export interface LegalProps {
  scope: Scope;
  language: Language;
  /** For the team: what is missing is marked instead of left out. */
  preview: boolean;
}

interface LegalFrameProps extends LegalProps {
  path: string;
  title: string;
  lead: string;
  children?: ComponentChildren;
}

/** The calm page that legal texts stand on. */
export function LegalFrame({ scope, language, preview, path, title, lead, children }: LegalFrameProps) {
  const t = legalTexts(language);
  return (
    <Frame scope={scope} language={language} path={path} title={title} description={lead} noindex={preview}>
      <PageBody narrow>
        <PageTitle title={title} lead={lead} meta={t.germanCounts ? <p>{t.germanCounts}</p> : undefined} />
        {preview && (
          <Notice kind="warning" title={t.previewTitle}>
            <p>{t.previewText}</p>
          </Notice>
        )}
        {children}
      </PageBody>
    </Frame>
  );
}

interface FilledProps extends Pick<LegalProps, "language" | "preview"> {
  /** What the county has filled in; empty where it has not. */
  value: string;
  title?: string;
  /** Names what is missing, for the team. */
  missing?: string;
  children?: ComponentChildren;
}

/** A part that needs a field of the county's: shown when it is filled in, marked as missing for the team, otherwise not there. */
export function Filled({ language, preview, value, title, missing = title, children }: FilledProps) {
  if (value === "" && !preview) return null;
  return (
    <>
      {title && <h2>{title}</h2>}
      {value === "" ? (
        <p>
          {missing && `${missing}: `}
          <Tag tone="warning">{legalTexts(language).missing}</Tag>
        </p>
      ) : (
        (children ?? <Lines text={value} />)
      )}
    </>
  );
}

/** Plain text with its line breaks. */
export function Lines({ text }: { text: string }) {
  return <p>{text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>;
}

export const Paragraphs = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p>{text}</p>
    ))}
  </>
);

/** Who stands behind the county's site and how to reach them. */
export function Provider({ scope, language, preview }: LegalProps) {
  const { legal } = scope.tenant;
  const t = legalTexts(language);
  const address = [legal.street, legal.postcodeTown].filter(Boolean);
  return (
    <>
      <p>
        {[legal.body, ...address].flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}
        {preview && address.length < 2 && (
          <>
            {" "}
            <Tag tone="warning">{t.missing}</Tag>
          </>
        )}
      </p>
      <Ways phone={legal.phone} mail={legal.mail} language={language} preview={preview} />
    </>
  );
}

export function Ways({
  phone,
  mail,
  language,
  preview,
}: { phone?: string; mail: string } & Pick<LegalProps, "language" | "preview">) {
  const t = legalTexts(language);
  const missing = preview && <Tag tone="warning">{t.missing}</Tag>;
  return (
    <ul>
      {phone !== undefined && (phone || preview) && (
        <li>
          {t.phone}: {phone ? <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link> : missing}
        </li>
      )}
      {(mail || preview) && (
        <li>
          {t.mail}: {mail ? <Link href={`mailto:${mail}`}>{mail}</Link> : missing}
        </li>
      )}
    </ul>
  );
}

import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { Button, ButtonLink, Notice, PageBody, PageTitle } from "#ui";
import { hrefIn } from "../href.ts";
import { alertTexts } from "../texts/alerts.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface UnsubscribeProps {
  scope: Scope;
  language: Language;
  /** Which mail would end; none once it has ended. */
  asking?: { kind: "alerts" | "follow"; token: string };
}

/** Where the way out of a mail leads: one button, or the word that it is done. Open while the county pauses. */
export function UnsubscribePage({ scope, language, asking }: UnsubscribeProps) {
  const t = alertTexts(language);
  const href = hrefIn(language);
  const title = asking ? t.unsubscribeTitle : t.unsubscribed;
  return (
    <Frame scope={scope} language={language} path="/abmelden" title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={asking && t.unsubscribeText[asking.kind]} />
        {asking ? (
          <PublicForm scope={scope} language={language} action={href("/abmelden")} token={asking.token} alwaysOpen>
            <Button kind="danger">{t.unsubscribe}</Button>
          </PublicForm>
        ) : (
          <Notice kind="success" announce actions={<ButtonLink href={href("/angebote")}>{t.toOpenings}</ButtonLink>}>
            <p>{t.unsubscribedText}</p>
          </Notice>
        )}
      </PageBody>
    </Frame>
  );
}

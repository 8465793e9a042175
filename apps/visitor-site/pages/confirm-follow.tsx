import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { Button, ButtonLink, Notice, PageBody, PageTitle } from "#ui";
import { hrefIn } from "../href.ts";
import { followTexts } from "../texts/follow.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface ConfirmFollowProps {
  scope: Scope;
  language: Language;
  token: string;
  confirmed: boolean;
  /** They pressed the button although they had before. */
  again: boolean;
}

/** Where the link in the confirmation mail leads: one button, or the word that it is done. */
export function ConfirmFollowPage({ scope, language, token, confirmed, again }: ConfirmFollowProps) {
  const t = followTexts(language);
  const href = hrefIn(language);
  const title = confirmed ? (again ? t.already : t.confirmed) : t.confirmTitle;
  return (
    <Frame scope={scope} language={language} path="/folgen/bestaetigen" title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={confirmed ? undefined : t.confirmText(scope.tenant.name)} />
        {confirmed ? (
          <Notice kind="success" announce actions={<ButtonLink href={href("/neues")}>{t.toNews}</ButtonLink>}>
            <p>{again ? t.alreadyConfirmed : t.confirmedText}</p>
          </Notice>
        ) : (
          <PublicForm scope={scope} language={language} action={href("/folgen/bestaetigung")} token={token}>
            <Button icon="check">{t.confirm}</Button>
          </PublicForm>
        )}
      </PageBody>
    </Frame>
  );
}

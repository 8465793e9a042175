import type { viewConfirmation } from "#domain/alerts/confirm-alert";
import { questionOf } from "#domain/alerts/check-question";
import { questionInWords } from "#domain/alerts/question-in-words";
import type { Scope } from "#domain/scope";
import type { Language, Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, ErrorSummary, Notice, PageBody, PageTitle } from "#ui";
import type { Typed } from "#web";
import { hrefIn } from "../href.ts";
import { alertTexts } from "../texts/alerts.ts";
import { formTexts } from "../texts/forms.ts";
import { CodeForm } from "./code-form.tsx";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface PageProps {
  scope: Scope;
  language: Language;
  token: string;
  problems: Problem[];
}

type ConfirmAlertProps = PageProps & Awaited<ReturnType<typeof viewConfirmation>> & { message?: string };

/** Where the link in the confirmation mail leads: one button for each search that waits, or the word that it is done. */
export function ConfirmAlertPage({ alerts, municipalities, problems, message, ...form }: ConfirmAlertProps) {
  const { scope, language } = form;
  const t = alertTexts(language);
  const href = hrefIn(language);
  const waiting = alerts.filter(({ status }) => status === "pending");
  const title = waiting.length > 0 ? t.confirmTitle : t.confirmed;
  const done = { bestaetigt: t.confirmedText, "schon-bestaetigt": t.alreadyConfirmed }[message ?? ""];
  return (
    <Frame scope={scope} language={language} path="/benachrichtigungen/bestaetigen" title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={waiting.length > 0 ? t.confirmText(scope.tenant.name) : undefined} />
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        {(done || waiting.length === 0) && (
          <Notice kind="success" announce>
            <p>{done ?? t.nothingWaits}</p>
          </Notice>
        )}
        {waiting.map(({ id, question }) => {
          const words = questionInWords(scope, questionOf(scope, question), municipalities, language);
          return (
            <PublicForm {...form} label={words} action={href("/benachrichtigungen/bestaetigung")}>
              <input type="hidden" name="alert" value={id} />
              <p>
                <strong>{words}</strong>
              </p>
              <Button icon="check">{t.confirm}</Button>
            </PublicForm>
          );
        })}
        {waiting.length < alerts.length && (
          <ButtonRow>
            <ButtonLink kind="secondary" href={href("/benachrichtigungen/verwalten")}>
              {t.toSettings}
            </ButtonLink>
            <ButtonLink kind="quiet" href={href("/angebote")}>
              {t.toOpenings}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageBody>
    </Frame>
  );
}

/** Asks for the code from the mail. */
export function AlertCodePage({ scope, language, ...form }: PageProps & { typed: Typed }) {
  const t = alertTexts(language);
  const action = hrefIn(language)("/benachrichtigungen/code");
  return (
    <Frame scope={scope} language={language} path="/benachrichtigungen/bestaetigen" title={t.codeTitle} noindex>
      <PageBody narrow>
        <PageTitle title={t.codeTitle} lead={t.codeLead} />
        <CodeForm scope={scope} language={language} action={action} words={t} {...form} />
      </PageBody>
    </Frame>
  );
}

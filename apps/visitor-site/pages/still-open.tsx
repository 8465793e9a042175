import { closeReasons } from "#domain/openings/opening-input";
import type { StillOpenView } from "#domain/openings/view-still-open";
import { endOf } from "#domain/openings/validity";
import type { Scope } from "#domain/scope";
import type { Language, Problem } from "#kernel";
import { Button, ButtonLink, ErrorSummary, Field, Notice, PageBody, PageTitle } from "#ui";
import { longDate, one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { formTexts } from "../texts/forms.ts";
import { stillOpenTexts } from "../texts/still-open.ts";
import { CodeForm } from "./code-form.tsx";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface PageProps {
  scope: Scope;
  language: Language;
  token: string;
  typed: Typed;
  problems: Problem[];
}

interface StillOpenProps extends PageProps {
  question: StillOpenView;
  /** They answered a moment ago, and not before. */
  justNow: boolean;
}

/** Asks an employer whether an opening is still open, or says what they answered. */
export function StillOpenPage({ question, ...props }: StillOpenProps) {
  const { scope, language, justNow } = props;
  const t = stillOpenTexts(language);
  const title = {
    waits: t.title,
    confirmed: justNow ? t.confirmed : t.alreadyConfirmed,
    closed: justNow ? t.closed : t.alreadyClosed,
  }[question.state];
  return (
    <Frame scope={scope} language={language} path="/noch-offen" title={title} noindex>
      <PageBody narrow>
        <PageTitle kicker={`${question.title} · ${question.employer}`} title={title} />
        {question.state === "waits" ? (
          <Answers question={question} {...props} />
        ) : (
          <Notice
            kind="success"
            announce
            actions={
              question.state === "confirmed" && (
                <ButtonLink kind="secondary" href={hrefIn(language)(`/angebote/${question.slug}`)}>
                  {t.see}
                </ButtonLink>
              )
            }
          >
            <p>
              {question.state === "confirmed"
                ? justNow
                  ? t.confirmedText
                  : t.alreadyConfirmedText
                : justNow
                  ? t.closedDone
                  : t.alreadyClosedText}
            </p>
          </Notice>
        )}
      </PageBody>
    </Frame>
  );
}

function Answers({ scope, language, token, typed, problems, question }: StillOpenProps) {
  const t = stillOpenTexts(language);
  const { wouldStayUntil } = question;
  const form = { scope, language, token, action: hrefIn(language)("/noch-offen/antwort") };
  return (
    <>
      <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
      <PublicForm {...form} label={t.open}>
        <input type="hidden" name="answer" value="open" />
        <p>{wouldStayUntil ? t.stays(longDate(endOf(wouldStayUntil) - 1, language)) : t.staysOn}</p>
        <Button icon="check">{t.open}</Button>
      </PublicForm>
      <section>
        <h2>{t.closedTitle}</h2>
        <PublicForm {...form} label={t.closedTitle} alwaysOpen>
          <Field
            kind="radios"
            name="answer"
            label={t.closedText}
            value={one(typed, "answer")}
            error={wording(problems, language).of("answer")}
            options={closeReasons.map((value) => ({ value, label: t.reasons[value] }))}
          />
          <Button kind="danger">{t.close}</Button>
        </PublicForm>
      </section>
    </>
  );
}

/** Asks for the code from the mail. */
export function StillOpenCodePage({ scope, language, token, typed, problems }: PageProps) {
  const t = stillOpenTexts(language);
  return (
    <Frame scope={scope} language={language} path="/noch-offen" title={t.codeTitle} noindex>
      <PageBody narrow>
        <PageTitle title={t.codeTitle} lead={t.codeLead} />
        <CodeForm
          scope={scope}
          language={language}
          action={hrefIn(language)("/noch-offen/code")}
          token={token}
          typed={typed}
          problems={problems}
          words={t}
        />
      </PageBody>
    </Frame>
  );
}

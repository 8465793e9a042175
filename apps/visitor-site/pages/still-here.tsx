import type { FollowUpView } from "#domain/arrivals/follow-up-link";
import { becauseAnswers, stayedAnswers } from "#domain/arrivals/words";
import type { Scope } from "#domain/scope";
import type { Language, Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, ErrorSummary, FactList, Notice, PageBody, PageTitle } from "#ui";
import type { Typed } from "#web";
import { hrefIn } from "../href.ts";
import { formTexts } from "../texts/forms.ts";
import { stillHereTexts } from "../texts/still-here.ts";
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

interface StillHereProps extends PageProps {
  question: FollowUpView;
  /** Where they are on the way: first tap, second tap, done a moment ago, done before. */
  step: "where" | "because" | "thanks" | "already";
}

/** Asks, in two taps, whether somebody stayed and whether it was because of us. */
export function StillHerePage({ question, step, ...props }: StillHereProps) {
  const { scope, language, problems } = props;
  const t = stillHereTexts(language);
  const words = {
    where: { title: t.title, lead: question.stayed ? t.leadAgain : t.lead },
    because: { title: t.reasonTitle(scope.tenant.name), lead: t.reasonLead },
    thanks: { title: t.thanks, lead: t.thanksText },
    already: { title: t.already, lead: t.alreadyText },
  }[step];
  return (
    <Frame scope={scope} language={language} path="/rueckmeldung" title={words.title} noindex>
      <PageBody narrow>
        <PageTitle kicker={t.kicker(t.since[question.months])} title={words.title} lead={words.lead} />
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        {step === "where" && (
          <Taps
            {...props}
            action="/rueckmeldung/antwort"
            name="stayed"
            choices={stayedAnswers.map((value) => ({ value, label: t.stayed[value] }))}
            chosen={question.stayed}
          />
        )}
        {step === "because" && (
          <Taps
            {...props}
            action="/rueckmeldung/grund"
            name="because"
            choices={becauseAnswers.map((value) => ({ value, label: t.because[value] }))}
            chosen={question.because}
          />
        )}
        {(step === "thanks" || step === "already") && <Answered question={question} language={language} />}
        <End {...props} />
      </PageBody>
    </Frame>
  );
}

interface TapsProps extends PageProps {
  action: string;
  name: string;
  choices: { value: string; label: string }[];
  chosen: string | null;
}

/** One button an answer: a tap sends it. */
function Taps({ scope, language, token, action, name, choices, chosen }: TapsProps) {
  const t = stillHereTexts(language);
  return (
    <PublicForm scope={scope} language={language} token={token} action={hrefIn(language)(action)}>
      <ButtonRow>
        {choices.map(({ value, label }) => (
          <Button kind="secondary" name={name} value={value}>
            {value === chosen ? `${label} (${t.chosen})` : label}
          </Button>
        ))}
      </ButtonRow>
    </PublicForm>
  );
}

function Answered({ question, language }: { question: FollowUpView; language: Language }) {
  const t = stillHereTexts(language);
  return (
    <>
      <FactList
        items={[
          { term: t.yourAnswer, detail: question.stayed ? t.stayed[question.stayed] : t.notSaid },
          { term: t.yourReason, detail: question.because ? t.because[question.because] : t.notSaid },
        ]}
      />
      <ButtonLink kind="secondary" icon="edit" href={hrefIn(language)("/rueckmeldung?aendern=1")}>
        {t.change}
      </ButtonLink>
    </>
  );
}

function End({ scope, language, token }: PageProps) {
  const t = stillHereTexts(language);
  return (
    <section>
      <h2>{t.endTitle}</h2>
      <p>{t.endText}</p>
      <PublicForm
        scope={scope}
        language={language}
        token={token}
        action={hrefIn(language)("/rueckmeldung/ende")}
        label={t.endTitle}
        alwaysOpen
      >
        <Button kind="danger" icon="remove">
          {t.end}
        </Button>
      </PublicForm>
    </section>
  );
}

/** Asks for the code from the mail, or says that somebody has just left. */
export function StillHereCodePage({
  scope,
  language,
  token,
  typed,
  problems,
  ended,
}: PageProps & { typed: Typed; ended: boolean }) {
  const t = stillHereTexts(language);
  const title = ended ? t.ended : t.codeTitle;
  return (
    <Frame scope={scope} language={language} path="/rueckmeldung" title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={ended ? undefined : t.codeLead} />
        {ended ? (
          <Notice kind="success" announce>
            <p>{t.endedText}</p>
          </Notice>
        ) : (
          <CodeForm
            scope={scope}
            language={language}
            action={hrefIn(language)("/rueckmeldung/code")}
            token={token}
            typed={typed}
            problems={problems}
            words={t}
          />
        )}
      </PageBody>
    </Frame>
  );
}

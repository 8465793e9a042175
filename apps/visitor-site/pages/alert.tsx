import { alertRhythms } from "#domain/alerts/alert-input";
import type { CheckedQuestion } from "#domain/alerts/check-question";
import { questionInWords } from "#domain/alerts/question-in-words";
import { currentVersion, wordingOf } from "#domain/consent/wordings";
import type { Scope } from "#domain/scope";
import type { Language, Problem } from "#kernel";
import { Aside, Button, ButtonLink, Columns, ErrorSummary, Field, Link, Notice, PageBody, PageTitle, Prose } from "#ui";
import { one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { alertTexts } from "../texts/alerts.ts";
import { formTexts } from "../texts/forms.ts";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface AlertProps {
  scope: Scope;
  language: Language;
  checked: CheckedQuestion;
  token: string;
  typed: Typed;
  problems: Problem[];
  message?: string;
}

/** The sign-up for mail about new openings that answer one search. */
export function AlertPage(props: AlertProps) {
  const { scope, language, message } = props;
  const t = alertTexts(language);
  const href = hrefIn(language);
  const done = message === "unterwegs" || message === "beendet";
  const steps = (
    <Prose>
      <ul>
        {t.next.map((step) => (
          <li>{step}</li>
        ))}
      </ul>
    </Prose>
  );
  return (
    <Frame scope={scope} language={language} path="/benachrichtigungen" title={t.title} noindex>
      <PageBody>
        <PageTitle title={t.title} lead={t.lead(scope.tenant.name)} />
        {done && (
          <Notice
            kind="success"
            title={message === "unterwegs" ? t.sent : t.left}
            announce
            actions={
              <ButtonLink kind="secondary" href={href("/angebote")}>
                {t.toOpenings}
              </ButtonLink>
            }
          >
            <p>{message === "unterwegs" ? t.sentText : t.leftText}</p>
          </Notice>
        )}
        <Columns kind="main-aside">
          {done ? steps : <AlertForm {...props} />}
          <div>
            {!done && <Aside title={t.nextTitle}>{steps}</Aside>}
            <Aside title={t.alreadyTitle}>
              <p>{t.alreadyText}</p>
              <ButtonLink kind="secondary" href={href("/benachrichtigungen/verwalten")}>
                {t.toSettings}
              </ButtonLink>
            </Aside>
          </div>
        </Columns>
      </PageBody>
    </Frame>
  );
}

function AlertForm({ scope, language, checked, token, typed, problems }: AlertProps) {
  const t = alertTexts(language);
  const href = hrefIn(language);
  const version = currentVersion("alerts");
  const worded = problems.map((problem) =>
    problem.field === "wordingVersion" ? { ...problem, field: "_form", rule: "form-expired" as const } : problem,
  );
  const own: Record<string, string> = { consent: t.consentMissing, question: t.questionUnknown };
  const problem = wording(worded, language);
  const errorOf = (field: string) => problem.of(field) && (own[field] ?? problem.of(field));
  const summary = formProblems(worded, language).map((entry) => {
    const message = own[entry.field ?? ""] ?? entry.message;
    return entry.field === "question" ? { message } : { ...entry, message };
  });
  return (
    <div>
      <ErrorSummary title={formTexts(language).check} errors={summary} />
      <Notice
        kind="info"
        title={t.search}
        actions={<Link href={href(`/angebote${checked.address && `?${checked.address}`}`)}>{t.change}</Link>}
      >
        <p>{questionInWords(scope, checked.question, checked.municipalities, language)}</p>
      </Notice>
      <PublicForm scope={scope} language={language} action={href("/benachrichtigungen")} token={token}>
        <input type="hidden" name="wordingVersion" value={version} />
        <input type="hidden" name="question" value={checked.address} />
        <Field
          kind="email"
          name="mail"
          label={t.mail}
          hint={t.mailHint}
          value={one(typed, "mail")}
          error={errorOf("mail")}
          autocomplete="email"
          maxlength={254}
          required
        />
        <Field
          kind="radios"
          name="rhythm"
          label={t.rhythm}
          value={one(typed, "rhythm") || "weekly"}
          error={errorOf("rhythm")}
          options={alertRhythms.map((value) => ({ value, label: t.rhythmChoices[value] }))}
        />
        <Field
          kind="checkbox"
          name="consent"
          label={wordingOf(scope, "alerts", version, language)}
          checked={one(typed, "consent") === "on"}
          error={errorOf("consent")}
          required
        />
        <p class="hint">
          <Link href={href("/datenschutz")}>{t.privacy}</Link>
        </p>
        <Button icon="mail">{t.send}</Button>
      </PublicForm>
    </div>
  );
}

import type { Language, Problem } from "#kernel";
import type { Scope } from "#domain/scope";
import { currentVersion, wordingOf } from "#domain/consent/wordings";
import { interestsIn, type Interest } from "#domain/follow/interests";
import { Aside, Button, ButtonLink, Columns, ErrorSummary, Field, Link, Notice, PageBody, PageTitle, Prose } from "#ui";
import { many, one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { followTexts } from "../texts/follow.ts";
import { formTexts } from "../texts/forms.ts";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface FollowProps {
  scope: Scope;
  language: Language;
  token: string;
  typed: Typed;
  problems: Problem[];
  /** The code they came by. */
  code?: string;
  message?: string;
}

/** The sign-up by mail. */
export function FollowPage({ scope, language, token, typed, problems, code, message }: FollowProps) {
  const t = followTexts(language);
  const href = hrefIn(language);
  return (
    <Frame scope={scope} language={language} path="/folgen" title={t.title} description={t.lead(scope.tenant.name)}>
      <PageBody>
        <PageTitle title={t.title} lead={t.lead(scope.tenant.name)} />
        {message === "unterwegs" && (
          <Notice kind="success" title={t.sent} announce>
            <p>{t.sentText}</p>
          </Notice>
        )}
        {message === "abgemeldet" && (
          <Notice kind="success" title={t.left} announce>
            <p>{t.leftText}</p>
          </Notice>
        )}
        <Columns kind="main-aside">
          {message ? (
            <Next language={language} />
          ) : (
            <FollowForm scope={scope} language={language} token={token} typed={typed} problems={problems} code={code} />
          )}
          <div>
            {!message && (
              <Aside title={t.nextTitle}>
                <Next language={language} />
              </Aside>
            )}
            <Aside title={t.alreadyTitle}>
              <p>{t.alreadyText}</p>
              <ButtonLink kind="secondary" href={href("/folgen/verwalten")}>
                {t.toSettings}
              </ButtonLink>
              <p>
                {t.feedText} <Link href={href("/neues.rss")}>{t.feed}</Link>.
              </p>
            </Aside>
          </div>
        </Columns>
      </PageBody>
    </Frame>
  );
}

function Next({ language }: { language: Language }) {
  return (
    <Prose>
      <ul>
        {followTexts(language).next.map((step) => (
          <li>{step}</li>
        ))}
      </ul>
    </Prose>
  );
}

function FollowForm({ scope, language, token, typed, problems, code }: Omit<FollowProps, "message">) {
  const t = followTexts(language);
  const href = hrefIn(language);
  const worded = problems.map((problem) =>
    problem.field === "wordingVersion" ? { ...problem, field: "_form", rule: "form-expired" as const } : problem,
  );
  const problem = wording(worded, language);
  const version = currentVersion("follow");
  const consentMissing = problem.of("consent") && t.consentMissing;
  const summary = formProblems(worded, language).map((entry) =>
    entry.field === "consent" ? { ...entry, message: t.consentMissing } : entry,
  );
  return (
    <div>
      <ErrorSummary title={formTexts(language).check} errors={summary} />
      <PublicForm scope={scope} language={language} action={href("/folgen")} token={token} code={code}>
        <input type="hidden" name="wordingVersion" value={version} />
        <Field
          kind="email"
          name="mail"
          label={t.mail}
          hint={t.mailHint}
          value={one(typed, "mail")}
          error={problem.of("mail")}
          autocomplete="email"
          maxlength={254}
          required
        />
        <InterestsField
          scope={scope}
          language={language}
          chosen={many(typed, "interests")}
          error={problem.of("interests")}
        />
        <LeftYearField language={language} value={one(typed, "leftYear")} error={problem.of("leftYear")} />
        <Field
          kind="checkbox"
          name="consent"
          label={wordingOf(scope, "follow", version, language)}
          checked={one(typed, "consent") === "on"}
          error={consentMissing}
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

/** The year somebody moved away, which they may leave out. */
export function LeftYearField({ language, value, error }: { language: Language; value: string; error?: string }) {
  const t = followTexts(language);
  return (
    <Field
      name="leftYear"
      label={t.leftYear}
      hint={t.leftYearHint}
      optional={formTexts(language).optional}
      inputmode="numeric"
      width="short"
      maxlength={4}
      value={value}
      error={error}
    />
  );
}

interface InterestsFieldProps {
  scope: Scope;
  language: Language;
  chosen: readonly string[];
  error?: string;
}

export function InterestsField({ scope, language, chosen, error }: InterestsFieldProps) {
  const t = followTexts(language);
  const options = interestsIn(scope.tenant.programmes).map((value: Interest) => ({ value, label: t.interest[value] }));
  return (
    <Field
      kind="checkboxes"
      name="interests"
      label={t.interests}
      hint={t.interestsHint}
      optional={formTexts(language).optional}
      options={options}
      values={chosen}
      error={error}
    />
  );
}

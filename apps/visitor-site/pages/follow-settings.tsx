import type { Language, Problem } from "#kernel";
import type { Scope } from "#domain/scope";
import { namesLeftYear } from "#domain/consent/wordings";
import type { viewFollow } from "#domain/follow/view-follow";
import { Button, ButtonLink, ErrorSummary, Field, Notice, PageBody, PageTitle } from "#ui";
import { many, one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { followTexts } from "../texts/follow.ts";
import { formTexts } from "../texts/forms.ts";
import { InterestsField, LeftYearField } from "./follow.tsx";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

interface FollowSettingsProps {
  scope: Scope;
  language: Language;
  follower: Awaited<ReturnType<typeof viewFollow>>;
  token: string;
  typed?: Typed;
  problems: Problem[];
  saved: boolean;
}

/** What a follower sees of themselves, and can change, take along or end. Open while the county pauses. */
export function FollowSettingsPage({ scope, language, follower, token, typed, problems, saved }: FollowSettingsProps) {
  const t = followTexts(language);
  const href = hrefIn(language);
  const problem = wording(problems, language);
  const chosen = typed ? many(typed, "interests") : follower.interests;
  const lang = typed ? one(typed, "lang") : follower.lang;
  const form = { scope, language, token, alwaysOpen: true };
  return (
    <Frame scope={scope} language={language} path="/folgen/verwalten" title={t.settingsTitle} noindex>
      <PageBody narrow>
        <PageTitle title={t.settingsTitle} lead={t.settingsLead(follower.mail)} />
        {saved && (
          <Notice kind="success" announce>
            <p>{t.saved}</p>
          </Notice>
        )}
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        <PublicForm {...form} action={href("/folgen/auswahl")}>
          <InterestsField scope={scope} language={language} chosen={chosen} error={problem.of("interests")} />
          {namesLeftYear(follower.wordingVersion) && (
            <LeftYearField
              language={language}
              value={typed ? one(typed, "leftYear") : String(follower.leftYear ?? "")}
              error={problem.of("leftYear")}
            />
          )}
          <Field
            kind="radios"
            name="lang"
            label={t.language}
            value={lang}
            error={problem.of("lang")}
            inline
            options={[
              { value: "de", label: t.german },
              { value: "en", label: t.english },
            ]}
          />
          <Button>{t.save}</Button>
        </PublicForm>
        <section>
          <h2>{t.dataTitle}</h2>
          <p>{t.dataText}</p>
          <ButtonLink kind="secondary" icon="download" href={href("/folgen/meine-daten.json")} download>
            {t.download}
          </ButtonLink>
        </section>
        <section>
          <h2>{t.leaveTitle}</h2>
          <p>{t.leaveText}</p>
          <PublicForm {...form} action={href("/folgen/abmeldung")} label={t.leaveTitle}>
            <Button kind="danger" icon="remove">
              {t.leave}
            </Button>
          </PublicForm>
        </section>
      </PageBody>
    </Frame>
  );
}

interface SettingsLinkProps {
  scope: Scope;
  language: Language;
  token: string;
  typed: Typed;
  problems: Problem[];
  sent: boolean;
}

/** Asks for the address to send the way to the settings to. */
export function SettingsLinkPage({ scope, language, token, typed, problems, sent }: SettingsLinkProps) {
  const t = followTexts(language);
  return (
    <Frame scope={scope} language={language} path="/folgen/verwalten" title={t.askTitle} noindex>
      <PageBody narrow>
        <PageTitle title={t.askTitle} lead={t.askLead} />
        {sent && (
          <Notice kind="success" title={t.askSent} announce>
            <p>{t.askSentText}</p>
          </Notice>
        )}
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        <PublicForm
          scope={scope}
          language={language}
          token={token}
          action={hrefIn(language)("/folgen/verwaltungslink")}
          alwaysOpen
        >
          <Field
            kind="email"
            name="mail"
            label={t.mail}
            value={one(typed, "mail")}
            error={wording(problems, language).of("mail")}
            autocomplete="email"
            maxlength={254}
            required
          />
          <Button icon="mail">{t.askSend}</Button>
        </PublicForm>
      </PageBody>
    </Frame>
  );
}

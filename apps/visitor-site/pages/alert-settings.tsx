import { alertRhythms } from "#domain/alerts/alert-input";
import { questionOf } from "#domain/alerts/check-question";
import { questionInWords } from "#domain/alerts/question-in-words";
import type { viewAlerts } from "#domain/alerts/view-alerts";
import type { Scope } from "#domain/scope";
import type { Language, Problem } from "#kernel";
import { Button, ButtonLink, ErrorSummary, Field, Link, Notice, PageBody, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { alertTexts } from "../texts/alerts.ts";
import { formTexts } from "../texts/forms.ts";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";

const PATH = "/benachrichtigungen";

interface PageProps {
  scope: Scope;
  language: Language;
  token: string;
  problems: Problem[];
}

type View = Awaited<ReturnType<typeof viewAlerts>>;
type AlertSettingsProps = PageProps & View & { message?: string };

/** What a reader sees of their alerts, and can change, take along or end. Open while the county pauses. */
export function AlertSettingsPage({ reader, alerts, municipalities, problems, message, ...page }: AlertSettingsProps) {
  const { scope, language } = page;
  const t = alertTexts(language);
  const href = hrefIn(language);
  const done = { gespeichert: t.saved, beendet: t.ended }[message ?? ""];
  return (
    <Frame scope={scope} language={language} path={`${PATH}/verwalten`} title={t.settingsTitle} noindex>
      <PageBody narrow>
        <PageTitle title={t.settingsTitle} lead={t.settingsLead(reader.mail)} />
        {done && (
          <Notice kind="success" announce>
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        {alerts.map((alert) => (
          <OneAlert
            {...page}
            alert={alert}
            words={questionInWords(scope, questionOf(scope, alert.question), municipalities, language)}
          />
        ))}
        <section>
          <h2>{t.dataTitle}</h2>
          <p>{t.dataText}</p>
          <ButtonLink kind="secondary" icon="download" href={href(`${PATH}/meine-daten.json`)} download>
            {t.download}
          </ButtonLink>
        </section>
        <section>
          <h2>{t.leaveTitle}</h2>
          <p>{t.leaveText}</p>
          <PublicForm {...page} action={href(`${PATH}/abmeldung`)} label={t.leaveTitle} alwaysOpen>
            <Button kind="danger" icon="remove">
              {t.leave}
            </Button>
          </PublicForm>
        </section>
      </PageBody>
    </Frame>
  );
}

type OneAlertProps = Omit<PageProps, "problems"> & { alert: View["alerts"][number]; words: string };

function OneAlert({ alert: { id, question, rhythm, status }, words, ...form }: OneAlertProps) {
  const { language } = form;
  const t = alertTexts(language);
  const href = hrefIn(language);
  return (
    <section>
      <h2>{words}</h2>
      <p>
        {status === "active" ? t.active(t.rhythms[rhythm]) : t.waiting} ·{" "}
        <Link href={href(`/angebote${question && `?${question}`}`)}>{t.show}</Link>
      </p>
      <PublicForm {...form} action={href(`${PATH}/rhythmus`)} label={`${t.rhythm} ${words}`} layout="inline" alwaysOpen>
        <input type="hidden" name="alert" value={id} />
        <Field
          kind="select"
          name="rhythm"
          id={`rhythm-${id}`}
          label={t.rhythm}
          value={rhythm}
          options={alertRhythms.map((value) => ({ value, label: t.rhythmChoices[value] }))}
        />
        <Button kind="secondary">{t.save}</Button>
      </PublicForm>
      <PublicForm {...form} action={href(`${PATH}/ende`)} label={`${t.end}: ${words}`} layout="inline" alwaysOpen>
        <input type="hidden" name="alert" value={id} />
        <Button kind="quiet" icon="remove">
          {t.end}
        </Button>
      </PublicForm>
    </section>
  );
}

type AlertLinkProps = PageProps & { typed: Typed; sent: boolean };

/** Asks for the address to send the way to one's alerts to. */
export function AlertLinkPage({ scope, language, token, typed, problems, sent }: AlertLinkProps) {
  const t = alertTexts(language);
  const action = hrefIn(language)(`${PATH}/verwaltungslink`);
  return (
    <Frame scope={scope} language={language} path={`${PATH}/verwalten`} title={t.askTitle} noindex>
      <PageBody narrow>
        <PageTitle title={t.askTitle} lead={t.askLead} />
        {sent && (
          <Notice kind="success" title={t.askSent} announce>
            <p>{t.askSentText}</p>
          </Notice>
        )}
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        <PublicForm scope={scope} language={language} token={token} action={action} alwaysOpen>
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

import type { Language, Problem } from "#kernel";
import type { Scope } from "#domain/scope";
import { topicsIn } from "#domain/enquiries/topics";
import { Aside, Button, Columns, ErrorSummary, Field, Link, Notice, PageBody, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { contactTexts } from "../texts/contact.ts";
import { formTexts } from "../texts/forms.ts";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { Guide } from "./guide.tsx";
import { MessageFields } from "./message-fields.tsx";
import { PublicForm } from "./public-form.tsx";

interface ContactProps {
  scope: Scope;
  language: Language;
  token: string;
  typed: Typed;
  problems: Problem[];
  /** The code they came by. */
  code?: string;
  sent: boolean;
}

/** The guide, every way to reach them, and a form. */
export function ContactPage({ scope, language, token, typed, problems, code, sent }: ContactProps) {
  const t = contactTexts(language);
  const href = hrefIn(language);
  const options = topicsIn(scope.tenant.programmes).map((value) => ({ value, label: t.topics[value] }));
  return (
    <Frame scope={scope} language={language} path="/kontakt" title={t.title} description={t.lead}>
      <PageBody>
        <PageTitle title={t.title} lead={t.lead} />
        {sent && (
          <Notice kind="success" title={t.sent} announce>
            <p>{t.sentText}</p>
          </Notice>
        )}
        <Guide scope={scope} language={language} level={2} />
        {!sent && (
          <Columns kind="main-aside">
            <section aria-labelledby="formular">
              <h2 id="formular">{t.formTitle}</h2>
              <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
              <PublicForm scope={scope} language={language} action={href("/kontakt")} token={token} code={code}>
                <Field
                  kind="select"
                  name="topic"
                  label={t.topic}
                  empty={t.choose}
                  options={options}
                  value={one(typed, "topic")}
                  error={wording(problems, language).of("topic")}
                  required
                />
                <MessageFields language={language} typed={typed} problems={problems} message={t.message} />
                <p class="hint">
                  {t.data} <Link href={href("/datenschutz")}>{t.privacy}</Link>
                </p>
                <Button icon="mail">{t.send}</Button>
              </PublicForm>
            </section>
            <Aside title={t.accessTitle}>
              <p>
                {t.accessText} <Link href={href("/barrierefreiheit#melden")}>{t.access}</Link>
              </p>
            </Aside>
          </Columns>
        )}
      </PageBody>
    </Frame>
  );
}

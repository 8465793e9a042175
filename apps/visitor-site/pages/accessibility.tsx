import { berlinInstant, type Day, type Problem } from "#kernel";
import { Button, ErrorSummary, Link, Notice, Prose } from "#ui";
import { longDate, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { formTexts } from "../texts/forms.ts";
import { accessibilityTexts } from "../texts/legal/accessibility.ts";
import { formProblems } from "./form-problems.ts";
import { Filled, LegalFrame, Lines, Ways, type LegalProps } from "./legal-frame.tsx";
import { MessageFields } from "./message-fields.tsx";
import { PublicForm } from "./public-form.tsx";

interface AccessibilityProps extends LegalProps {
  token: string;
  typed: Typed;
  problems: Problem[];
  sent: boolean;
}

const OMBUD = "https://www.lbbp.nrw.de/ombudsstelle";

/** The accessibility statement with its feedback form (§ 10b BGG NRW). */
export function AccessibilityPage({ token, typed, problems, sent, ...props }: AccessibilityProps) {
  const { scope, language } = props;
  const { legal, name, host } = scope.tenant;
  const t = accessibilityTexts(language);
  const reviewed = legal.accessibilityReviewedOn;
  return (
    <LegalFrame {...props} path="/barrierefreiheit" title={t.title} lead={t.lead}>
      {sent && (
        <Notice kind="success" title={t.sent} announce>
          <p>{t.sentText}</p>
        </Notice>
      )}
      <Prose>
        <h2>{t.scopeTitle}</h2>
        <p>{t.scope(name, host)}</p>
        <h2>{t.statusTitle}</h2>
        {legal.accessibilityStatus === "full" && <p>{t.full}</p>}
        {legal.accessibilityStatus === "partial" && (
          <>
            <p>{legal.accessibilityGaps ? t.partial : t.partialOpen}</p>
            <Filled {...props} value={legal.accessibilityGaps} missing={t.gapsMissing}>
              <div lang={language === "de" ? undefined : "de"}>
                <Lines text={legal.accessibilityGaps} />
              </div>
            </Filled>
          </>
        )}
        <Filled {...props} value={reviewed} missing={t.reviewMissing}>
          <p>{t.reviewed(reviewed && longDate(berlinInstant(reviewed as Day, "12:00"), language))}</p>
        </Filled>
      </Prose>
      <section id="melden" aria-labelledby="melden-titel">
        <Prose>
          <h2 id="melden-titel">{t.reportTitle}</h2>
          <p>{t.report}</p>
          <Filled {...props} value={legal.accessibilityContact || legal.accessibilityMail} missing={t.inCharge}>
            {legal.accessibilityContact && (
              <p>
                {t.inCharge} {legal.accessibilityContact}
              </p>
            )}
            <Ways {...props} mail={legal.accessibilityMail} />
          </Filled>
        </Prose>
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        {!sent && (
          <PublicForm
            scope={scope}
            language={language}
            action={hrefIn(language)("/barrierefreiheit")}
            token={token}
            label={t.reportTitle}
          >
            <MessageFields language={language} typed={typed} problems={problems} message={t.what} />
            <Button>{t.send}</Button>
          </PublicForm>
        )}
      </section>
      <Prose>
        <h2>{t.ombudTitle}</h2>
        <p>
          {t.ombud} <Link href={OMBUD}>{OMBUD.replace("https://", "")}</Link>
        </p>
      </Prose>
    </LegalFrame>
  );
}

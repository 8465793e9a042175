import { reportTitle, sectionNames } from "#domain/funding-reports/report-words";
import { isOwn, textOf, type ReportSentence } from "#domain/funding-reports/sentences";
import type { FundingReport } from "#db/repositories";
import type { AccountSection, Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, Link, PageTitle } from "#ui";
import { one, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { SentenceMarks } from "./report-text.tsx";

interface WordingProps extends PageProps {
  report: FundingReport;
  section: AccountSection;
  sentences: readonly ReportSentence[];
  typed?: Typed;
  problems?: Problem[];
}

/** The sentences of one section, each in a field of its own with its source below. */
export function WordingPage({ report, section, sentences, typed, problems = [], ...page }: WordingProps) {
  const path = `/team/foerderung/${report.grantId}/nachweise/${report.id}`;
  const { of } = formFields(typed ?? {}, problems);
  return (
    <TeamFrame {...page} path={path} title={sectionNames[section]}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={<Link href={path}>{reportTitle(report)}</Link>}
        title={sectionNames[section]}
        lead="Was Sie ändern, bleibt auch nach dem Aktualisieren. Ein geleertes Feld nimmt wieder den Vorschlag an."
      />
      <Form action={`${path}/text`} hidden={{ section }}>
        {sentences.map((sentence, at) => (
          <SentenceFields sentence={sentence} number={at + 1} typed={typed} problems={problems} />
        ))}
        <FieldGroup legend="Ein eigener Satz">
          <Field {...of("own.text")} kind="textarea" label="Satz" optional="(freiwillig)" rows={2} />
          <Field
            {...of("own.source")}
            label="Quelle"
            hint="woher Sie das wissen, zum Beispiel „Gespräch mit der Wirtschaftsförderung am 3. März“"
          />
        </FieldGroup>
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={`${path}#${section}`}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

interface SentenceFieldsProps {
  sentence: ReportSentence;
  number: number;
  typed?: Typed;
  problems: Problem[];
}

function SentenceFields({ sentence, number, typed, problems }: SentenceFieldsProps) {
  const name = (field: string) => `sentences.${sentence.id}.${field}`;
  const { of } = formFields(typed ?? {}, problems);
  const text = typed ? one(typed, name("text")) : textOf(sentence);
  const leftOut = typed ? one(typed, name("leftOut")) !== "" : sentence.leftOut;
  return (
    <FieldGroup legend={`Satz ${number}`}>
      <Field
        {...of(name("text"))}
        kind="textarea"
        label="Text"
        value={text}
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 90)))}
      />
      <SentenceMarks sentence={sentence} />
      <Field kind="checkbox" name={name("leftOut")} label="weglassen" checked={leftOut} />
      {sentence.worded !== null && !isOwn(sentence) && (
        <Field kind="checkbox" name={name("back")} label={`zurück zum Vorschlag: ${sentence.proposed}`} />
      )}
    </FieldGroup>
  );
}

import type { QuestionView } from "#db/repositories";
import type { ExperiencePage } from "#domain/experience/read-experience";
import { Button, Field, Form, Prose } from "#ui";
import { longDate } from "#web";
import { formFields } from "../form-fields.ts";
import type { CameBack } from "./experience.tsx";

interface QuestionsProps {
  everything: ExperiencePage;
  path: string;
  token: string;
  mayAct: boolean;
  came?: CameBack;
}

/** What other counties asked, and the owner's answers. */
export function Questions({ everything, path, token, mayAct, came }: QuestionsProps) {
  const { questions, isOwn, experience, actingId } = everything;
  const asking = came && !came.answering && !came.rewording ? came : undefined;
  const fields = formFields(asking?.typed ?? {}, asking?.problems);
  return (
    <>
      {questions.length === 0 && <p class="hint">Noch hat niemand gefragt.</p>}
      <ul class="questions">
        {questions.map((question) => (
          <Question
            question={question}
            owner={experience.county}
            answerable={mayAct && isOwn}
            changeable={mayAct && question.askedBy === actingId && question.answer === null}
            came={[came?.answering, came?.rewording].includes(question.id) ? came : undefined}
          />
        ))}
      </ul>
      {mayAct && !isOwn && (
        <Form action={`${path}/fragen`} hidden={{ _form: token }} id="fragen">
          <Field
            {...fields.of("question")}
            kind="textarea"
            rows={3}
            label="Ihre Frage"
            hint={`Sie geht an: ${experience.county}. Frage und Antwort sehen alle Kreise, bitte ohne Namen.`}
            required
          />
          <Button kind="secondary" icon="mail">
            Frage stellen
          </Button>
        </Form>
      )}
    </>
  );
}

interface QuestionProps {
  question: QuestionView;
  owner: string;
  answerable: boolean;
  /** Asked by this county, and not answered yet. */
  changeable: boolean;
  came?: CameBack;
}

function Question({ question, owner, answerable, changeable, came }: QuestionProps) {
  return (
    <li id={question.id}>
      <p class="item-meta">
        <span>{question.county}</span>
        <span>{longDate(question.askedAt, "de")}</span>
      </p>
      <p class="plain-text question">{question.question}</p>
      {question.answer && (
        <Prose>
          <p class="plain-text">
            <b>{owner}:</b> {question.answer}
          </p>
        </Prose>
      )}
      {answerable && <Answer question={question} came={came} />}
      {changeable && <OwnQuestion question={question} came={came} />}
    </li>
  );
}

function Answer({ question, came }: Pick<QuestionProps, "question" | "came">) {
  const field = formFields(came?.typed ?? { answer: question.answer ?? "" }, came?.problems).of("answer");
  const form = (
    <Form action={`/team/erfahrungen/fragen/${question.id}/antwort`}>
      <Field {...field} id={`answer-${question.id}`} kind="textarea" rows={4} label="Antwort" required />
      <Button small icon="check">
        {question.answer ? "Antwort ändern" : "Antworten"}
      </Button>
    </Form>
  );
  if (!question.answer || came) return form;
  return (
    <details>
      <summary>Antwort ändern</summary>
      {form}
    </details>
  );
}

function OwnQuestion({ question, came }: Pick<QuestionProps, "question" | "came">) {
  const path = `/team/erfahrungen/fragen/${question.id}`;
  const field = formFields(came?.typed ?? { question: question.question }, came?.problems).of("question");
  return (
    <details open={came !== undefined}>
      <summary>Ihre Frage ändern oder zurücknehmen</summary>
      <Form action={`${path}/aenderung`}>
        <Field {...field} id={`question-${question.id}`} kind="textarea" rows={3} label="Ihre Frage" required />
        <Button small icon="check">
          Frage ändern
        </Button>
      </Form>
      <Form action={`${path}/ruecknahme`} layout="inline">
        <Button kind="quiet" small icon="remove">
          Frage zurücknehmen
        </Button>
      </Form>
    </details>
  );
}

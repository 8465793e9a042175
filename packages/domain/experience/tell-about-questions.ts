import { commit, ExperienceQuestions, Members, Outbox, type NewMail, type QuestionView } from "#db/repositories";
import type { Scope } from "../scope.ts";

const AT_ONCE = 20;

/**
 * Mails the county's leads what other counties asked, and the answers to what it asked itself. A county never writes into
 * another one's outbox: the question lies in the directory, and each county's own clock fetches its mail. Run again, it
 * sends nothing twice.
 */
export async function tellAboutQuestions(scope: Scope): Promise<void> {
  const questions = ExperienceQuestions.in(scope.directory);
  const [asked, answered, members] = await Promise.all([
    questions.untoldToUs(AT_ONCE),
    questions.untoldAnswers(AT_ONCE),
    Members.in(scope.db).list(),
  ]);
  const leads = members.filter(({ role, status }) => role === "lead" && status !== "left");
  const now = scope.clock.now();
  const send = (mails: NewMail[]) => mails.map((mail) => Outbox.in(scope.db).add(mail, now));
  for (const question of asked) {
    await commit(
      scope.db,
      ...send(leads.map((lead) => questionMail(scope, question, lead))),
      questions.ownerTold(question.id, now),
    );
  }
  for (const question of answered) {
    await commit(
      scope.db,
      ...send(leads.map((lead) => answerMail(scope, question, lead))),
      questions.askerTold(question.id, now),
    );
  }
}

type Recipient = { id: string; name: string; mail: string };

const addressOf = (scope: Scope, { id, experienceId }: QuestionView) =>
  `${scope.origin}/team/erfahrungen/${experienceId}#${id}`;

const questionMail = (scope: Scope, question: QuestionView, to: Recipient): NewMail => ({
  kind: "experience-question",
  recipient: to.mail,
  dedupeKey: `question:${question.id}:${to.id}`,
  letter: {
    lang: "de",
    subject: "Eine Frage zu Ihrer Erfahrung",
    greeting: `Guten Tag ${to.name},`,
    paragraphs: [
      `${question.county} hat Ihre Erfahrung „${question.title}“ gelesen und möchte wissen:`,
      question.question,
    ],
    action: { label: "Frage beantworten", url: addressOf(scope, question) },
  },
});

const answerMail = (scope: Scope, question: QuestionView, to: Recipient): NewMail => ({
  kind: "experience-answer",
  recipient: to.mail,
  dedupeKey: `answer:${question.id}:${to.id}`,
  letter: {
    lang: "de",
    subject: "Antwort auf Ihre Frage",
    greeting: `Guten Tag ${to.name},`,
    paragraphs: [`auf Ihre Frage zur Erfahrung „${question.title}“ gibt es eine Antwort:`, question.answer ?? ""],
    action: { label: "Antwort lesen", url: addressOf(scope, question) },
  },
});

import { expect, test } from "vitest";
import { answerQuestion } from "#domain/experience/answer-question";
import { askQuestion } from "#domain/experience/ask-question";
import { handInCard } from "#domain/experience/hand-in-card";
import { openQuestions } from "#domain/experience/open-questions";
import { readExperience } from "#domain/experience/read-experience";
import { reviewCard } from "#domain/experience/review-card";
import { rewordQuestion } from "#domain/experience/reword-question";
import { shareCard } from "#domain/experience/share-card";
import { tellAboutQuestions } from "#domain/experience/tell-about-questions";
import { withdrawQuestion } from "#domain/experience/withdraw-question";
import { writeCard } from "#domain/experience/write-card";
import { asEditor, asLead } from "#domain/team/actors";
import { newId } from "#kernel";
import { lettersTo } from "../../../support/mailbox.ts";
import { mintCounty } from "../../../support/platform.ts";
import { sampleExperience } from "./sample-experience.ts";

async function ownerAndAsker() {
  const [owner, asker] = await Promise.all([mintCounty(), mintCounty()]);
  const [ownerScope, askerScope] = await Promise.all([owner.scope(), asker.scope()]);
  const [ownerLead, askerLead] = [await owner.member("lead"), await asker.member("lead")];
  const lead = asLead(ownerLead);
  const card = await writeCard(ownerScope, lead, sampleExperience);
  await handInCard(ownerScope, lead, card.id);
  await reviewCard(ownerScope, lead, card.id, card.revision);
  const { sharedId } = await shareCard(ownerScope, lead, card.id);
  return { owner, asker, ownerScope, askerScope, ownerLead, askerLead, lead, editor: asEditor(askerLead), sharedId };
}

test("a question reaches the owner, its answer the asker, and neither mail goes out twice", async () => {
  const { owner, asker, ownerScope, askerScope, ownerLead, askerLead, lead, editor, sharedId } = await ownerAndAsker();
  const { id } = await askQuestion(askerScope, editor, sharedId, { question: "Wie groß war der Rahmen?" });
  expect((await openQuestions(ownerScope)).map(({ question }) => question)).toEqual(["Wie groß war der Rahmen?"]);
  expect(await openQuestions(askerScope)).toEqual([]);

  const twice = await Promise.all([owner.scope(), owner.scope(), asker.scope()]);
  await Promise.all(twice.map((scope) => tellAboutQuestions(scope)));
  await tellAboutQuestions(ownerScope);
  const [told, ...again] = await lettersTo(owner.host, ownerLead.mail, "experience-question");
  expect(told).toMatchObject({ action: { url: expect.stringContaining(`/team/erfahrungen/${sharedId}#${id}`) } });
  expect(again).toEqual([]);
  expect(await lettersTo(asker.host, askerLead.mail, "experience-answer")).toEqual([]);

  await answerQuestion(ownerScope, lead, id, { answer: "Zwei mal drei Meter." });
  for (let round = 0; round < 2; round++) await tellAboutQuestions(askerScope);
  expect(await lettersTo(asker.host, askerLead.mail, "experience-answer")).toHaveLength(1);
  expect(await openQuestions(ownerScope)).toEqual([]);
  expect((await readExperience(askerScope, sharedId)).questions[0]).toMatchObject({ answer: "Zwei mal drei Meter." });
});

test("only the owner answers; to others the question is not there", async () => {
  const { askerScope, editor, sharedId } = await ownerAndAsker();
  const { id } = await askQuestion(askerScope, editor, sharedId, { question: "Wie groß war der Rahmen?" });
  await expect(answerQuestion(askerScope, editor, id, { answer: "Selbst ausgedacht." })).rejects.toThrow("not-found");
  await expect(answerQuestion(askerScope, editor, newId("qst"), { answer: "Ins Leere." })).rejects.toThrow("not-found");
});

test("the same form sent twice asks once", async () => {
  const { ownerScope, askerScope, editor, sharedId } = await ownerAndAsker();
  const id = newId("qst");
  await askQuestion(askerScope, editor, sharedId, { question: "Wie groß war der Rahmen?" }, id);
  await askQuestion(askerScope, editor, sharedId, { question: "Wie groß war der Rahmen?" }, id);
  expect(await openQuestions(ownerScope)).toHaveLength(1);
});

test("the asker words a question anew or takes it back until it is answered, and nobody else does", async () => {
  const { ownerScope, askerScope, lead, editor, sharedId } = await ownerAndAsker();
  const { id } = await askQuestion(askerScope, editor, sharedId, { question: "Wie groß war der Rahmen?" });
  await expect(rewordQuestion(ownerScope, lead, id, { question: "Etwas ganz anderes?" })).rejects.toThrow("not-found");
  await expect(withdrawQuestion(ownerScope, lead, id)).rejects.toThrow("not-found");
  await rewordQuestion(askerScope, editor, id, { question: "Wie schwer war der Rahmen?" });
  expect((await openQuestions(ownerScope)).map(({ question }) => question)).toEqual(["Wie schwer war der Rahmen?"]);

  await answerQuestion(ownerScope, lead, id, { answer: "Zwanzig Kilo." });
  const late = await rewordQuestion(askerScope, editor, id, { question: "Und wie groß?" });
  expect(late).toMatchObject({ problems: [{ field: "question", rule: "decided" }] });
  expect((await withdrawQuestion(askerScope, editor, id)).withdrawn).toBe(false);

  const second = await askQuestion(askerScope, editor, sharedId, { question: "Woher kam der Strom dafür?" });
  expect((await withdrawQuestion(askerScope, editor, second.id)).withdrawn).toBe(true);
  const { questions } = await readExperience(ownerScope, sharedId);
  expect(questions.map(({ question }) => question)).toEqual(["Wie schwer war der Rahmen?"]);
});

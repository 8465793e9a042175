import { commit, Openings, OpeningQuestions, Outbox } from "#db/repositories";
import { newId } from "#kernel";
import { codeDigest, newMailedCode } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { confirmationTerm } from "./confirmation-term.ts";
import { stillOpenLetter } from "./still-open-letter.ts";
import { CODE_PURPOSE } from "./still-open-link.ts";

const AT_ONE_GO = 20;

/**
 * Asks employers with an address on file whether their openings are still open, once in each term. Question, mail and note
 * are one batch whose conditions hold in that very moment: what was closed or confirmed meanwhile is not asked about. An
 * opening whose employer has no address on file waits in the team's own list.
 */
export async function askWhetherOpen(scope: Scope): Promise<void> {
  if (scope.tenant.status === "paused") return;
  const term = confirmationTerm(scope);
  const openings = Openings.in(scope.directory);
  for (;;) {
    const waiting = await openings.toAsk(term, AT_ONE_GO);
    const asking = await Promise.all(waiting.map((opening) => questionAbout(scope, opening)));
    if (asking.length > 0) await commit(scope.db, ...asking.flat());
    if (waiting.length < AT_ONE_GO) return;
  }
}

async function questionAbout(scope: Scope, opening: Awaited<ReturnType<Openings["toAsk"]>>[number]) {
  const term = confirmationTerm(scope);
  const [openings, questions] = [Openings.in(scope.directory), OpeningQuestions.in(scope.db)];
  const id = newId("oqn");
  const code = newMailedCode();
  const question = {
    id,
    openingId: opening.id,
    dueFor: opening.dueFor,
    codeDigest: await codeDigest(scope, CODE_PURPOSE, code),
    askedAt: term.now,
  };
  return [
    questions.askIf(openings.waits(opening.id, term), question),
    Outbox.in(scope.db).addIf(questions.wasAsked(id), await stillOpenLetter(scope, opening, { id, code }), term.now),
    openings.asked(opening.id, term),
  ];
}

import { AlertReaders, Alerts, commit, Outbox } from "#db/repositories";
import { newId, refuse, type Language, type Problem } from "#kernel";
import { codeDigest, newMailedCode } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { AlertInput } from "./alert-input.ts";
import { CODE_PURPOSE } from "./alert-links.ts";
import { checkQuestion } from "./check-question.ts";
import { confirmLetter, settingsLetter } from "./letters.ts";
import { questionInWords } from "./question-in-words.ts";

/** One mail per address in this time, whoever asks. */
const QUIET_SECONDS = 24 * 3600;
const MOST_PER_HOUR = 500;
const MOST_PER_READER = 10;

/**
 * Notes what an address wants to hear of and asks it to confirm. Known and unknown addresses take the same way and get the
 * same answer. A second wish on the same day brings no second mail: it waits behind the link of the first.
 */
export async function askForAlert(
  scope: Scope,
  input: AlertInput,
  { key, language }: { key: string; language: Language },
): Promise<void | { problems: Problem[] }> {
  whileOpen(scope);
  const now = scope.clock.now();
  const [readers, alerts] = [AlertReaders.in(scope.db), Alerts.in(scope.db)];
  const [checked, known, theirs, lately] = await Promise.all([
    checkQuestion(scope, input.question),
    readers.findByMail(input.mail),
    alerts.ofMail(input.mail),
    readers.askedSince(now - 3600),
  ]);
  if (checked.problems.length > 0) return { problems: checked.problems };
  if (lately >= MOST_PER_HOUR) refuse("too-many");

  const id = known?.id ?? newId("alr");
  const lang = known?.status === "active" ? known.lang : language;
  const code = newMailedCode();
  const about = questionInWords(scope, checked.question, checked.municipalities, lang);
  const to = { id, mail: input.mail, lang };
  const [toConfirm, toSettings] = await Promise.all([
    confirmLetter(scope, to, { about, code, key }),
    settingsLetter(scope, to, `alert:${key}`),
  ]);
  const there = theirs.some(({ question, status }) => question === checked.address && status === "active");
  await commit(
    scope.db,
    readers.ask(
      {
        id,
        mail: input.mail,
        lang,
        wordingVersion: input.wordingVersion,
        askedWith: key,
        codeDigest: await codeDigest(scope, CODE_PURPOSE, code),
      },
      now,
      now - QUIET_SECONDS,
    ),
    alerts.wish(input.mail, { question: checked.address, rhythm: input.rhythm, createdAt: now }, MOST_PER_READER),
    Outbox.in(scope.db).addIf(readers.wasAskedWith(id, key), there ? toSettings : toConfirm, now),
  );
}

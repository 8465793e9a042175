import { commit, Outbox, Subscriptions } from "#db/repositories";
import { newId, refuse, type Language, type Problem } from "#kernel";
import { cameBy } from "../codes/came-by.ts";
import { leftTooLate } from "../left-year.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { FollowInput } from "./follow-input.ts";
import { confirmLetter, settingsLetter } from "./letters.ts";

/** One mail per address in this time, whoever asks. */
const QUIET_SECONDS = 24 * 3600;
const MOST_PER_HOUR = 500;

/**
 * Notes that an address wants to follow and asks it to confirm. Known and unknown addresses take the same way, one read
 * and one batch, and get the same answer; somebody who follows already gets the link to their settings instead. Answers with
 * what has to be corrected first, if anything.
 */
export async function askToFollow(
  scope: Scope,
  input: FollowInput,
  { key, language, code }: { key: string; language: Language; code?: string },
): Promise<Problem[]> {
  whileOpen(scope);
  const problems = leftTooLate(scope, input.leftYear);
  if (problems.length > 0) return problems;
  const now = scope.clock.now();
  const subscriptions = Subscriptions.in(scope.db);
  const [known, lately, came] = await Promise.all([
    subscriptions.findByMail(input.mail),
    subscriptions.askedSince(now - 3600),
    cameBy(scope, code),
  ]);
  if (lately >= MOST_PER_HOUR) refuse("too-many");

  const id = known?.id ?? newId("sub");
  const to = { id, mail: input.mail, lang: known?.status === "active" ? known.lang : language };
  const [toConfirm, toSettings] = await Promise.all([
    confirmLetter(scope, to, key),
    settingsLetter(scope, to, `follow:${key}`),
  ]);
  await commit(
    scope.db,
    subscriptions.ask(
      {
        id,
        mail: input.mail,
        interests: input.interests,
        leftYear: input.leftYear,
        lang: language,
        source: came.codeId ? "code" : "site",
        wordingVersion: input.wordingVersion,
        askedWith: key,
        ...came,
      },
      now,
      now - QUIET_SECONDS,
    ),
    Outbox.in(scope.db).addIf(
      subscriptions.wasAskedWith(id, key),
      known?.status === "active" ? toSettings : toConfirm,
      now,
    ),
  );
  return [];
}

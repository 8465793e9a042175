import { AlertReaders, Alerts, AlertSightings, commit, Municipalities, Outbox, type Alert } from "#db/repositories";
import { addDays, dayOf, type Day, type Id } from "#kernel";
import type { Scope } from "../scope.ts";
import { questionOf } from "./check-question.ts";
import { findNews, type NewOpening } from "./find-news.ts";
import { newsLetter } from "./news-letter.ts";
import { questionInWords } from "./question-in-words.ts";

/** A day of alerts begins at seven in the morning. */
const MORNING_SECONDS = 7 * 3600;
const AT_ONE_GO = 100;

/**
 * Writes to readers whose alerts are due: every morning, or on Monday mornings. All alerts of a reader that are due go into
 * one mail, and none is written where nothing is new. What was told, when was looked and the mail are one batch, so that a
 * round that breaks off, or two at once, tell nobody twice and leave nobody out.
 */
export async function sendAlerts(scope: Scope): Promise<void> {
  if (scope.tenant.status === "paused") return;
  const today = dayOf(scope.clock.now() - MORNING_SECONDS);
  for (;;) {
    const due = await Alerts.in(scope.db).due(today, mondayOf(today), AT_ONE_GO);
    // The last reader of a full page may have more alerts on the next one.
    const last = due.length === AT_ONE_GO ? due.at(-1)!.readerId : undefined;
    const byReader = Map.groupBy(due, ({ readerId }) => readerId);
    if (last !== undefined && byReader.size > 1) byReader.delete(last);
    const failures: unknown[] = [];
    for (const [readerId, alerts] of byReader)
      await tell(scope, readerId, alerts, today).catch((error: unknown) => failures.push(error));
    // Who could not be told keeps nobody else waiting, and is tried again in the next round.
    if (failures.length > 0) throw failures[0];
    if (due.length < AT_ONE_GO) return;
  }
}

const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

async function tell(scope: Scope, readerId: Id<"alr">, alerts: Alert[], today: Day): Promise<void> {
  const [reader, municipalities, ...found] = await Promise.all([
    AlertReaders.in(scope.db).find(readerId),
    Municipalities.in(scope.directory).list(),
    ...alerts.map((alert) => findNews(scope, alert)),
  ]);
  if (!reader) return;
  const now = scope.clock.now();
  const news = [...new Map(found.flat().map((opening) => [opening.id, opening])).values()].sort(newestFirst);
  const looked = Alerts.in(scope.db).looked(
    alerts.map(({ id }) => id),
    today,
  );
  if (news.length === 0) return void (await commit(scope.db, looked));
  const hits = alerts.filter((_, i) => found[i]!.length > 0);
  const letter = await newsLetter(scope, reader, {
    news,
    searches: hits.map(({ question }) =>
      questionInWords(scope, questionOf(scope, question), municipalities, reader.lang),
    ),
    dedupeKey: `alert-news:${today}:${alerts.map(({ id }) => id).join(":")}`,
  });
  await commit(
    scope.db,
    looked,
    Outbox.in(scope.db).addIf(AlertReaders.in(scope.db).listens(readerId), letter, now),
    AlertSightings.in(scope.db).note(
      readerId,
      news.map(({ id }) => id),
      now,
    ),
  );
}

const newestFirst = (one: NewOpening, other: NewOpening) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0);

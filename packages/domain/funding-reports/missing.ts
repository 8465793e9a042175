import { dayOf, monthOf, type Month } from "#kernel";
import { deadlineText } from "../funding/deadline-labels.ts";
import { monthsBetween } from "../figures/period.ts";
import type { Gathered } from "./gather.ts";
import { goalsReached } from "./goals-reached.ts";
import { dateText, inWords, listText, moneyText } from "./narrative/german.ts";

/** Something a report should have and has not, with the page where it can be put right. */
export interface Missing {
  text: string;
  path: string;
}

/** As many receipts as a frozen report can keep. */
export const MOST_RECEIPTS = 4000;

/** Everything that is missing for a report on the period. */
export function missing(gathered: Gathered): Missing[] {
  return [
    ...period(gathered),
    ...receipts(gathered),
    ...plan(gathered),
    ...months(gathered),
    ...campaigns(gathered),
    ...goals(gathered),
    ...deadlines(gathered),
  ];
}

const pageOf = ({ grant }: Gathered, page: string) => `/team/foerderung/${grant.id}${page}`;

function period(gathered: Gathered): Missing[] {
  const { span, now } = gathered;
  return span.to < dayOf(now)
    ? []
    : [{ text: `Der Zeitraum endet erst am ${dateText(span.to)}.`, path: pageOf(gathered, "/nachweise") }];
}

function receipts(gathered: Gathered): Missing[] {
  const all = gathered.receipts;
  if (all.length === 0) return [{ text: "Im Zeitraum ist kein Beleg gebucht.", path: pageOf(gathered, "/belege") }];
  const bare = all.filter(({ filePath }) => filePath === null).length;
  if (bare === 0) return [];
  const text =
    bare === 1 ? "Ein Beleg hat noch keine Datei." : `${capital(inWords(bare))} Belege haben noch keine Datei.`;
  return [{ text, path: pageOf(gathered, "/belege?ohne-datei=on") }];
}

const plan = (gathered: Gathered): Missing[] =>
  gathered.account.lines
    .filter(({ consentCents }) => consentCents > 0)
    .map(({ name, consentCents }) => ({
      text: `Beim Ansatz „${name}“ fehlt für ${moneyText(consentCents)} die Zustimmung des Zuwendungsgebers.`,
      path: pageOf(gathered, "/plan-ist"),
    }));

function months({ span, now, byMonth, released }: Gathered): Missing[] {
  const over = monthsBetween(span.from.slice(0, 7) as Month, span.to.slice(0, 7) as Month).filter(
    (month) => month < monthOf(now),
  );
  const counted = new Set(byMonth.map(({ month }) => month));
  const silent = over.filter((month) => !counted.has(month));
  const kept = over.filter((month) => counted.has(month) && !released.includes(month));
  return [
    ...(silent.length > 0 ? [{ text: `Ohne Zahlen: ${monthsText(silent)}.`, path: "/team/kennzahlen" }] : []),
    ...(kept.length > 0 ? [{ text: `Noch nicht freigegeben: ${monthsText(kept)}.`, path: "/team/kennzahlen" }] : []),
  ];
}

const campaigns = ({ campaigns: ran, now }: Gathered): Missing[] =>
  ran
    .filter(({ status, endsOn, result }) =>
      status === "done" ? result === "" : endsOn !== null && endsOn < dayOf(now),
    )
    .map(({ id, title }) => ({ text: `Die Aktion „${title}“ hat noch kein Ergebnis.`, path: `/team/aktionen/${id}` }));

const goals = (gathered: Gathered): Missing[] =>
  goalsReached(gathered)
    .filter(({ actual }) => actual === 0)
    .map(({ text, indicator }) => ({
      text: `Zum Ziel „${text.replace(/\.$/, "")}“ ist unter ${indicator} noch nichts gezählt.`,
      path: "/team/kennzahlen",
    }));

const deadlines = (gathered: Gathered): Missing[] =>
  gathered.deadlines
    .filter(({ doneAt, dueOn }) => doneAt === null && dueOn < dayOf(gathered.now))
    .map((deadline) => ({
      text: `Die Frist „${deadlineText(deadline)}“ war am ${dateText(deadline.dueOn)} und ist noch offen.`,
      path: pageOf(gathered, ""),
    }));

const monthNames = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", month: "long", year: "numeric" });
const monthText = (month: Month) => monthNames.format(Date.parse(`${month}-15T12:00:00Z`));

/** "März 2026", "Januar bis März 2026 und Mai 2026": neighbours as a span. */
function monthsText(list: readonly Month[]): string {
  const runs: Month[][] = [];
  for (const month of list) {
    const run = runs.at(-1);
    if (run && monthsBetween(run.at(-1)!, month).length === 2) run.push(month);
    else runs.push([month]);
  }
  return listText(runs.map((run) => runText(run[0]!, run.at(-1)!)));
}

function runText(from: Month, to: Month): string {
  if (from === to) return monthText(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? monthText(from).replace(/ \d{4}$/, "") : monthText(from)} bis ${monthText(to)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

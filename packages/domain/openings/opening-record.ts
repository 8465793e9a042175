import type { Opening } from "#db/repositories";
import {
  addDays,
  berlinInstant,
  dayOf,
  openingKinds,
  programmes,
  type Day,
  type OpeningKind,
  type Programme,
} from "#kernel";
import type { OpeningInput } from "./opening-input.ts";

const programmeOf = (kind: OpeningKind): Programme =>
  programmes.find((programme) => (openingKinds[programme] as readonly string[]).includes(kind))!;

/** What of an input is stored; its last day ends at midnight in Europe/Berlin. */
export function recordOf(input: OpeningInput) {
  const { kind, title, teaser, body, workingTime, starts, applyMail, applyUrl, validUntil } = input;
  const lastSecond = validUntil === "" ? null : berlinInstant(addDays(validUntil as Day, 1), "00:00");
  return {
    programme: programmeOf(kind),
    kind,
    title,
    teaser,
    body,
    workingTime,
    starts,
    applyMail,
    applyUrl,
    validUntil: lastSecond,
  };
}

/** An opening's fields as a form shows them. */
export const typedFromOpening = (opening: Opening): Record<keyof OpeningInput, string> => ({
  employerId: opening.employerId,
  kind: opening.kind,
  title: opening.title,
  teaser: opening.teaser,
  body: opening.body,
  workingTime: opening.workingTime,
  starts: opening.starts,
  applyMail: opening.applyMail,
  applyUrl: opening.applyUrl,
  validUntil: opening.validUntil === null ? "" : dayOf(opening.validUntil - 1),
});

import type { Opening } from "#db/repositories";
import { openingKinds, programmes, type Day, type OpeningKind, type Programme } from "#kernel";
import { hasField, type OwnField } from "./kind-fields.ts";
import type { OpeningInput } from "./opening-input.ts";
import { endOf, lastDayOf } from "./validity.ts";

const programmeOf = (kind: OpeningKind): Programme =>
  programmes.find((programme) => (openingKinds[programme] as readonly string[]).includes(kind))!;

/** What of an input is stored; what its kind does not have is null. */
export function recordOf(input: OpeningInput) {
  const { kind, title, teaser, body, starts, applyMail, applyUrl, validUntil } = input;
  const own = <T>(field: OwnField, value: T): T | null => (hasField(kind, field) ? value : null);
  return {
    programme: programmeOf(kind),
    kind,
    title,
    teaser,
    body,
    starts,
    applyMail,
    applyUrl,
    validUntil: validUntil === "" ? null : endOf(validUntil as Day),
    workingTime: own("workingTime", input.workingTime) ?? "",
    trainingMonths: own("trainingMonths", input.trainingMonths),
    planningArea: own("planningArea", input.planningArea || null),
    halfSeats: own("halfSeats", input.halfSeats),
    successionYear: own("successionYear", input.successionYear),
    studentsWelcome: own("studentsWelcome", input.studentsWelcome),
    lodging: own("lodging", input.lodging),
  };
}

/** An opening's fields as a form shows them. */
export function typedFromOpening(opening: Opening): Record<keyof OpeningInput, string> {
  const own = (field: OwnField): string => {
    const value = hasField(opening.kind, field) ? opening[field] : null;
    if (typeof value === "boolean") return value ? "on" : "";
    return value === null ? "" : String(value);
  };
  return {
    employerId: opening.employerId,
    kind: opening.kind,
    title: opening.title,
    teaser: opening.teaser,
    body: opening.body,
    starts: opening.starts,
    applyMail: opening.applyMail,
    applyUrl: opening.applyUrl,
    validUntil: opening.validUntil === null ? "" : lastDayOf(opening.validUntil),
    workingTime: own("workingTime"),
    trainingMonths: own("trainingMonths"),
    planningArea: own("planningArea"),
    halfSeats: own("halfSeats"),
    successionYear: own("successionYear"),
    studentsWelcome: own("studentsWelcome"),
    lodging: own("lodging"),
  };
}

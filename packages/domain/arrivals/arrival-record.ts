import { Employers, Municipalities, violatedReference } from "#db/repositories";
import { dayOf, type Day, type EmployerId, type Id, type Problem } from "#kernel";
import { leftTooLate } from "../left-year.ts";
import type { Scope } from "../scope.ts";
import type { ArrivalInput } from "./arrival-input.ts";

/** How an employer of the directory is offered in a list of suggestions; typed like this, it is that employer. */
export const employerSuggestion = ({ name, place }: { name: string; place: string | null }) =>
  `${name}, ${place ?? ""}`;

/** Employers of the county to choose from; any other name may be typed as well. */
export const suggestedEmployers = (scope: Scope) => Employers.in(scope.directory).namesIn(scope.tenant.countyAgs ?? "");

/** What is stored of a guide's notes, for every change alike. */
export async function arrivalRecord(scope: Scope, { employer, ...input }: ArrivalInput) {
  const listed = employer === "" ? undefined : (await suggestedEmployers(scope)).find((one) => isNamed(one, employer));
  const { stage } = input;
  return {
    ...input,
    employerId: (listed?.id ?? null) as EmployerId | null,
    employerName: listed?.name ?? employer,
    municipalityAgs: input.municipalityAgs || null,
    talksOn: input.talksOn as Day,
    firstDay: stage === "arrived" ? (input.firstDay as Day) : null,
    endedOn: stage === "ended" ? (input.endedOn as Day) : null,
    endReason: stage === "ended" ? input.endReason || null : null,
    campaignId: (input.campaignId || null) as Id<"cmp"> | null,
    because: input.because || null,
  };
}

const isNamed = (one: { name: string; place: string | null }, typed: string) =>
  [one.name, employerSuggestion(one)].some((name) => name.toLowerCase() === typed.toLowerCase());

/** Days that are still to come cannot have happened. */
export function untimely(scope: Scope, { talksOn, firstDay, endedOn, stage, leftYear }: ArrivalInput): Problem[] {
  const today = dayOf(scope.clock.now());
  const days = { talksOn, firstDay: stage === "arrived" ? firstDay : "", endedOn: stage === "ended" ? endedOn : "" };
  const early = Object.entries(days).filter(([, day]) => day > today);
  return [...early.map(([field]): Problem => ({ field, rule: "in-the-future" })), ...leftTooLate(scope, leftYear)];
}

/** Which of the places and campaigns that were named is not there; any other error goes on. */
export async function unknownReference(scope: Scope, { municipalityAgs }: ArrivalInput, error: unknown) {
  if (!violatedReference(error)) throw error;
  const places = await Municipalities.in(scope.directory).list();
  const known = municipalityAgs === "" || places.some(({ ags }) => ags === municipalityAgs);
  const problem: Problem = known
    ? { field: "campaignId", rule: "choice" }
    : { field: "municipalityAgs", rule: "unknown-place" };
  return { problems: [problem] };
}

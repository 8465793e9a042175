import { addDays, berlinInstant, openingKinds, programmes, type Day, type OpeningKind, type Programme } from "#kernel";
import type { OpeningInput } from "./opening-input.ts";

export const programmeOf = (kind: OpeningKind): Programme =>
  programmes.find((programme) => (openingKinds[programme] as readonly string[]).includes(kind))!;

/** What of an input is stored; its last day ends at midnight in Europe/Berlin. */
export const recordOf = ({ validUntil, employerId: _, ...input }: OpeningInput) => ({
  ...input,
  programme: programmeOf(input.kind),
  validUntil: validUntil === "" ? null : berlinInstant(addDays(validUntil as Day, 1), "00:00"),
});

import { Municipalities, violatedReference } from "#db/repositories";
import type { Id, Problem } from "#kernel";
import type { Scope } from "../scope.ts";
import { momentsOf, type EventInput } from "./event-input.ts";

/** The columns that an editor's input fills. */
export function eventRow({ day: _day, startTime: _start, endDay: _endDay, endTime: _end, ...input }: EventInput) {
  return {
    ...input,
    ...momentsOf({ day: _day, startTime: _start, endDay: _endDay, endTime: _end }),
    titleEn: input.titleEn || null,
    teaserEn: input.teaserEn || null,
    bodyEn: input.bodyEn || null,
    municipalityAgs: input.municipalityAgs || null,
    campaignId: (input.campaignId || null) as Id<"cmp"> | null,
  };
}

/** Runs a write of an event; a municipality or campaign that does not exist here comes back as a problem of its field. */
export async function withKnownPlaces<T>(
  scope: Scope,
  input: EventInput,
  write: () => Promise<T>,
): Promise<T | { problems: Problem[] }> {
  try {
    return await write();
  } catch (error) {
    if (!violatedReference(error)) throw error;
    const towns = await Municipalities.in(scope.directory).list();
    const knownTown = !input.municipalityAgs || towns.some(({ ags }) => ags === input.municipalityAgs);
    return {
      problems: [
        knownTown ? { field: "campaignId", rule: "choice" } : { field: "municipalityAgs", rule: "unknown-place" },
      ],
    };
  }
}

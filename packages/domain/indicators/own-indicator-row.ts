import { OwnIndicators } from "#db/repositories";
import type { Problem } from "#kernel";
import type { OwnIndicatorInput } from "./indicator-input.ts";

/** A definition as it was typed, ready to be kept. */
export const rowOf = ({ about, ...words }: OwnIndicatorInput) => ({ ...words, aboutPeople: about === "people" });

/** Answers beside the field where another of the county's own has this name. */
export async function unlessTaken<T>(act: () => Promise<T>): Promise<T | { problems: Problem[] }> {
  try {
    return await act();
  } catch (error) {
    if (OwnIndicators.nameTaken(error)) return { problems: [{ field: "name", rule: "taken" }] };
    throw error;
  }
}

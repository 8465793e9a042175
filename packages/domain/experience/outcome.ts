import type { AdoptionView } from "#db/repositories";
import { costPerContact } from "../campaigns/contacts.ts";

/** What became of an experience in the counties that took it over. */
export interface Outcome {
  adopted: number;
  /** How many of them have told their result. */
  tried: number;
  /** Cents per contact, least and most; undefined while nobody reached anybody. */
  costPerContact?: { from: number; to: number };
  again: Record<"yes" | "partly" | "no", number>;
}

export function outcomeOf(adoptions: Pick<AdoptionView, "reached" | "costCents" | "again" | "reportedAt">[]): Outcome {
  const told = adoptions.filter(({ reportedAt }) => reportedAt !== null);
  const costs = told
    .map(({ costCents, reached }) => costPerContact(costCents ?? 0, reached ?? 0))
    .filter((cost) => cost !== null);
  const saying = (answer: "yes" | "partly" | "no") => told.filter(({ again }) => again === answer).length;
  return {
    adopted: adoptions.length,
    tried: told.length,
    ...(costs.length > 0 && { costPerContact: { from: Math.min(...costs), to: Math.max(...costs) } }),
    again: { yes: saying("yes"), partly: saying("partly"), no: saying("no") },
  };
}

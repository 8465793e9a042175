import { ExperienceCards } from "#db/repositories";
import type { Scope } from "../scope.ts";

const PAGE = 30;

/** The county's own cards, the last changed first, a page at a time. */
export async function listCards(scope: Scope, after?: { at: number; id: string }) {
  const cards = await ExperienceCards.in(scope.db).list({ limit: PAGE + 1, after });
  const last = cards.length > PAGE ? cards[PAGE - 1] : undefined;
  return { cards: cards.slice(0, PAGE), next: last && { at: last.updatedAt, id: last.id } };
}

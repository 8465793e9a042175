import { Finder, IndexPlaces, type Question } from "#db/repositories";
import { choicesOf } from "../directory/choices.ts";
import type { Scope } from "../scope.ts";
import { PAGE_SIZE, withPassages } from "./ask.ts";
import { meant } from "./meant.ts";

/** A page of what answers a question, with the choices left to narrow it and what else to try where it finds little. One round trip. */
export async function findPage(
  scope: Scope,
  question: Question,
  { query, municipality, page }: { query?: string; municipality?: string; page: number },
) {
  const finder = Finder.in(scope.search);
  const [finding, municipalities, elsewhere] = await Promise.all([
    finder.find(question),
    IndexPlaces.in(scope.search).list(),
    question.reach.region ? 0 : finder.elsewhere(question),
  ]);
  const found = withPassages(finding, question.words);
  const similar = finding.similar && finding.total > 0;
  return {
    found,
    ...choicesOf(municipalities, finding, question.reach),
    similar,
    meant: similar && query ? meant(query, found) : undefined,
    origin: finding.origin,
    unknownPlace: municipality !== undefined && finding.origin === null,
    elsewhere,
    words: question.words?.map(({ word }) => word),
    page,
    pages: Math.ceil(finding.total / PAGE_SIZE),
  };
}

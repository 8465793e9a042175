import { ExperienceAdoptions } from "#db/repositories";
import type { Scope } from "../scope.ts";

const DAYS = 14;
const MOST = 10;

/** What others lately found with this county's experiences, and corrections of those it took over, for *Today*. */
export async function experienceNews(scope: Scope) {
  const adoptions = ExperienceAdoptions.in(scope.directory);
  const [results, offers] = await Promise.all([
    adoptions.resultsSince(scope.clock.now() - DAYS * 86_400, MOST),
    adoptions.offers(MOST),
  ]);
  return { results, offers };
}

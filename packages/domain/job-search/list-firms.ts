import { Employers, JobSearchFirms, JobSearchOffers, type FirmDecision } from "#db/repositories";
import { found } from "#kernel";
import { listPlaces } from "../directory/list-places.ts";
import type { Scope } from "../scope.ts";
import type { Editor, Reader } from "../team/actors.ts";
import { likelyEmployers } from "./match-firms.ts";

const A_PAGE = 50;

/** The firms of vacancies by what was decided about them. */
export async function listFirms(
  scope: Scope,
  _reader: Reader,
  decision: FirmDecision,
  after?: { firm: string; id: string },
) {
  const firms = JobSearchFirms.in(scope.db);
  const [page, counted] = await Promise.all([firms.page(decision, { after, limit: A_PAGE + 1 }), firms.counts()]);
  const shown = page.slice(0, A_PAGE);
  const counts = Object.fromEntries(counted.map(({ decision: one, number }) => [one, number])) as Partial<
    Record<FirmDecision, number>
  >;
  return { decision, counts, firms: shown, next: page.length > A_PAGE ? shown.at(-1) : undefined };
}
export type FirmList = Awaited<ReturnType<typeof listFirms>>;

/** A firm, what the source has of it, and the employers it may be. */
export async function viewFirm(scope: Scope, _editor: Editor, id: string) {
  const firm = found(await JobSearchFirms.in(scope.db).view(id));
  const [[likely], employers, places, offers] = await Promise.all([
    likelyEmployers(scope, [firm]),
    Employers.in(scope.directory).ownNames(),
    listPlaces(scope),
    JobSearchOffers.in(scope.db).ofFirm(firm.firmKey, 10),
  ]);
  const titles = offers.flatMap(({ content }) => content?.title ?? []);
  return { firm, likely: likely!, employers, places, titles };
}
export type FirmPageView = Awaited<ReturnType<typeof viewFirm>>;

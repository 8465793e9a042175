import { commit, Employers, Openings } from "#db/repositories";
import { found, newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { OpeningInput } from "../openings/opening-input.ts";
import { kindsOf } from "../openings/opening-question.ts";
import { recordOf, typedFromOpening } from "../openings/opening-record.ts";
import type { Scope } from "../scope.ts";
import { ownSlug } from "../slug.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { viewDeskOpening } from "./list-openings.ts";
import type { Desk } from "./open-desk.ts";
import { publicationOf } from "./publish-opening.ts";
import { waits } from "./wait.ts";

/** Starts an opening as a draft that only the employer sees. */
export async function writeDeskOpening(
  scope: Scope,
  desk: Desk,
  input: OpeningInput,
): Promise<{ id: Id<"opn"> } | { problems: Problem[] }> {
  whileOpen(scope);
  const problems = foreignKind(scope, input);
  if (problems) return { problems };
  const { countyAgs, municipalityAgs } = found(await Employers.in(scope.directory).find(desk.employerId));
  const id = newId("opn");
  const now = scope.clock.now();
  await commit(
    scope.db,
    Openings.in(scope.directory).add({
      id,
      slug: ownSlug(input.title, id),
      employerId: desk.employerId,
      countyAgs,
      municipalityAgs,
      ...recordOf(input),
      status: "draft",
      source: "desk",
      confirmedAt: now,
      createdAt: now,
      updatedAt: now,
    }),
    audited(scope, desk, "opening.written", id),
  );
  return { id };
}

/**
 * Changes an opening. A draft and whatever a trusted employer changes is changed at once; what stands on the sites waits
 * for the county. A draft that waits to be published waits anew, so that nobody releases what they have not read.
 */
export async function changeDeskOpening(
  scope: Scope,
  desk: Desk,
  id: string,
  input: OpeningInput,
): Promise<{ live: boolean } | { problems: Problem[] }> {
  whileOpen(scope);
  const problems = foreignKind(scope, input);
  if (problems) return { problems };
  const { opening, waiting } = await viewDeskOpening(scope, desk, id);
  if (opening.status !== "published" || desk.trusted) {
    const change = { ...recordOf(input), updatedAt: scope.clock.now() };
    const again = waiting?.kind === "opening-publication" ? waits(scope, desk, publicationOf(opening.id)) : [];
    const [changed] = await commit(
      scope.db,
      Openings.in(scope.directory).changeWhile(opening.status, opening.id, change),
      ...again,
      audited(scope, desk, "opening.changed", opening.id),
    );
    return changed.length > 0 ? { live: true } : { problems: [{ field: "title", rule: "overtaken" }] };
  }
  const wish = waits(scope, desk, {
    kind: "opening-change",
    about: opening.id,
    content: { input: { ...input }, before: typedFromOpening(opening) },
  });
  const [, added] = await commit(scope.db, ...wish, audited(scope, desk, "desk.opening-change-asked", opening.id));
  return added.length > 0 ? { live: false } : { problems: [{ field: "title", rule: "waiting-full" }] };
}

const foreignKind = ({ tenant }: Scope, { kind }: OpeningInput): Problem[] | undefined =>
  kindsOf(tenant.programmes).includes(kind) ? undefined : [{ field: "kind", rule: "choice" }];

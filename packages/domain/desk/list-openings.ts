import { DeskRequests, Openings, type DeskRequest, type Opening } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";

/** An opening with what waits or was last declined about it. */
export interface DeskOpening {
  opening: Opening;
  /** Published, and its last day has passed. */
  over: boolean;
  waiting: DeskRequest | undefined;
  declined: DeskRequest | undefined;
}

/** The employer's openings, whoever wrote them, drafts and closed ones too. */
export async function listDeskOpenings(scope: Scope, desk: Desk): Promise<DeskOpening[]> {
  const [openings, requests] = await Promise.all([
    Openings.in(scope.directory).managedOf(desk.employerId),
    DeskRequests.in(scope.db).ofEmployer(desk.employerId),
  ]);
  return openings.map((opening) => withRequests(scope, opening, requests));
}

export async function viewDeskOpening(scope: Scope, desk: Desk, id: string): Promise<DeskOpening> {
  const [opening, requests] = await Promise.all([
    deskOpening(scope, desk, id),
    DeskRequests.in(scope.db).ofEmployer(desk.employerId),
  ]);
  return withRequests(scope, opening, requests);
}

/** One opening of this employer; another employer's answers like one that is not there. */
export async function deskOpening(scope: Scope, desk: Desk, id: string): Promise<Opening> {
  const opening = found(await Openings.in(scope.directory).findManaged(id));
  return found(opening.employerId === desk.employerId ? opening : undefined);
}

function withRequests(scope: Scope, opening: Opening, requests: DeskRequest[]): DeskOpening {
  const about = requests.filter((request) => request.about === opening.id && request.state !== "withdrawn");
  const [last] = about.toSorted((a, b) => (b.decidedAt ?? Infinity) - (a.decidedAt ?? Infinity));
  const { status, validUntil } = opening;
  return {
    opening,
    over: status === "published" && validUntil !== null && validUntil <= scope.clock.now(),
    waiting: about.find(({ state }) => state === "open"),
    declined: last?.state === "declined" ? last : undefined,
  };
}

import { DeskAddressChanges, DeskRequests, Municipalities, Openings } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** For the team: what employers wait for at their desks, with the openings it is about. */
export async function listRequests(scope: Scope, _reader: Reader) {
  const [requests, addresses, places, openings] = await Promise.all([
    DeskRequests.in(scope.db).waiting(),
    DeskAddressChanges.in(scope.db).waiting(),
    Municipalities.in(scope.directory).list(),
    Openings.in(scope.directory).waitingAtDesks(),
  ]);
  const byId = new Map<string, (typeof openings)[number]>(openings.map((opening) => [opening.id, opening]));
  return {
    requests: requests.map((request) => ({ ...request, opening: byId.get(request.about) })),
    addresses,
    places,
  };
}
export type RequestsView = Awaited<ReturnType<typeof listRequests>>;

/** How much waits for the county's word. */
export async function countRequests(scope: Scope): Promise<number> {
  const [requests, addresses] = await Promise.all([
    DeskRequests.in(scope.db).waiting(),
    DeskAddressChanges.in(scope.db).waiting(),
  ]);
  return requests.length + addresses.length;
}

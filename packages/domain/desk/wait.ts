import { DeskRequests, type DeskRequestKind } from "#db/repositories";
import { newId } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";

/** What lets a wish of the employer wait for the county; the same wish asked anew takes the place of the one before. */
export function waits(
  scope: Scope,
  desk: Desk,
  { kind, about, content }: { kind: DeskRequestKind; about: string; content: Record<string, unknown> },
) {
  const requests = DeskRequests.in(scope.db);
  const askedAt = scope.clock.now();
  return [
    requests.withdraw(desk.employerId, about, [kind], askedAt),
    requests.add({
      id: newId("dsr"),
      accountId: desk.id,
      employerId: desk.employerId,
      kind,
      about,
      content,
      askedAt,
    }),
  ] as const;
}

import { commit, Events, type Event } from "#db/repositories";
import { dayOf, refuse, type Id } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { wholeNumber } from "../fields.ts";
import { recounted } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { Editor, Guide } from "../team/actors.ts";

/** What somebody types after a date: how many people came, whether they had a seat or not. */
export const headsInput = z.strictObject({ heads: wholeNumber(0, 100_000) });
export type HeadsInput = z.infer<typeof headsInput>;

/** Under which key the heads of a date are counted. */
export const headsKey = (id: Id<"evt">) => `heads:${id}`;

/** Notes how many came. Counting again corrects the number, and the figure with it. */
export async function countHeads(
  scope: Scope,
  member: Editor | Guide,
  id: Id<"evt">,
  { heads }: HeadsInput,
): Promise<Event> {
  const events = Events.in(scope.db);
  const event = await events.get(id);
  if (event.status !== "published") refuse("conflict");
  const [[counted]] = await commit(
    scope.db,
    events.change(id, { headCount: heads }),
    recounted(scope, {
      indicator: "heads",
      amount: heads,
      key: headsKey(id),
      day: dayOf(event.startsAt),
      municipalityAgs: event.municipalityAgs,
      campaignId: event.campaignId,
    }),
    audited(scope, member, "event.heads-counted", id, { heads }),
  );
  return counted!;
}

import { batchKinds, Touchpoints, type Batch } from "#db/repositories";
import type { Day } from "#kernel";
import { recounted } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";

const counted = { box: "boxes", card: "cards" } as const;

type HandedOut = Pick<Batch, "id" | "campaignId" | "kind" | "handedOut" | "day" | "municipalityAgs">;

/** What was handed out counts on its day and in its place, as what it is; handed out anew, the last number holds. */
export const handedOut = (scope: Scope, batch: HandedOut) =>
  batchKinds.map((kind) =>
    kind === batch.kind
      ? recounted(scope, {
          indicator: counted[kind],
          amount: batch.handedOut ?? 0,
          key: `batch:${batch.id}:${kind}`,
          day: batch.day as Day,
          municipalityAgs: batch.municipalityAgs,
          campaignId: batch.campaignId,
        })
      : Touchpoints.in(scope.db).removeByKey(`batch:${batch.id}:${kind}`),
  );

import type { ArrivalStage } from "#domain/arrivals/words";
import { TabNav } from "#ui";
import { stageNames } from "../../texts/arrivals.ts";

export const ARRIVALS = "/team/rueckkehr";

const addresses: Record<ArrivalStage, string> = {
  "in-talks": ARRIVALS,
  arrived: `${ARRIVALS}?stand=angekommen`,
  ended: `${ARRIVALS}?stand=beendet`,
};

/** The lists of people by stage, and those who are silent. */
export const ArrivalsTabs = ({
  current,
  counts,
  silent,
}: {
  current: ArrivalStage | "silent";
  counts: Record<ArrivalStage, number>;
  silent: number;
}) => (
  <TabNav
    label="Stand"
    items={[
      ...(Object.keys(addresses) as ArrivalStage[]).map((stage) => ({
        href: addresses[stage],
        label: stageNames[stage],
        current: stage === current,
        count: counts[stage],
      })),
      { href: `${ARRIVALS}/still`, label: "Ohne Antwort", current: current === "silent", count: silent },
    ]}
  />
);

import { TabNav } from "#ui";

/** Between the notices and what they are for. */
export const FundingTabs = ({ at }: { at: "grants" | "goals" }) => (
  <TabNav
    label="Förderung"
    items={[
      { href: "/team/foerderung", label: "Bescheide", current: at === "grants" },
      { href: "/team/foerderung/ziele", label: "Ziele", current: at === "goals" },
      { href: "/team/programm/aenderungen", label: "Änderungen der Region" },
    ]}
  />
);

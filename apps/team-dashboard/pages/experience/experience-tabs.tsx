import { TabNav } from "#ui";

/** Between what the region shares and what is one's own. */
export const ExperienceTabs = ({ at }: { at: "region" | "own" }) => (
  <TabNav
    label="Erfahrungen"
    items={[
      { href: "/team/erfahrungen", label: "Aus der Region", current: at === "region" },
      { href: "/team/erfahrungen/eigene", label: "Unsere eigenen", current: at === "own" },
    ]}
  />
);

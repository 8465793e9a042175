import { TabNav } from "#ui";

/** Between what the region shares, what is one's own, and what the agency asks. */
export const ExperienceTabs = ({ at }: { at: "region" | "own" | "rounds" }) => (
  <TabNav
    label="Erfahrungen"
    items={[
      { href: "/team/erfahrungen", label: "Aus der Region", current: at === "region" },
      { href: "/team/erfahrungen/eigene", label: "Unsere eigenen", current: at === "own" },
      { href: "/team/erfahrungen/runden", label: "Runden", current: at === "rounds" },
    ]}
  />
);

import { TabNav } from "#ui";

/** Between what the region counts and what it wants to reach. */
export const ProgrammeTabs = ({ at }: { at: "indicators" | "goals" }) => (
  <TabNav
    label="Programm"
    items={[
      { href: "/programm", label: "Kennzahlen", current: at === "indicators" },
      { href: "/programm/ziele", label: "Ziele", current: at === "goals" },
    ]}
  />
);

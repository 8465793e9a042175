import { TabNav } from "#ui";

/** Between what changed around employers and what changed in the region's programme. */
export const InboxTabs = ({ at }: { at: "employers" | "programme" }) => (
  <TabNav
    label="Änderungen"
    items={[
      { href: "/team/arbeitgeber/aenderungen", label: "Arbeitgeber", current: at === "employers" },
      { href: "/team/programm/aenderungen", label: "Programm der Region", current: at === "programme" },
    ]}
  />
);

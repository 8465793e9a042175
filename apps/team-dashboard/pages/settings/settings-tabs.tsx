import { TabNav } from "#ui";

const tabs = [
  { href: "/team/angaben", label: "Angaben" },
  { href: "/team/recht", label: "Recht" },
  { href: "/team/funktionen", label: "Programme und Funktionen" },
  { href: "/team/pause", label: "Pause" },
] as const;

/** What the lead sets up, one page each. */
export const SettingsTabs = ({ at }: { at: (typeof tabs)[number]["href"] }) => (
  <TabNav label="Angaben und Recht" items={tabs.map((tab) => ({ ...tab, current: tab.href === at }))} />
);

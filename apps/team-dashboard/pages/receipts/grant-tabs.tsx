import { TabNav } from "#ui";

const parts = [
  ["", "Überblick"],
  ["/finanzplan", "Finanzplan"],
  ["/belege", "Belege"],
  ["/plan-ist", "Plan und Ist"],
  ["/nachweise", "Nachweise"],
] as const;
export type GrantPart = (typeof parts)[number][0];

/** The way between the pages of one grant. */
export const GrantTabs = ({ grant, part }: { grant: string; part: GrantPart }) => (
  <TabNav
    label="Förderung"
    items={parts.map(([path, label]) => ({
      href: `/team/foerderung/${grant}${path}`,
      label,
      current: path === part,
    }))}
  />
);

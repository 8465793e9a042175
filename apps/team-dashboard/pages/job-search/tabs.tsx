import { mayActAs } from "#domain/team/actors";
import type { Role } from "#kernel";
import { TabNav } from "#ui";

const PATH = "/team/angebote/jobsuche";

/** The pages of the job search; the settings are the lead's. */
export function JobSearchTabs({ at, undecided, role }: { at: string; undecided?: number; role: Role }) {
  const items = [
    { href: PATH, label: "Überblick" },
    { href: `${PATH}/arbeitgeber`, label: "Arbeitgeber zuordnen", count: undecided || undefined },
    ...(mayActAs("lead", role) ? [{ href: `${PATH}/einstellungen`, label: "Nächtlicher Abruf" }] : []),
  ];
  return <TabNav label="Jobsuche" items={items.map((item) => ({ ...item, current: item.href === at }))} />;
}

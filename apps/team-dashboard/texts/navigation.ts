import { mayActAs } from "#domain/team/actors";
import type { Role } from "#kernel";
import type { IconName, TeamNavGroup } from "#ui";

interface Entry {
  href: string;
  label: string;
  icon: IconName;
  /** Who sees it. */
  as: Role;
}

const groups: { title?: string; items: Entry[] }[] = [
  { items: [{ href: "/team", label: "Heute", icon: "home", as: "reader" }] },
  {
    title: "Öffentlich",
    items: [
      { href: "/team/beitraege", label: "Beiträge", icon: "news", as: "reader" },
      { href: "/team/termine", label: "Termine", icon: "calendar", as: "reader" },
      { href: "/team/arbeitgeber", label: "Arbeitgeber", icon: "building", as: "reader" },
      { href: "/team/angebote", label: "Angebote", icon: "briefcase", as: "reader" },
      { href: "/team/import", label: "Import & Export", icon: "upload", as: "editor" },
      { href: "/team/wuensche", label: "Von Arbeitgebern", icon: "inbox", as: "editor" },
      { href: "/team/vorschlaege", label: "Vorschläge", icon: "edit", as: "editor" },
    ],
  },
  {
    title: "Menschen",
    items: [
      { href: "/team/folgende", label: "Folgende", icon: "users", as: "guide" },
      { href: "/team/anfragen", label: "Anfragen", icon: "inbox", as: "guide" },
      { href: "/team/rueckkehr", label: "Rückkehr", icon: "heart", as: "guide" },
    ],
  },
  {
    title: "Arbeit und Erfahrung",
    items: [
      { href: "/team/aktionen", label: "Aktionen", icon: "gift", as: "reader" },
      { href: "/team/zaehlen", label: "Zählen", icon: "plus", as: "editor" },
      { href: "/team/erfahrungen", label: "Erfahrungen", icon: "idea", as: "reader" },
      { href: "/team/kennzahlen", label: "Kennzahlen", icon: "chart", as: "reader" },
      { href: "/team/foerderung", label: "Förderung", icon: "handshake", as: "reader" },
    ],
  },
  {
    title: "Einrichtung",
    items: [
      { href: "/team/aussehen", label: "Aussehen", icon: "palette", as: "lead" },
      { href: "/team/angaben", label: "Angaben & Recht", icon: "document", as: "lead" },
      { href: "/team/mitglieder", label: "Team", icon: "key", as: "lead" },
      { href: "/team/protokoll", label: "Protokoll", icon: "shield", as: "lead" },
    ],
  },
];

/** The areas this role may see, the one `path` lies in marked. */
export function navigationFor(role: Role, path: string): TeamNavGroup[] {
  const visible = groups.map(({ title, items }) => ({
    title,
    items: items
      .filter(({ as }) => mayActAs(as, role))
      .map(({ href, label, icon }) => ({ href, label, icon, current: isWithin(path, href) })),
  }));
  return visible.filter(({ items }) => items.length > 0);
}

const isWithin = (path: string, href: string) =>
  href === "/team" ? path === href : path === href || path.startsWith(`${href}/`);

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
  {
    items: [
      { href: "/", label: "Kreise", icon: "map", as: "reader" },
      { href: "/verzeichnis", label: "Verzeichnis", icon: "building", as: "reader" },
      { href: "/einblicke", label: "Einblicke", icon: "chart", as: "reader" },
      { href: "/freigaben", label: "Freigaben", icon: "share", as: "reader" },
      { href: "/programm", label: "Programm", icon: "list", as: "reader" },
      { href: "/erfahrungen", label: "Erfahrungen", icon: "idea", as: "reader" },
      { href: "/runden", label: "Runden", icon: "mail", as: "reader" },
      { href: "/berichte", label: "Berichte", icon: "book", as: "reader" },
    ],
  },
  {
    title: "Einrichtung",
    items: [
      { href: "/gestaltungsrahmen", label: "Gestaltungsrahmen", icon: "palette", as: "editor" },
      { href: "/mitglieder", label: "Team", icon: "key", as: "lead" },
      { href: "/protokoll", label: "Protokoll", icon: "shield", as: "lead" },
    ],
  },
];

const isWithin = (path: string, href: string) =>
  href === "/" ? path === "/" || path.startsWith("/kreise") : path === href || path.startsWith(`${href}/`);

/** The areas this role may see, the one `path` lies in marked. */
export const navigationFor = (role: Role, path: string): TeamNavGroup[] =>
  groups
    .map(({ title, items }) => ({
      title,
      items: items
        .filter(({ as }) => mayActAs(as, role))
        .map(({ href, label, icon }) => ({ href, label, icon, current: isWithin(path, href) })),
    }))
    .filter(({ items }) => items.length > 0);

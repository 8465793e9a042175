import type { Desk } from "#domain/desk/open-desk";
import type { IconName, TeamNavGroup } from "#ui";

const areas: { part: string; label: string; icon: IconName }[] = [
  { part: "", label: "Übersicht", icon: "home" },
  { part: "/profil", label: "Profil", icon: "building" },
  { part: "/standorte", label: "Standorte", icon: "pin" },
  { part: "/bilder", label: "Bilder", icon: "picture" },
  { part: "/angebote", label: "Angebote", icon: "briefcase" },
  { part: "/auftritte", label: "Wo Sie gezeigt werden", icon: "eye" },
  { part: "/adresse", label: "Hinterlegte Adresse", icon: "mail" },
];

/** Where a desk lives. */
export const deskPath = ({ id }: Pick<Desk, "id">, part = ""): string => `/betrieb/${id}${part}`;

/** The areas of a desk, the one `path` lies in marked. */
export function navigationOf(desk: Pick<Desk, "id">, path: string): TeamNavGroup[] {
  const home = deskPath(desk);
  const items = areas.map(({ part, label, icon }) => {
    const href = deskPath(desk, part);
    return { href, label, icon, current: href === home ? path === home : path === href || path.startsWith(`${href}/`) };
  });
  return [{ items }];
}

import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import { Link } from "./link.tsx";
import type { MotifName } from "./look.ts";
import { Mark } from "./motif.tsx";
import type { NavItem } from "./nav.ts";
import { SkipLink } from "./skip-link.tsx";

export type TeamNavItem = NavItem & { icon?: IconName; /** How many wait. */ count?: number };
export type TeamNavGroup = { title?: string; items: readonly TeamNavItem[] };

export type TeamShellProps = {
  name: string;
  /** Which workplace this is, "Team" or "Agentur". */
  area: string;
  home: string;
  motif: MotifName;
  seed: string;
  skipLabel: string;
  navLabel: string;
  menuLabel: string;
  groups: readonly TeamNavGroup[];
  user: { name: string; role: string; menuLabel: string; /** Sign-out form, links. */ menu?: ComponentChildren };
  /** In the top bar: the way to the public site, language. */
  top?: ComponentChildren;
  banner?: ComponentChildren;
  children?: ComponentChildren;
};

/** The workplace of a team or of the agency: navigation at the side, content in the middle. */
export function TeamShell({
  name,
  area,
  home,
  motif,
  seed,
  skipLabel,
  navLabel,
  menuLabel,
  groups,
  user,
  top,
  banner,
  children,
}: TeamShellProps) {
  return (
    <div class="team">
      <SkipLink>{skipLabel}</SkipLink>
      {banner}
      <header class="team-top">
        <Link href={home} class="site-name">
          <Mark motif={motif} seed={seed} />
          <span>
            <b>{name}</b>
            <small>{area}</small>
          </span>
        </Link>
        <div class="team-top-links">{top}</div>
        <details class="team-user" data-island="menu">
          <summary>
            <Icon name="user" />
            <span class="away">{user.menuLabel}: </span>
            <span>
              <b>{user.name}</b>
              <small>{user.role}</small>
            </span>
            <Icon name="chevron-down" />
          </summary>
          <div class="team-user-menu">{user.menu}</div>
        </details>
      </header>
      <details class="team-menu">
        <summary>
          <Icon name="menu" />
          {menuLabel}
        </summary>
        <nav class="team-nav" aria-label={navLabel}>
          <Groups groups={groups} />
        </nav>
      </details>
      <div class="team-frame">
        <nav class="team-nav team-nav-wide" aria-label={navLabel}>
          <Groups groups={groups} />
        </nav>
        <main class="team-main" id="inhalt" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

function Groups({ groups }: { groups: readonly TeamNavGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <div>
          {group.title && <p class="team-nav-title">{group.title}</p>}
          <ul>
            {group.items.map((item) => (
              <li>
                <Link href={item.href} current={item.current}>
                  {item.icon && <Icon name={item.icon} />}
                  <span>{item.label}</span>
                  {item.count ? <span class="count">{item.count}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

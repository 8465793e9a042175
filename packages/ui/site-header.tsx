import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import type { MotifName } from "./look.ts";
import { Mark } from "./motif.tsx";
import type { NavItem } from "./nav.ts";

export type LanguageChoice = {
  lang: string;
  /** In its own language, "English". */ label: string;
  href: string;
  current?: boolean;
};

export type SiteHeaderProps = {
  /** The project's or county's name, the link home. */
  name: string;
  /** The line beneath the name, mostly the county. */
  subtitle?: string;
  home: string;
  motif: MotifName;
  seed: string;
  /** A logo of the county instead of the drawn mark. */
  logo?: { src: string; alt: string; width: number; height: number };
  nav: readonly NavItem[];
  navLabel: string;
  menuLabel: string;
  /** The way to the search of the whole site. */
  search?: NavItem;
  languages?: readonly LanguageChoice[];
  languageLabel?: string;
};

export function SiteHeader({
  name,
  subtitle,
  home,
  motif,
  seed,
  logo,
  nav,
  navLabel,
  menuLabel,
  search,
  languages = [],
  languageLabel,
}: SiteHeaderProps) {
  const others = languages.filter((choice) => !choice.current);
  return (
    <header class="site-header">
      <div class="wrap site-header-bar">
        <Link href={home} class="site-name">
          {logo ? (
            <img src={logo.src} alt={logo.alt} width={logo.width} height={logo.height} />
          ) : (
            <Mark motif={motif} seed={seed} />
          )}
          <span>
            <b>{name}</b>
            {subtitle && <small>{subtitle}</small>}
          </span>
        </Link>
        {/* Written twice because a closed <details> cannot be opened by a wide viewport; only one of them is ever shown, also to screen readers. */}
        <nav class="site-nav site-nav-wide" aria-label={navLabel}>
          <NavList items={nav} />
        </nav>
        {search && (
          <Link href={search.href} class="site-search" label={search.label} current={search.current}>
            <Icon name="search" />
          </Link>
        )}
        {others.length > 0 && (
          <nav class="site-languages site-nav-wide" aria-label={languageLabel}>
            <Languages languages={others} />
          </nav>
        )}
        <details class="site-menu">
          <summary>
            <Icon name="menu" />
            {menuLabel}
          </summary>
          <nav class="site-nav" aria-label={navLabel}>
            <NavList items={search ? [...nav, search] : nav} />
          </nav>
          {others.length > 0 && (
            <nav class="site-languages" aria-label={languageLabel}>
              <Languages languages={others} />
            </nav>
          )}
        </details>
      </div>
    </header>
  );
}

function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>
          <Link href={item.href} current={item.current} lang={item.lang}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Languages({ languages }: { languages: readonly LanguageChoice[] }) {
  return (
    <>
      {languages.map((choice) => (
        <Link href={choice.href} lang={choice.lang} hreflang={choice.lang}>
          {choice.label}
        </Link>
      ))}
    </>
  );
}

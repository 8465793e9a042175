import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import type { NavItem } from "./nav.ts";

export type PaginationProps = {
  label: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
  /** Numbered pages where the list knows its length. */ pages?: readonly NavItem[];
  summary?: string;
};

export function Pagination({ label, previous, next, pages = [], summary }: PaginationProps) {
  if (!previous && !next && pages.length < 2) return null;
  return (
    <nav class="pagination" aria-label={label}>
      {previous && (
        <Link href={previous.href} class="pagination-step">
          <Icon name="back" />
          {previous.label}
        </Link>
      )}
      {pages.length > 1 && (
        <ul>
          {pages.map((page) => (
            <li>
              <Link href={page.href} current={page.current}>
                {page.label}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {summary && <p>{summary}</p>}
      {next && (
        <Link href={next.href} class="pagination-step">
          {next.label}
          <Icon name="forward" />
        </Link>
      )}
    </nav>
  );
}

export type BreadcrumbsProps = {
  label: string;
  /** From the top; the last one is the page itself and needs no address. */ items: readonly {
    href?: string;
    label: string;
  }[];
};

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li>
            {item.href ? <Link href={item.href}>{item.label}</Link> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export type TabNavProps = { label: string; items: readonly (NavItem & { count?: string | number })[] };

/** Views of one thing, each a page of its own. */
export function TabNav({ label, items }: TabNavProps) {
  return (
    <nav class="tab-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <Link href={item.href} current={item.current}>
              {item.label}
              {item.count !== undefined && <span class="count">{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

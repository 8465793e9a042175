/** One entry of any navigation. */
export type NavItem = { href: string; label: string; current?: boolean; lang?: string };

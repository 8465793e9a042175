import type { Tenant } from "#db";
import type { Language } from "#kernel";
import type { FooterColumn, NavItem } from "#ui";
import { hrefIn } from "../href.ts";
import { frameTexts } from "../texts/frame.ts";

/** The ways through a county's site; what a county has switched off is not offered. */
export function navigationOf(
  tenant: Tenant,
  language: Language,
  path: string,
): { main: NavItem[]; legal: NavItem[]; columns: FooterColumn[] } {
  const t = frameTexts(language);
  const href = hrefIn(language);
  const at = (target: string, label: string): NavItem => ({
    href: href(target),
    label,
    current: path === target || path.startsWith(`${target}/`),
  });
  const careers = tenant.programmes.includes("careers");
  const main = [
    at("/arbeitgeber", careers ? t.employers : t.practices),
    at("/angebote", t.openings),
    ...(tenant.features.includes("events") ? [at("/termine", t.events)] : []),
    at("/neues", t.posts),
    at("/folgen", t.follow),
    at("/kontakt", t.contact),
  ];
  const legal = [at("/impressum", t.imprint), at("/datenschutz", t.privacy), at("/barrierefreiheit", t.accessibility)];
  const stay = {
    title: t.stayColumn,
    links: [
      at("/folgen", t.followByMail),
      at("/folgen/verwalten", t.settings),
      { href: href("/neues.rss"), label: t.feed },
    ],
  };
  const social = { title: t.socialColumn, links: tenant.site.social.map(({ label, url }) => ({ href: url, label })) };
  return { main, legal, columns: social.links.length > 0 ? [stay, social] : [stay] };
}

import type { ComponentChildren } from "preact";
import { Link } from "./link.tsx";
import type { MotifName } from "./look.ts";
import { Motif } from "./motif.tsx";
import type { NavItem } from "./nav.ts";

export type FooterColumn = { title: string; links: readonly NavItem[] };

export type SiteFooterProps = {
  motif: MotifName;
  seed: string;
  name: string;
  /** A sentence on who stands behind the site. */
  about?: ComponentChildren;
  columns?: readonly FooterColumn[];
  legal: readonly NavItem[];
  legalLabel: string;
  /** The funder's notice; shown on every page while funding runs. */
  funding?: { text: ComponentChildren; logo?: { src: string; alt: string; width: number; height: number } };
  /** The region's claim; the same on every county's site. */
  claim: string;
  region?: { href: string; label: string };
};

/** The strip all counties share: the drawn edge, the region's claim, legal links, the funder. */
export function SiteFooter({
  motif,
  seed,
  name,
  about,
  columns = [],
  legal,
  legalLabel,
  funding,
  claim,
  region,
}: SiteFooterProps) {
  return (
    <footer class="site-footer">
      <Motif motif={motif} seed={`${seed} strip`} variant="strip" />
      <div class="site-footer-ground">
        <div class="wrap site-footer-columns">
          <div class="site-footer-about">
            <p class="site-footer-name">{name}</p>
            {about && <div>{about}</div>}
          </div>
          {columns.map((column) => (
            <div>
              <h2>{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li>
                    <Link href={link.href} lang={link.lang}>
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        {funding && (
          <div class="wrap site-footer-funding">
            {funding.logo && (
              <img
                src={funding.logo.src}
                alt={funding.logo.alt}
                width={funding.logo.width}
                height={funding.logo.height}
                loading="lazy"
              />
            )}
            <p>{funding.text}</p>
          </div>
        )}
        <div class="wrap site-footer-frame">
          <p class="claim">
            {region ? (
              <Link href={region.href} label={region.label}>
                {claim}
              </Link>
            ) : (
              claim
            )}
          </p>
          <nav aria-label={legalLabel}>
            <ul>
              {legal.map((link) => (
                <li>
                  <Link href={link.href} current={link.current} lang={link.lang}>
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}

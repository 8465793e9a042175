import type { ComponentChildren } from "preact";
import type { Doors } from "#domain/tenants/list-doors";
import type { Language } from "#kernel";
import { defaultLooks, SiteFooter, SiteHeader, SkipLink } from "#ui";
import { Document } from "#web";
import { textsIn } from "../texts/index.ts";

/** The number changes with the look, because browsers keep what they have for a day. */
export const LOOK_ADDRESS = "/gestaltung-1.css";

/** `/impressum` in the reader's language: English addresses begin with `/en`. */
export const hrefIn = (language: Language) => (path: string) =>
  language === "en" ? `/en${path === "/" ? "" : path}` : path;

export interface FrameProps {
  language: Language;
  doors: Pick<Doors, "regionName" | "regionClaim" | "counties" | "agency">;
  originOf(host: string): string;
  /** The path of this page without its language. */
  path: string;
  title?: string;
  noindex?: boolean;
  children?: ComponentChildren;
}

/** The platform's frame around its few pages. */
export function Frame({ language, doors, originOf, path, title, noindex, children }: FrameProps) {
  const t = textsIn(language);
  const href = hrefIn(language);
  const other = language === "en" ? "de" : "en";
  const { motif } = defaultLooks.platform;
  const at = (place: string) => `${href("/")}#${place}`;
  return (
    <Document
      title={title ? `${title} – ${t.name}` : `${t.name} ${doors.regionName}`.trim()}
      language={language}
      lookHref={LOOK_ADDRESS}
      description={t.description(doors.regionName)}
      noindex={noindex}
      alternates={
        noindex
          ? []
          : [
              { lang: "de", href: hrefIn("de")(path) },
              { lang: "en", href: hrefIn("en")(path) },
            ]
      }
      openGraph={{ type: "website", siteName: t.name }}
    >
      <SkipLink>{t.skip}</SkipLink>
      <SiteHeader
        name={t.name}
        subtitle={doors.regionName}
        home={href("/")}
        motif={motif}
        seed="platform"
        nav={[
          { href: at("kreise"), label: t.nav.counties },
          { href: at("worum"), label: t.nav.about },
          { href: at("geteilt"), label: t.nav.sharing },
          { href: at("dazukommen"), label: t.nav.join },
        ]}
        navLabel={t.mainNavigation}
        menuLabel={t.menu}
        languages={[{ lang: other, label: t.otherLanguage, href: hrefIn(other)(path) }]}
        languageLabel={t.languageNavigation}
      />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        motif={motif}
        seed="platform"
        name={t.name}
        about={<p>{t.description(doors.regionName)}</p>}
        columns={[
          {
            title: t.doorsTitle,
            links: [
              ...doors.counties.map(({ name, host }) => ({ href: originOf(host), label: name })),
              ...(doors.agency ? [{ href: originOf(doors.agency.host), label: t.agencyDoor }] : []),
            ],
          },
        ]}
        legal={[
          { href: href("/impressum"), label: t.legal.imprint },
          { href: href("/datenschutz"), label: t.legal.privacy },
        ]}
        legalLabel={t.legalNavigation}
        claim={doors.regionClaim}
      />
    </Document>
  );
}

import type { ComponentChildren } from "preact";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { SiteFooter, SiteHeader, SkipLink } from "#ui";
import { Document, type DocumentProps } from "#web";
import { hrefIn } from "../href.ts";
import { frameTexts } from "../texts/frame.ts";

export interface FrameProps extends Pick<DocumentProps, "description" | "jsonLd" | "noindex"> {
  scope: Scope;
  language: Language;
  /** The path of this page without its language, `/offene-daten`. */
  path: string;
  title: string;
  children?: ComponentChildren;
}

/** The region's frame around every page of the agency's host that is for everybody. */
export function Frame({ scope, language, path, title, children, ...head }: FrameProps) {
  const { tenant, origin } = scope;
  const t = frameTexts(language);
  const href = hrefIn(language);
  const other: Language = language === "en" ? "de" : "en";
  const alternates = (["de", "en"] as const).map((lang) => ({ lang, href: `${origin}${hrefIn(lang)(path)}` }));
  const entry = (to: string, label: string) => ({ href: href(to), label, current: path === to });
  return (
    <Document
      {...head}
      title={`${title} – ${tenant.regionName}`}
      language={language}
      lookHref={`/gestaltung-${tenant.contentVersion}.css`}
      canonical={head.noindex ? undefined : `${origin}${href(path)}`}
      alternates={head.noindex ? [] : alternates}
      openGraph={{ type: "website", siteName: tenant.regionName }}
    >
      <SkipLink>{t.skip}</SkipLink>
      <SiteHeader
        name={tenant.regionName}
        subtitle={tenant.name}
        home={href("/offene-daten")}
        motif={tenant.look.motif}
        seed={tenant.slug}
        nav={[entry("/offene-daten", t.openData), entry("/erfahrungsbericht", t.report)]}
        navLabel={t.mainNavigation}
        menuLabel={t.menu}
        languageLabel={t.languageNavigation}
        languages={[{ lang: other, label: t.otherLanguage, href: hrefIn(other)(path) }]}
      />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        motif={tenant.look.motif}
        seed={tenant.slug}
        name={tenant.name}
        about={<p>{t.about(tenant.regionName)}</p>}
        columns={[
          {
            title: t.columnRead,
            links: [entry("/offene-daten", t.openData), entry("/erfahrungsbericht", t.report)],
          },
          {
            title: t.columnWork,
            links: [
              { href: "/api/v1/openapi.json", label: t.api },
              { href: "/anmeldung", label: t.workplace },
            ],
          },
        ]}
        claim={tenant.regionClaim}
        legal={[
          entry("/impressum", t.imprint),
          entry("/datenschutz", t.privacy),
          entry("/barrierefreiheit", t.accessibility),
        ]}
        legalLabel={t.legalNavigation}
      />
    </Document>
  );
}

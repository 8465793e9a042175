import type { ComponentChildren } from "preact";
import { inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { SiteFooter, SiteHeader, SkipLink } from "#ui";
import { Document, type DocumentProps } from "#web";
import { texts } from "../texts.ts";

/** `/termine` in the reader's language: English addresses begin with `/en`. */
export const hrefIn = (language: Language) => (path: string) => (language === "en" ? `/en${path === "/" ? "" : path}` : path);

export interface FrameProps extends Pick<DocumentProps, "description" | "jsonLd" | "noindex" | "feeds"> {
  scope: Scope;
  language: Language;
  /** The path of this page without its language, `/termine`. */
  path: string;
  title?: string;
  openGraphType?: "website" | "article";
  children?: ComponentChildren;
}

/** The county's frame around every public page. */
export function Frame({ scope, language, path, title, openGraphType = "website", children, ...head }: FrameProps) {
  const { tenant, origin } = scope;
  const t = texts(language);
  const href = hrefIn(language);
  const nav = [
    { href: href("/arbeitgeber"), label: t.employers },
    { href: href("/angebote"), label: t.openings },
    { href: href("/termine"), label: t.events },
    { href: href("/neues"), label: t.posts },
    { href: href("/kontakt"), label: t.contact },
  ].map((item) => ({ ...item, current: href(path).startsWith(item.href) }));
  const legal = [
    { href: href("/impressum"), label: t.imprint },
    { href: href("/datenschutz"), label: t.privacy },
    { href: href("/barrierefreiheit"), label: t.accessibility },
  ];
  const other: Language = language === "en" ? "de" : "en";
  const english = tenant.features.includes("english");
  const alternates = english ? (["de", "en"] as const).map((lang) => ({ lang, href: `${origin}${hrefIn(lang)(path)}` })) : [];
  const { funding } = tenant.legal;
  return (
    <Document
      {...head}
      title={title ? `${title} – ${tenant.name}` : tenant.name}
      language={language}
      lookHref={`/gestaltung-${tenant.contentVersion}.css`}
      canonical={`${origin}${href(path)}`}
      alternates={alternates}
      openGraph={{ type: openGraphType, siteName: tenant.name }}
    >
      <SkipLink>{t.skip}</SkipLink>
      <SiteHeader
        name={tenant.name} subtitle={tenant.regionName} home={href("/")} motif={tenant.look.motif} seed={tenant.slug}
        nav={nav} navLabel={t.mainNavigation} menuLabel={t.menu} languageLabel={t.languageNavigation}
        languages={english ? [{ lang: other, label: t.otherLanguage, href: hrefIn(other)(path) }] : []}
      />
      <main id="inhalt" tabIndex={-1}>{children}</main>
      <SiteFooter
        motif={tenant.look.motif} seed={tenant.slug} name={tenant.name} claim={tenant.regionClaim} legal={legal} legalLabel={t.legalNavigation}
        funding={funding.running ? { text: inLanguage(funding.notice, language).text } : undefined}
      />
    </Document>
  );
}

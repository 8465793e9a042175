import type { ComponentChildren } from "preact";
import { inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { Banner, SiteFooter, SiteHeader, SkipLink } from "#ui";
import { Document, type DocumentProps } from "#web";
import { hrefIn } from "../href.ts";
import { frameTexts } from "../texts/frame.ts";
import { navigationOf } from "./navigation.ts";
import { pictureOf, type ShareWords } from "./share-picture.ts";

export { hrefIn };

export interface FrameProps extends Pick<DocumentProps, "description" | "jsonLd" | "noindex" | "feeds"> {
  scope: Scope;
  language: Language;
  /** The path of this page without its language, `/termine`. */
  path: string;
  /** What of its address another language keeps, `?q=holz`; the canonical address has none. */
  query?: string;
  title?: string;
  openGraphType?: "website" | "article";
  /** What stands on the picture when this page is shared; the title by default. */
  share?: ShareWords;
  children?: ComponentChildren;
}

/** The county's frame around every public page. */
export function Frame({
  scope,
  language,
  path,
  query = "",
  title,
  openGraphType = "website",
  share = { title: title ?? "" },
  children,
  feeds = [],
  ...head
}: FrameProps) {
  const { tenant, origin } = scope;
  const t = frameTexts(language);
  const href = hrefIn(language);
  const { main, legal, columns } = navigationOf(tenant, language, path);
  const other: Language = language === "en" ? "de" : "en";
  const english = tenant.features.includes("english");
  const alternates = english
    ? (["de", "en"] as const).map((lang) => ({ lang, href: `${origin}${hrefIn(lang)(path)}` }))
    : [];
  const { funding } = tenant.legal;
  const newsFeeds = [
    { title: t.feedTitle(tenant.name), type: "application/rss+xml", href: href("/neues.rss") },
    { title: `${t.feedTitle(tenant.name)} (Atom)`, type: "application/atom+xml", href: href("/neues.atom") },
    { title: `${t.feedTitle(tenant.name)} (JSON)`, type: "application/feed+json", href: href("/neues.json") },
  ];
  const notice = inLanguage(funding.notice, language);
  const about = inLanguage(tenant.site.about, language);
  return (
    <Document
      {...head}
      title={title ? `${title} – ${tenant.name}` : tenant.name}
      language={language}
      lookHref={`/gestaltung-${tenant.contentVersion}.css`}
      canonical={`${origin}${href(path)}`}
      alternates={alternates}
      feeds={[...newsFeeds, ...feeds]}
      openGraph={{
        type: openGraphType,
        siteName: tenant.name,
        image: head.noindex ? undefined : `${origin}${pictureOf(tenant, language, path, share)}`,
      }}
    >
      <SkipLink>{t.skip}</SkipLink>
      {tenant.status === "paused" && <Banner kind="paused">{t.paused(tenant.name)}</Banner>}
      <SiteHeader
        name={tenant.name}
        subtitle={tenant.regionName}
        home={href("/")}
        motif={tenant.look.motif}
        seed={tenant.slug}
        nav={main}
        navLabel={t.mainNavigation}
        menuLabel={t.menu}
        search={{ href: href("/suche"), label: t.search, current: path === "/suche" }}
        languageLabel={t.languageNavigation}
        languages={english ? [{ lang: other, label: t.otherLanguage, href: `${hrefIn(other)(path)}${query}` }] : []}
      />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        motif={tenant.look.motif}
        seed={tenant.slug}
        name={tenant.name}
        about={<p lang={about.lang === language ? undefined : about.lang}>{about.text}</p>}
        columns={columns}
        claim={tenant.regionClaim}
        legal={legal}
        legalLabel={t.legalNavigation}
        funding={
          funding.running
            ? { text: <span lang={notice.lang === language ? undefined : notice.lang}>{notice.text}</span> }
            : undefined
        }
      />
    </Document>
  );
}

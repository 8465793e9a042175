import type { Context } from "hono";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "#kernel";
import { knowingLabels } from "#ui";
import { assets } from "./assets.ts";

export interface DocumentProps {
  title: string;
  language: Language;
  /** The address of the tenant's own colours, `/gestaltung-7.css`. */
  lookHref: string;
  description?: string;
  canonical?: string;
  /** The same page in the other language. */
  alternates?: { lang: Language; href: string }[];
  openGraph?: { type: "website" | "article"; image?: string; siteName: string };
  feeds?: { title: string; type: string; href: string }[];
  jsonLd?: object;
  noindex?: boolean;
  /** Team pages load the dashboard's styles as well. */
  team?: boolean;
  children?: ComponentChildren;
}

/** The shell of every page. It carries no inline script or style, so that the CSP can refuse both. */
export function Document(props: DocumentProps) {
  const { title, language, lookHref, description, canonical, alternates = [], openGraph, feeds = [], jsonLd } = props;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description && <meta name="description" content={description} />}
        {props.noindex && <meta name="robots" content="noindex" />}
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assets.site} />
        {props.team && <link rel="stylesheet" href={assets.team} />}
        <link rel="stylesheet" href={lookHref} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {canonical && <link rel="canonical" href={canonical} />}
        {alternates.map(({ lang, href }) => (
          <link rel="alternate" hreflang={lang} href={href} />
        ))}
        {feeds.map((feed) => (
          <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
        ))}
        {openGraph && <meta property="og:title" content={title} />}
        {openGraph && <meta property="og:type" content={openGraph.type} />}
        {openGraph && <meta property="og:site_name" content={openGraph.siteName} />}
        {openGraph && description && <meta property="og:description" content={description} />}
        {openGraph && canonical && <meta property="og:url" content={canonical} />}
        {openGraph?.image && <meta property="og:image" content={openGraph.image} />}
        {jsonLd && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll("<", "\\u003c") }}
          />
        )}
        <script type="module" src={props.team ? assets.teamIslands : assets.islands} />
      </head>
      <body>{props.children}</body>
    </html>
  );
}

/** The statuses a page is answered with. */
export type PageStatus = 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;

/** Answers with a whole document; one with a form that came back names the form's fields in its error summary. */
export function html(c: Context, document: VNode, status: PageStatus = 200): Response {
  const rendered = status === 422 ? withFieldsNamed(document) : renderToString(document);
  return c.html(`<!doctype html>${rendered}`, status);
}

function withFieldsNamed(document: VNode): string {
  const page = knowingLabels(document, new Map());
  renderToString(page);
  return renderToString(page);
}

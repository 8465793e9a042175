import { Hono } from "hono";
import { listAddresses } from "#domain/sitemap/list-addresses";
import { sameForAMinute } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { navigationOf } from "../pages/navigation.ts";

/** What search engines may read, and where everything is. */
export const sitemap = new Hono<Visitor>();

sitemap.get("/robots.txt", (c) => {
  const { origin } = c.env.scope;
  const closed = [
    "/team",
    "/betrieb",
    "/api",
    "/platz",
    "/en/platz",
    "/folgen/bestaetigen",
    "/folgen/verwalten",
    "/benachrichtigungen/",
    "/abmelden",
    "/noch-offen",
  ];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ];
  return c.body(lines.join("\n"), 200, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "public, max-age=3600",
  });
});

sitemap.get("/sitemap.xml", async (c) => {
  const { tenant, origin } = c.env.scope;
  const { employers, openings, posts, events } = await listAddresses(c.env.scope);
  const { main, legal } = navigationOf(tenant, "de", "/");
  const pages: Page[] = [
    { path: "/" },
    ...[...main, ...legal].map(({ href }) => ({ path: href })),
    ...events.map(under("/termine")),
    ...posts.map(under("/neues")),
    ...employers.map(under("/arbeitgeber")),
    ...openings.map(under("/angebote")),
  ];
  sameForAMinute(c);
  const english = tenant.features.includes("english");
  return c.body(xmlOf(origin, pages, english), 200, { "content-type": "application/xml; charset=utf-8" });
});

interface Page {
  path: string;
  changedAt?: number;
}

const under =
  (section: string) =>
  ({ slug, changedAt }: { slug: string; changedAt: number }): Page => ({
    path: `${section}/${slug}`,
    changedAt,
  });

/** The sitemap protocol, every page in each language with the addresses of all (Google's `xhtml:link`). */
function xmlOf(origin: string, pages: Page[], english: boolean): string {
  const languages = english ? (["de", "en"] as const) : (["de"] as const);
  const addressOf = (path: string, language: "de" | "en") => escaped(`${origin}${hrefIn(language)(path)}`);
  const entries = pages.flatMap(({ path, changedAt }) => {
    const alternates = english
      ? languages
          .map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${addressOf(path, one)}"/>`)
          .join("")
      : "";
    const changed = changedAt ? `<lastmod>${new Date(changedAt * 1000).toISOString()}</lastmod>` : "";
    return languages.map((one) => `<url><loc>${addressOf(path, one)}</loc>${changed}${alternates}</url>`);
  });
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join("\n")}\n</urlset>\n`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

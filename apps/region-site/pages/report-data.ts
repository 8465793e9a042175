import type { Report, WithContext } from "schema-dts";
import { versionPath } from "#domain/experience-reports/citation";
import type { PublishedPage } from "#domain/experience-reports/read-report";
import type { Scope } from "#domain/scope";

/** A version of a report as search engines and reference managers read it. */
export function reportData({ tenant, origin }: Scope, page: PublishedPage): WithContext<Report> {
  const { content, slug, number, publishedAt, reason, fileBytes } = page;
  const address = `${origin}${versionPath(slug, number)}`;
  const publisher = { "@type": "Organization", name: tenant.name, url: origin } as const;
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": address,
    url: address,
    name: content.title,
    alternativeHeadline: content.subtitle || undefined,
    abstract: content.summary || undefined,
    inLanguage: "de",
    version: number,
    datePublished: new Date(publishedAt * 1000).toISOString(),
    correction: reason || undefined,
    author: publisher,
    publisher,
    isAccessibleForFree: true,
    encoding: {
      "@type": "MediaObject",
      contentUrl: `${address}.pdf`,
      encodingFormat: "application/pdf",
      contentSize: String(fileBytes),
    },
  };
}

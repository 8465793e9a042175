import type { Tenant } from "#db";
import { inLanguage, type Language } from "#kernel";
import { hrefIn } from "../href.ts";
import { frameTexts } from "../texts/frame.ts";

/** Pages that have a picture of their own when they are shared; every other page shows the county's. */
export const sections = ["arbeitgeber", "angebote", "termine", "neues"] as const;
export type Section = (typeof sections)[number];

export interface ShareWords {
  title: string;
  /** A line below the title. */
  detail?: string;
}

/** The words on the picture of a section, or of the county as a whole. */
export function sectionWords(tenant: Tenant, language: Language, section?: Section): ShareWords {
  const t = frameTexts(language);
  if (!section) return { title: inLanguage(tenant.site.claim, language).text };
  const employers = tenant.programmes.includes("careers") ? t.employers : t.practices;
  return { title: { arbeitgeber: employers, angebote: t.openings, termine: t.events, neues: t.posts }[section] };
}

/** Where the picture of the page at `path` lies; `words` are those of a single post, date, employer or opening. */
export function pictureOf(tenant: Tenant, language: Language, path: string, words: ShareWords): string {
  const [, first, slug, ...deeper] = path.split("/");
  const section = sections.find((one) => one === first);
  if (section && slug && deeper.length === 0) return pictureAddress(tenant, language, `${section}/${slug}`, words);
  return pictureAddress(tenant, language, section ?? "start", sectionWords(tenant, language, section));
}

/** The address carries a fingerprint of all that the picture shows, so it can be kept for ever. */
export const pictureAddress = (tenant: Tenant, language: Language, page: string, words: ShareWords): string =>
  hrefIn(language)(`/og/${pictureVersion(tenant, words)}/${page}.png`);

export const pictureVersion = ({ look, name, slug }: Tenant, { title, detail = "" }: ShareWords): string =>
  fingerprint(JSON.stringify([look.accent, look.ground, look.spark, look.motif, slug, name, title, detail]));

/** 64 bits of FNV-1a in two halves: tells versions apart, keeps no secret. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join("");
}

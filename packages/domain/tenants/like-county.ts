import type { TenantRow } from "#db/repositories";
import type { Bilingual } from "#kernel";
import { nobody, type CountyTemplate } from "./templates.ts";

/**
 * A county as the pattern of another one: its programmes, features, look and texts, with the new name in the place of its own. People,
 * notes, history and contacts are not part of it: the guide, the social links and all legal fields stay behind.
 */
export function likeCounty(source: TenantRow): CountyTemplate {
  return {
    programmes: source.programmes,
    features: source.features,
    look: source.look,
    site: (name) => {
      const renamed = ({ de, en }: Bilingual): Bilingual => ({
        de: de.replaceAll(source.name, name),
        ...(en && { en: en.replaceAll(source.name, name) }),
      });
      const { claim, lead, about, guide } = source.site;
      return {
        claim: renamed(claim),
        lead: renamed(lead),
        about: renamed(about),
        guide: { ...nobody, role: guide.role },
        social: [],
      };
    },
  };
}

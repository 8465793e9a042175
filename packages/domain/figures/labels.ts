import type { Publication } from "#db/repositories";
import type { CampaignKind } from "#kernel";

export const campaignKindNames: Record<CampaignKind, string> = {
  box: "Boxen",
  photo: "Fotoaktion",
  table: "Stammtisch",
  network: "Netzwerktreffen",
  mailing: "Heimatpost",
  social: "Soziale Medien",
  counselling: "Beratung",
  other: "Andere Aktion",
};

export const campaignKindName = (kind: string): string =>
  kind === "" ? "ohne Aktion" : (campaignKindNames[kind as CampaignKind] ?? kind);

/** A released cell as one reads it. */
export const publicationText = (publication: Publication, number: (value: number) => string): string =>
  "value" in publication ? number(publication.value) : publication.band === "8+" ? "ab 8" : publication.band;

import type { Publication } from "#db/repositories";
import type { CampaignKind } from "#kernel";

/** What the indicators are called on screen. */
export const indicatorNames: Record<string, string> = {
  boxes: "Boxen",
  dates: "Termine",
  heads: "Köpfe",
  rsvps: "Anmeldungen",
  followers: "Folgende",
  enquiries: "Anfragen",
  posts: "Beiträge",
  openings: "Angebote",
  cards: "Karten",
  reach: "Reichweite",
};

/** What exactly each of them counts. */
export const indicatorMeanings: Record<string, string> = {
  boxes: "ausgegebene Heimvorteil2Go-Boxen",
  dates: "veröffentlichte Termine",
  heads: "Menschen, die zu Terminen und Ständen kamen",
  rsvps: "bestätigte Anmeldungen zu Terminen",
  followers: "bestätigte neue Folgende",
  enquiries: "Anfragen über die Website",
  posts: "veröffentlichte Beiträge",
  openings: "veröffentlichte Angebote",
  cards: "ausgegebene Karten und Postkarten",
  reach: "erreichte Konten in sozialen Medien",
};

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

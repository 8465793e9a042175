import { campaignKindNames } from "#domain/figures/labels";
import { targetGroupNames } from "#domain/experience/labels";
import { campaignKinds, targetGroups, type CampaignKind, type Indicator } from "#kernel";

export const campaignStates = { planned: "geplant", running: "läuft", done: "abgeschlossen" } as const;

/** What a team counts by hand on a campaign, as one would say it. */
export const countedNames = {
  boxes: "Boxen verteilt",
  heads: "Köpfe gezählt",
  cards: "Karten verteilt",
  reach: "online erreicht",
} as const satisfies Partial<Record<Indicator, string>>;

/** What one contact of this kind of campaign is called. */
export const contactNames: Record<CampaignKind, string> = {
  box: "Boxen",
  photo: "Karten",
  table: "Köpfe",
  network: "Köpfe",
  counselling: "Köpfe",
  mailing: "Erreichte",
  social: "Erreichte",
  other: "Köpfe",
};

export const kindOptions = campaignKinds.map((value) => ({ value, label: campaignKindNames[value] }));
export const targetGroupOptions = targetGroups.map((value) => ({ value, label: targetGroupNames[value] }));
export const againOptions = [
  { value: "yes", label: "Ja, genau so" },
  { value: "partly", label: "Ja, aber anders" },
  { value: "no", label: "Nein" },
];

/** "12.05.2027" from a day as it is stored. */
export const dayText = (day: string): string => day.split("-").reverse().join(".");

/** "12.05.2027 bis 30.06.2027", "ab 12.05.2027" or "ohne Termin". */
export function spanText(startsOn: string | null, endsOn: string | null): string {
  if (!startsOn) return endsOn ? `bis ${dayText(endsOn)}` : "ohne Termin";
  if (!endsOn) return `ab ${dayText(startsOn)}`;
  return startsOn === endsOn ? dayText(startsOn) : `${dayText(startsOn)} bis ${dayText(endsOn)}`;
}

import type { Campaign } from "#db/repositories";
import type { CampaignKind, TargetGroup } from "#kernel";
import { contactOf } from "../../campaigns/contacts.ts";
import type { Gathered } from "../gather.ts";
import { countedWords } from "./counted-words.ts";
import { dateText, moneyText, numberText, sentence, spanText } from "./german.ts";
import type { Proposed } from "./proposed.ts";

const called: Record<CampaignKind, readonly [name: string, pronoun: "Sie" | "Er" | "Es"]> = {
  box: ["die Boxenaktion", "Sie"],
  photo: ["die Fotoaktion", "Sie"],
  table: ["der Stammtisch", "Er"],
  network: ["das Netzwerktreffen", "Es"],
  mailing: ["die Heimatpost", "Sie"],
  social: ["die Aktion in den sozialen Medien", "Sie"],
  counselling: ["die Beratung", "Sie"],
  other: ["die Aktion", "Sie"],
};

const addressed: Record<TargetGroup, string> = {
  "school-leavers": "an Schulabgängerinnen und Schulabgänger",
  students: "an Studierende",
  professionals: "an Berufstätige",
  families: "an Familien",
  "medical-students": "an Medizinstudierende",
  doctors: "an Ärztinnen und Ärzte",
  everyone: "an alle",
};

/** What was done, campaign by campaign. */
export const workSentences = (gathered: Gathered): Proposed[] =>
  gathered.campaigns.flatMap((campaign) => {
    const source = {
      section: "work" as const,
      sourceLabel: `Aktion „${campaign.title}“`,
      sourcePath: `/team/aktionen/${campaign.id}`,
    };
    const about = (what: string, text: string) => ({ ...source, sourceKey: `campaign:${campaign.id}:${what}`, text });
    const spent = spentText(campaign, gathered);
    return [
      about("ran", ranText(campaign)),
      about("reached", reachedText(campaign, gathered)),
      ...(spent ? [about("spent", spent)] : []),
      ...(campaign.result ? [about("result", sentence(campaign.result))] : []),
    ];
  });

function ranText({ title, kind, place, startsOn, endsOn, status, targetGroup }: Campaign): string {
  const [name, pronoun] = called[kind];
  const what = `${name} „${title}“${place ? ` (${place})` : ""}`;
  const end = endsOn ?? (status === "done" ? startsOn : null);
  const when =
    end === null
      ? `Seit dem ${dateText(startsOn!)} läuft ${what}.`
      : end === startsOn
        ? `Am ${dateText(end)} fand ${what} statt.`
        : `Vom ${spanText(startsOn!, end)} ${status === "done" ? "lief" : "läuft"} ${what}.`;
  return `${when} ${pronoun} richtete sich ${addressed[targetGroup]}.`;
}

function reachedText({ id, kind }: Campaign, { countedOn, indicators }: Gathered): string {
  const counts = contactOf[kind];
  const definition = indicators.get(counts) ?? { id: counts, name: counts, unit: "" };
  return `Dabei ${countedWords(definition, countedOn(id, counts))}.`;
}

/** What a campaign cost by its receipts, or by what the team noted where none is booked on it. */
function spentText(
  { id, kind, status, actualCents, actualHours }: Campaign,
  { costOf, countedOn }: Gathered,
): string | undefined {
  const noted = status === "done" ? (actualCents ?? undefined) : undefined;
  const cents = costOf(id) ?? noted;
  const hours =
    status === "done" && actualHours
      ? `${numberText(actualHours)} ${actualHours === 1 ? "Arbeitsstunde" : "Arbeitsstunden"}`
      : undefined;
  if (cents === undefined || cents <= 0) return hours && `Dafür wandte das Team ${hours} auf.`;
  const contacts = countedOn(id, contactOf[kind]);
  const each = contacts > 0 ? `, je Kontakt sind das ${moneyText(Math.round(cents / contacts))}` : "";
  return `Dafür wurden ${moneyText(cents)} ausgegeben${each}${hours ? `; das Team wandte ${hours} auf` : ""}.`;
}

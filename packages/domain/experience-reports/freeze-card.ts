import type { AdoptionView, ExperienceVersion } from "#db/repositories";
import type { FrozenOf, SectionOf } from "#kernel";
import { costPerContact } from "../campaigns/contacts.ts";
import { againNames, partNames, targetGroupNames } from "../experience/labels.ts";
import { outcomeOf } from "../experience/outcome.ts";
import { withoutContacts } from "../experience/without-contacts.ts";
import { euroText, outcomeText } from "../experience/wording.ts";
import { campaignKindNames } from "../figures/labels.ts";

const whole = new Intl.NumberFormat("de-DE");

/** A shared card for everybody to read: what it tells and its figures. Checklist and texts to reuse stay among the counties. */
export function freezeCard(
  { id, note, experienceId, version }: SectionOf<"card">,
  county: string,
  card: ExperienceVersion,
  adoptions: readonly AdoptionView[],
): FrozenOf<"card"> {
  const { title, kind, targetGroup, place, period, hours, costCents, reached, figuresMeasured, content } = card;
  const perContact = costPerContact(costCents, reached);
  const facts = [
    ["Wann", period],
    ["Wo", place],
    ["Erreicht", reached > 0 ? `${whole.format(reached)}, ${figuresMeasured ? "gemessen" : "geschätzt"}` : ""],
    ["Aufwand", `${whole.format(hours)} Stunden, ${euroText(costCents)}`],
    ["Je Kontakt", perContact === null ? "" : euroText(perContact)],
    ["Noch einmal", againNames[content.again]],
  ] as const;
  return {
    kind: "card",
    id,
    note,
    experienceId,
    version,
    title: withoutContacts(title),
    county,
    about: `${campaignKindNames[kind]}, für ${targetGroupNames[targetGroup]}`,
    summary: withoutContacts(content.summary),
    facts: facts.filter(([, detail]) => detail !== "").map(([term, detail]) => ({ term, detail })),
    parts: (Object.keys(partNames) as (keyof typeof partNames)[])
      .map((part) => ({ title: partNames[part], text: withoutContacts(content[part]) }))
      .filter(({ text }) => text !== ""),
    outcome: adoptions.length === 0 ? "" : outcomeText(outcomeOf([...adoptions])),
    pictures: (content.attachments ?? []).flatMap(({ kind: of, path, title: alt, width, height }) =>
      of === "picture" && width !== null && height !== null ? [{ path, alt, width, height }] : [],
    ),
  };
}

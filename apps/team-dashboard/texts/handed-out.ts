import type { BatchItem, CodeItem } from "#db/repositories";

export const batchKindNames: Record<BatchItem["kind"], string> = { box: "Boxen", card: "Karten" };

export const carrierNames: Record<CodeItem["carrier"], string> = {
  box: "Box",
  card: "Karte",
  poster: "Plakat",
  mailing: "Sendung",
  other: "etwas anderem",
};

const options = <T extends string>(names: Record<T, string>) =>
  (Object.keys(names) as T[]).map((value) => ({ value, label: names[value] }));

export const batchKindOptions = options(batchKindNames);
export const carrierOptions = options({ ...carrierNames, other: "Etwas anderes" });

/** "Imkerei Honigblüte, 480 Boxen, Berufskolleg Olsberg" in a select. */
export const batchLabel = ({ title, place, packed, kind }: BatchItem): string =>
  [title, place, `${packed} ${batchKindNames[kind]}`].filter(Boolean).join(", ");

/** "Honig, Wurst und Gelee". */
export const listed = (words: readonly string[]): string => new Intl.ListFormat("de").format(words);

import type { ExperienceContent } from "#db/repositories";

const MAIL = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[a-z]{2,}/gi;
const PHONE = /(?<![\d.,])(?:\+\d{1,3}|\(?0)[\d\s/()–-]{5,}\d/g;
const TITLED = /\b(?:Frau|Herrn?|Dr\.)(?: (?:Dr|Prof|Dipl)\.)* \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/gu;
const NAME = "[Name einsetzen]";

/** A text for another county: addresses and numbers of people, and people addressed by name, are places to fill in there. */
export const withoutContacts = (text: string): string =>
  text.replaceAll(MAIL, "[E-Mail einsetzen]").replaceAll(PHONE, "[Telefon einsetzen]").replaceAll(TITLED, NAME);

/** Takes the names of these people out of a text as well, whole names only. */
export function withoutNames(names: readonly string[]): (text: string) => string {
  const whole = names.map((name) => name.trim()).filter((name) => /\S\s+\S/.test(name));
  const known = whole.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  if (!known) return withoutContacts;
  const people = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => withoutContacts(text.replaceAll(people, NAME));
}

type Plan = Pick<ExperienceContent, "goal" | "checklist" | "texts" | "forms" | "codeLayout">;

/** The parts of a card that become somebody else's plan, cleaned text by text. */
export function cleanedPlan<P extends Plan>(plan: P, clean: (text: string) => string): P {
  const { goal, checklist, texts, forms, codeLayout } = plan;
  return {
    ...plan,
    goal: clean(goal),
    checklist: checklist.map(({ text, day }) => ({ text: clean(text), day })),
    texts: texts.map((text) => cleaned(text, clean)),
    ...(forms && { forms: forms.map((form) => cleaned(form, clean)) }),
    ...(codeLayout && { codeLayout: cleaned(codeLayout, clean) }),
  };
}

const cleaned = <T extends object>(texts: T, clean: (text: string) => string): T =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, clean(text as string)])) as T;

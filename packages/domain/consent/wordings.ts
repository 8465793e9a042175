import { inLanguage, type Bilingual, type Language } from "#kernel";
import type { Scope } from "../scope.ts";

/** What people can be asked to agree to. */
export type Purpose = "follow" | "alerts" | "staying";

/**
 * Every wording people ever agreed to, by purpose and version. A wording is never edited: a new one gets a new version,
 * and the last of the list is the one shown. `{name}` is the county's name.
 */
const wordings = {
  follow: {
    "2026-11": {
      de: "Ich bin mindestens 16 Jahre alt und möchte von {name} per E-Mail Neues zu den Themen bekommen, die ich gewählt habe. {name} darf dafür meine E-Mail-Adresse, meine Themen und meine Sprache speichern. Ich kann das jederzeit mit einem Klick beenden; dann werden diese Angaben gelöscht.",
      en: "I am at least 16 years old and would like to receive news by email from {name} on the topics I chose. For this, {name} may store my email address, my topics and my language. I can end this at any time with one click; these details are then deleted.",
    },
    "2026-11-24": {
      de: "Ich bin mindestens 16 Jahre alt und möchte von {name} per E-Mail Neues zu den Themen bekommen, die ich gewählt habe. {name} darf dafür meine E-Mail-Adresse, meine Themen, meine Sprache, den Code, über den ich gekommen bin, und, wenn ich es nenne, das Jahr meines Wegzugs speichern. Ich kann das jederzeit mit einem Klick beenden; dann werden diese Angaben gelöscht.",
      en: "I am at least 16 years old and would like to receive news by email from {name} on the topics I chose. For this, {name} may store my email address, my topics, my language, the code that brought me here and, if I give it, the year I moved away. I can end this at any time with one click; these details are then deleted.",
    },
  },
  staying: {
    "2026-11": {
      de: "Ich möchte, dass {name} mich 3, 12 und 36 Monate nach meinem ersten Arbeitstag per E-Mail fragt, ob ich noch hier arbeite und ob das auch an {name} lag. Antworte ich nicht, darf {name} mich einmal erinnern und danach anrufen. {name} darf dafür meinen Namen, meine E-Mail-Adresse, meine Telefonnummer, meinen Arbeitgeber, meinen Arbeitsort, meinen ersten Arbeitstag, die Größe meines Haushalts und das Jahr, in dem ich weggezogen bin, speichern. Ich kann das jederzeit mit einem Klick beenden; dann werden diese Angaben gelöscht.",
      en: "I would like {name} to ask me by email 3, 12 and 36 months after my first working day whether I still work here and whether {name} had a part in it. If I do not answer, {name} may remind me once and then call me. For this, {name} may store my name, my email address, my phone number, my employer, my place of work, my first working day, the size of my household and the year I moved away. I can end this at any time with one click; these details are then deleted.",
    },
  },
  alerts: {
    "2026-11": {
      de: "Ich bin mindestens 16 Jahre alt und möchte von {name} per E-Mail erfahren, wenn es neue Angebote zu den Suchen gibt, die ich bestätige. {name} darf dafür meine E-Mail-Adresse, diese Suchen, meine Sprache und welche Angebote ich schon bekommen habe speichern. Ich kann das jederzeit mit einem Klick beenden; dann werden diese Angaben gelöscht.",
      en: "I am at least 16 years old and would like {name} to email me when there are new openings for the searches I confirm. For this, {name} may store my email address, these searches, my language and which openings I have already been sent. I can end this at any time with one click; these details are then deleted.",
    },
  },
} as const satisfies Record<Purpose, Record<string, Required<Bilingual>>>;

/** Versions a form may come back with. */
export const wordingVersions = {
  staying: Object.keys(wordings.staying) as [string, ...string[]],
  follow: Object.keys(wordings.follow) as [string, ...string[]],
  alerts: Object.keys(wordings.alerts) as [string, ...string[]],
};

export const currentVersion = (purpose: Purpose): string => wordingVersions[purpose].at(-1)!;

/** Whether a wording people agreed to lets us store the year they moved away. */
export const namesLeftYear = (version: string): boolean => version !== wordingVersions.follow[0];

/** The sentence as the person saw it. */
export function wordingOf(scope: Scope, purpose: Purpose, version: string, language: Language): string {
  const versions: Record<string, Required<Bilingual>> = wordings[purpose];
  return inLanguage(versions[version]!, language).text.replaceAll("{name}", scope.tenant.name);
}

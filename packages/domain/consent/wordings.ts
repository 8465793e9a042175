import { inLanguage, type Bilingual, type Language } from "#kernel";
import type { Scope } from "../scope.ts";

/** What people can be asked to agree to. */
export type Purpose = "follow" | "alerts";

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
  follow: Object.keys(wordings.follow) as [string, ...string[]],
  alerts: Object.keys(wordings.alerts) as [string, ...string[]],
};

export const currentVersion = (purpose: Purpose): string => wordingVersions[purpose].at(-1)!;

/** The sentence as the person saw it. */
export function wordingOf(scope: Scope, purpose: Purpose, version: string, language: Language): string {
  const versions: Record<string, Required<Bilingual>> = wordings[purpose];
  return inLanguage(versions[version]!, language).text.replaceAll("{name}", scope.tenant.name);
}

import type { CountyIndicator } from "../../indicators/list-indicators.ts";
import { inWords, numberText } from "./german.ts";

/** What happened no time, once and more often, as the rest of a sentence that begins with when; # is the number. */
const phrases: Record<string, readonly [none: string, one: string, more: string]> = {
  boxes: ["wurden keine Boxen übergeben", "wurde eine Box übergeben", "wurden # Boxen übergeben"],
  cards: ["wurden keine Karten ausgegeben", "wurde eine Karte ausgegeben", "wurden # Karten ausgegeben"],
  dates: ["wurde kein Termin veröffentlicht", "wurde ein Termin veröffentlicht", "wurden # Termine veröffentlicht"],
  posts: ["erschien kein Beitrag", "erschien ein Beitrag", "erschienen # Beiträge"],
  openings: [
    "wurde kein Angebot veröffentlicht",
    "wurde ein Angebot veröffentlicht",
    "wurden # Angebote veröffentlicht",
  ],
  reach: [
    "wurde niemand über Sendungen und soziale Medien erreicht",
    "wurde ein Konto erreicht",
    "wurden # Konten erreicht",
  ],
  scans: ["wurde kein Code aufgerufen", "wurde ein Code aufgerufen", "wurden Codes # Mal aufgerufen"],
  hours: ["wurde niemand einzeln begleitet", "wurde eine Stunde lang begleitet", "wurde # Stunden lang begleitet"],
  heads: [
    "kam niemand zu Terminen und Ständen",
    "kam ein Mensch zu Terminen und Ständen",
    "kamen # Menschen zu Terminen und Ständen",
  ],
  rsvps: [
    "meldete sich niemand zu einem Termin an",
    "meldete sich ein Mensch zu einem Termin an",
    "meldeten sich # Menschen zu Terminen an",
  ],
  followers: [
    "kam niemand zu den Folgenden hinzu",
    "kam ein Mensch zu den Folgenden hinzu",
    "kamen # Menschen zu den Folgenden hinzu",
  ],
  enquiries: ["ging keine Anfrage ein", "ging eine Anfrage ein", "gingen # Anfragen ein"],
  talks: [
    "kam niemand mit einem Arbeitgeber ins Gespräch",
    "kam ein Mensch mit einem Arbeitgeber oder einer Praxis ins Gespräch",
    "kamen # Menschen mit einem Arbeitgeber oder einer Praxis ins Gespräch",
  ],
  returns: [
    "kehrte niemand zurück",
    "kehrte ein Mensch zurück oder zog hierher und begann hier zu arbeiten",
    "kehrten # Menschen zurück oder zogen hierher und begannen hier zu arbeiten",
  ],
  children: ["kam kein Kind mit", "kam ein Kind mit", "kamen # Kinder mit"],
  beginnings: [
    "begann niemand in einer Praxis des Kreises",
    "begann eine Ärztin oder ein Arzt in einer Praxis des Kreises",
    "begannen # Ärztinnen und Ärzte in einer Praxis des Kreises",
  ],
  students: [
    "stand der Kreis zuletzt mit niemandem im Medizinstudium in Kontakt",
    "stand der Kreis zuletzt mit einem Menschen im Medizinstudium in Kontakt",
    "stand der Kreis zuletzt mit # Medizinstudierenden in Kontakt",
  ],
  clerkships: ["begann keine Famulatur", "begann eine Famulatur", "begannen # Famulaturen"],
  stayed3: [
    "sagte noch niemand, nach drei Monaten geblieben zu sein",
    "sagte ein Mensch, nach drei Monaten geblieben zu sein",
    "sagten # Menschen, nach drei Monaten geblieben zu sein",
  ],
  stayed12: [
    "sagte noch niemand, nach zwölf Monaten geblieben zu sein",
    "sagte ein Mensch, nach zwölf Monaten geblieben zu sein",
    "sagten # Menschen, nach zwölf Monaten geblieben zu sein",
  ],
  stayed36: [
    "sagte noch niemand, nach 36 Monaten geblieben zu sein",
    "sagte ein Mensch, nach 36 Monaten geblieben zu sein",
    "sagten # Menschen, nach 36 Monaten geblieben zu sein",
  ],
};

/** "kamen 412 Menschen zu Terminen und Ständen"; what a county or the region defined itself is named and counted. */
export function countedWords(
  { id, name, unit }: Pick<CountyIndicator, "id" | "name" | "unit">,
  amount: number,
): string {
  const known = phrases[id];
  if (!known)
    return amount === 0
      ? `wurde unter „${name}“ nichts gezählt`
      : `zählten wir unter „${name}“ ${numberText(amount)} ${unit}`;
  const [none, one, more] = known;
  if (amount === 0) return none;
  return amount === 1 ? one : more.replace("#", inWords(amount));
}

import type { Topic } from "#domain/enquiries/topics";
import type { CountySlug } from "./county-slugs.ts";

/** What people wrote; days before the demo is planted, and whether the guide has answered. */
export const enquiries: readonly {
  county: CountySlug;
  ago: number;
  topic: Topic;
  message: string;
  answered: boolean;
  lang?: "en";
}[] = [
  {
    county: "hsk",
    ago: 0,
    topic: "coming-back",
    answered: false,
    message:
      "Hallo, mein Freund und ich überlegen, nächstes Jahr aus Leipzig zurückzukommen. Er ist Tischler, ich arbeite in der Verwaltung. Können wir an einem Abend telefonieren?",
  },
  {
    county: "hsk",
    ago: 1,
    topic: "partner",
    answered: false,
    message:
      "Ich habe eine Zusage in Olsberg, meine Frau ist Grundschullehrerin in Hessen. Wissen Sie, wie ein Wechsel nach NRW geht?",
  },
  {
    county: "hsk",
    ago: 2,
    topic: "event",
    answered: false,
    message: "Darf ich zum Stammtisch in Meschede auch meine Eltern mitbringen? Die kommen sowieso immer mit.",
  },
  {
    county: "hsk",
    ago: 4,
    topic: "job",
    answered: false,
    lang: "en",
    message:
      "Hello, I am a mechanical engineer from Porto and my partner is from Brilon. Is it possible to find a job without perfect German?",
  },
  {
    county: "hsk",
    ago: 9,
    topic: "job",
    answered: true,
    message: "Gibt es bei euch auch Stellen in der Lichtplanung mit zwei Tagen Homeoffice? Ich wohne noch in Köln.",
  },
  {
    county: "hsk",
    ago: 21,
    topic: "other",
    answered: true,
    message: "Unser Abijahrgang 2011 plant ein Treffen. Können wir die Fotowand ausleihen?",
  },
  {
    county: "hsk",
    ago: 40,
    topic: "coming-back",
    answered: true,
    message: "Ich komme zum Frühjahr zurück und suche eine Wohnung für drei Monate, möglichst möbliert.",
  },
  {
    county: "soest",
    ago: 0,
    topic: "training",
    answered: false,
    message:
      "Ich bin im vierten Weiterbildungsjahr Innere und möchte in die Allgemeinmedizin wechseln. Welche Zeiten lassen sich anrechnen?",
  },
  {
    county: "soest",
    ago: 2,
    topic: "medical-school",
    answered: false,
    message: "Meine Tochter möchte sich über die Landarztquote bewerben. Wann sind die Übungssamstage?",
  },
  {
    county: "soest",
    ago: 3,
    topic: "practice",
    answered: false,
    message: "Wir suchen zum übernächsten Jahr eine Nachfolge für unsere Praxis. Wie läuft so ein Übergangsjahr ab?",
  },
  {
    county: "soest",
    ago: 12,
    topic: "clerkship",
    answered: true,
    message: "Ich suche im März eine Famulatur für vier Wochen, am liebsten mit Zimmer. Ich habe kein Auto.",
  },
  {
    county: "soest",
    ago: 30,
    topic: "practice",
    answered: true,
    message: "Ist in Warstein noch ein halber Sitz frei? Ich würde gern zwei Tage pro Woche arbeiten.",
  },
  {
    county: "mk",
    ago: 1,
    topic: "job",
    answered: false,
    message: "Ich bin Werkzeugmechaniker, war acht Jahre in Bayern und will zurück nach Plettenberg. Wer sucht gerade?",
  },
  {
    county: "mk",
    ago: 14,
    topic: "event",
    answered: true,
    message: "Findet der Rückkehrerabend in Altena auch bei Schnee statt?",
  },
  {
    county: "olpe",
    ago: 2,
    topic: "coming-back",
    answered: false,
    message: "Wir würden gern einmal auf Probe wohnen, mit zwei Kindern und einem Hund. Geht das?",
  },
  {
    county: "olpe",
    ago: 18,
    topic: "partner",
    answered: true,
    message: "Mein Mann ist Musiker. Gibt es bei euch eine Musikschule, die jemanden braucht?",
  },
  {
    county: "siwi",
    ago: 1,
    topic: "practice",
    answered: false,
    message: "Ich interessiere mich für eine Praxis in Bad Berleburg und habe ein Pferd. Wen spreche ich an?",
  },
  {
    county: "siwi",
    ago: 3,
    topic: "job",
    answered: false,
    message:
      "Ich schreibe gerade meine Masterarbeit in Siegen und würde gern bleiben. Könnt ihr mir drei Betriebe nennen, die ich kennenlernen sollte?",
  },
  {
    county: "siwi",
    ago: 26,
    topic: "training",
    answered: true,
    message: "Bieten Praxen im Kreis auch Weiterbildung mit 50 Prozent an?",
  },
];

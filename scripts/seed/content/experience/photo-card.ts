import type { ExperienceInput } from "#domain/experience/experience-input";

/** HSK's card of 2016: what it lends besides its plan, and what was learned since. */
export const photoCard = {
  title: "Fotoaktion auf zwölf Schützenfesten",
  templates: {
    targets: [
      { indicator: "cards", amount: 2000 },
      { indicator: "dates", amount: 12 },
    ],
    forms: [
      {
        title: "Bild abholen",
        intro: "Dein Bild liegt hier für dich. Mehr als den Code brauchen wir nicht.",
        questions:
          "Welcher Code steht auf deiner Karte?\nWer darf das Bild sehen: nur du, die Wand deines Kreises oder alle?\nDürfen wir uns zum nächsten Schützenfest melden?",
        thanks: "Danke! Nur du siehst dein Bild, bis du etwas anderes sagst.",
      },
      {
        title: "Rückmeldung der Vereine",
        intro: "Drei Fragen an den Vorstand, am Montag nach dem Fest.",
        questions: "Stand der Rahmen richtig?\nWas hat gestört?\nDürfen wir wiederkommen?",
        thanks: "Danke für Platz, Strom und Geduld.",
      },
    ],
    codeLayout: {
      beside: "Dein Bild von heute",
      callToAction: "Code eingeben, Bild abholen",
      heading: "Da bist du ja",
      text: "Gib den Code von deiner Karte ein. Nur du siehst dein Bild; nach neunzig Tagen ist es weg, wenn du nichts anderes willst.",
    },
  } satisfies Pick<ExperienceInput, "targets" | "forms" | "codeLayout">,
  picture: "Entwurf der Fotowand: die Linie der Sauerländer Berge im Morgenlicht, darüber der Schriftzug der Aktion",
  wall: {
    name: "Hochsauerlandkreis",
    title: "Zu Hause. Für einen Abend.",
    detail: "Fotowand, drei mal zwei Meter",
  },
  plan: {
    title: "Aufbauplan für Wand, Licht und Drucker",
    steps: [
      "Platz mit Strom suchen, zehn Schritte vom Zelt, nicht neben der Musik.",
      "Wand mit vier Gewichten zu je zwanzig Kilo sichern.",
      "Zwei Leuchten von vorn, keine Sonne im Rücken.",
      "Drucker und Karten unter ein Dach, der Tau kommt um elf.",
    ],
  },
  /** What the second version says anew. */
  corrected: {
    failed:
      "Bei Regen klebten die Karten aneinander, und an zwei Abenden reichte der Strom nicht. Seither drucken wir auf festere Karten und fragen vorher nach einer eigenen Sicherung.",
    task: { text: "Beim Verein nach einer eigenen Sicherung für Drucker und Licht fragen", day: -21 },
    callToAction: "Code scannen oder eintippen, Bild abholen",
  },
} as const;

/** Soest made a summer of network meetings of it. */
export const soestSummer = {
  title: "Ein Sommer der Netzwerktreffen",
  place: "Soest, Lippstadt und Warstein",
  goal: "Medizinstudierende treffen, wenn sie im Sommer zu Hause sind: drei Abende mit Fotowand, Karten und Hausärztinnen aus der Nachbarschaft.",
  /** Guests of each evening. */
  evenings: [42, 38, 38],
  result: {
    reached: 118,
    costCents: 86_500,
    hours: 41,
    again: "yes",
    result: "Drei Abende, 118 Gäste. Das Bild war der Anlass, das Gespräch kam von selbst.",
    comment: "Statt zwölf Festen drei Abende: Die Fotowand bricht auch unter Fremden das Eis.",
  },
} as const;

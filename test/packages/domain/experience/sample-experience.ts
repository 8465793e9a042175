import type { ExperienceInput } from "#domain/experience/experience-input";

/** A complete card, as a team would write it. */
export const sampleExperience: ExperienceInput = {
  title: "Fotoaktion beim Schützenfest",
  kind: "photo",
  targetGroup: "everyone",
  place: "Zwölf Orte im Sauerland",
  period: "Mai 2016 bis August 2016",
  hours: 160,
  costCents: 420_000,
  reached: 1_400,
  summary: "Ein Rahmen, ein Fotograf, eine Karte mit Code: So kommen Weggezogene wieder auf uns zu.",
  goal: "Menschen, die zum Fest nach Hause kommen, für unser Netzwerk gewinnen.",
  did: "Wir standen an zwölf Festen mit einem großen Rahmen und gaben jedem eine Karte mit.",
  worked: "Der Rahmen zog Gruppen an, die von selbst erzählten, wo sie heute leben.",
  failed: "Am Samstagabend war es zu laut für Gespräche.",
  again: "yes",
  tips: "Am Sonntagmittag stehen, nicht am Samstagabend.",
  checklist: [
    { text: "Schützenvereine anschreiben", day: -60 },
    { text: "Fotorahmen abholen bei Gerda Muster, 02961 123456", day: -3 },
    { text: "Bilder freischalten", day: 2 },
    { text: "Danke sagen", day: null },
  ],
  texts: [
    { title: "Einladung", body: "Kommt an unseren Stand! Fragen an gerda.muster@example.org oder 0291 94-1234." },
  ],
};

import type { EmployerKind, EmployerSize, Sector } from "#kernel";

/** Content as a generator of other systems writes it too, so that they can be measured beside this one. */
export interface BenchContent {
  name: string;
  towns: { name: string; slug: string }[];
  employers: {
    id: number;
    name: string;
    townSlug: string;
    branch: string;
    size: string;
    street: string;
    postcode: string;
    phone: string;
    website: string;
    founded: number;
    teaser: string;
    text: string;
  }[];
  jobs: { title: string; employerId: number; hours: string; publishedAt: string; teaser: string; text: string }[];
  news: { title: string; publishedAt: string; teaser: string; text: string }[];
  events: { title: string; startsAt: string; endsAt: string; place: string; text: string }[];
}

const branches: Record<string, { sector: Sector; kind?: EmployerKind }> = {
  Maschinenbau: { sector: "mechanical" },
  Metallverarbeitung: { sector: "metal" },
  Gesundheit: { sector: "health", kind: "clinic" },
  Pflege: { sector: "care" },
  Handwerk: { sector: "crafts" },
  Handel: { sector: "trade" },
  Logistik: { sector: "logistics" },
  Informationstechnik: { sector: "it" },
  Gastgewerbe: { sector: "tourism" },
  Bildung: { sector: "education" },
  Verwaltung: { sector: "public", kind: "public" },
  Landwirtschaft: { sector: "agriculture" },
};

/** Our words for a branch of the content; what we have no word for is a craft. */
export const branchOf = (branch: string) => ({
  kind: "company" as EmployerKind,
  ...(branches[branch] ?? { sector: "crafts" as Sector }),
});

export const sizeOf = (size: string) => size as EmployerSize;

const hours: Record<string, { kind: "job" | "apprenticeship"; workingTime: "full" | "part" | "mini" }> = {
  Vollzeit: { kind: "job", workingTime: "full" },
  Teilzeit: { kind: "job", workingTime: "part" },
  Ausbildung: { kind: "apprenticeship", workingTime: "full" },
  Minijob: { kind: "job", workingTime: "mini" },
};
export const hoursOf = (text: string) => hours[text] ?? hours.Vollzeit!;

/** Content of the size where no file is given: 500 employers, 200 openings, 60 posts, 40 dates in 12 towns. */
export function ownContent(): BenchContent {
  const towns = [
    "Auental",
    "Bruchberg",
    "Eichrode",
    "Fichtenau",
    "Grünbach",
    "Hainfeld",
    "Kaltwasser",
    "Lindscheid",
    "Moosbach",
    "Ottersiepen",
    "Ruhrhagen",
    "Winterhude",
  ].map((name) => ({ name, slug: name.toLowerCase().replaceAll("ü", "ue") }));
  const trades = [
    "Werkzeugbau",
    "Holzbau",
    "Lichttechnik",
    "Pflegedienst",
    "Systemhaus",
    "Spedition",
    "Gasthof",
    "Druckguss",
  ];
  const families = ["Abeln", "Berens", "Cramers", "Dohle", "Esser-Vogt", "Funke", "Gerwin", "Hengsbach"];
  const terms = [
    "Zerspanung",
    "Photovoltaik",
    "Gleitzeit",
    "Robotik",
    "Hydraulik",
    "Leichtbau",
    "Mechatronik",
    "Konditorei",
  ];
  const sentences = [
    "Wir arbeiten seit vielen Jahren mit Menschen aus der Region und bilden unseren Nachwuchs selbst aus.",
    "Wer neu anfängt, bekommt eine Patin oder einen Paten und die Zeit, die es braucht.",
    "Unsere Wege sind kurz, unsere Türen offen, und am Freitag ist um zwei Schluss.",
    "Aufträge kommen aus ganz Europa, gefertigt wird hier, mit Blick auf den Wald.",
    "Wir fördern Weiterbildung, weil gute Leute gute Fragen stellen sollen.",
  ];
  const text = (i: number, n: number) =>
    Array.from({ length: n }, (_, k) => sentences[(i + k * 3) % sentences.length]).join(" ");
  const branchNames = Object.keys(branches);
  const at = (day: number) => new Date(Date.UTC(2026, 0, 30, 8) - day * 86_400_000).toISOString();
  return {
    name: "Messkreis",
    towns,
    employers: Array.from({ length: 500 }, (_, i) => ({
      id: i + 1,
      name: `${families[i % 8]} ${trades[(i * 3) % 8]} ${String(i + 1).padStart(3, "0")} GmbH`,
      townSlug: towns[(i * 7) % 12]!.slug,
      branch: branchNames[(i * 5) % 12]!,
      size: ["1-9", "10-49", "50-249", "250+"][i % 4]!,
      street: `Hauptstraße ${1 + (i % 80)}`,
      postcode: String(59_000 + (i % 900)),
      phone: `02900 ${String(10_000 + i)}`,
      website: `https://betrieb-${i + 1}.example`,
      founded: 1900 + (i % 120),
      teaser: sentences[i % sentences.length]!.slice(0, 140),
      text: `${text(i, 12)} Schwerpunkte: ${terms[i % 8]}. ${text(i + 2, 5)}`,
    })),
    jobs: Array.from({ length: 200 }, (_, i) => ({
      title: `Fachkraft im Betrieb (m/w/d) Nr. ${i + 1}`,
      employerId: ((i * 13) % 500) + 1,
      hours: ["Vollzeit", "Teilzeit", "Ausbildung", "Minijob"][i % 4]!,
      publishedAt: at(i + 1),
      teaser: sentences[i % 5]!,
      text: text(i, 8),
    })),
    news: Array.from({ length: 60 }, (_, i) => ({
      title: `Neues aus ${towns[i % 12]!.name}, Meldung ${i + 1}`,
      publishedAt: at(i + 1),
      teaser: sentences[(i + 1) % 5]!,
      text: text(i, 20),
    })),
    events: Array.from({ length: 40 }, (_, i) => {
      const start = Date.UTC(2027, 0, 4, 16) + i * 2 * 86_400_000;
      return {
        title: `Rückkehrtisch, Termin ${i + 1}`,
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 7_200_000).toISOString(),
        place: `Alte Schmiede ${towns[i % 12]!.name}`,
        text: text(i, 3),
      };
    }),
  };
}

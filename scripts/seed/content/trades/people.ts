import type { Trade } from "./trade.ts";

export const health: readonly Trade[] = [
  {
    names: ["Rehaklinik #", "Fachklinik #"],
    teasers: [
      "Rehabilitation nach Herz- und Gelenkoperationen, mitten im Wald.",
      "Wieder auf die Beine kommen, mit Blick ins Tal.",
      "Ärztinnen, Pflege und Therapie morgens an einem Tisch.",
    ],
    openings: [
      "Die Klinik behandelt Menschen, die nach einer Operation wieder auf die Beine kommen. Ärztinnen, Pflege und Therapie sitzen morgens an einem Tisch.",
    ],
    jobs: ["Physiotherapeut/in Reha", "Ergotherapeut/in", "Pflegefachperson Station", "Psychologin/Psychologe Reha"],
    apprenticeships: ["Pflegefachfrau/-mann", "Koch/Köchin"],
    topics: ["Sozialdienst", "Therapieplanung"],
  },
  {
    names: ["Klinik #", "Gesundheitszentrum #"],
    teasers: [
      "Ein Haus der Grundversorgung mit kurzen Wegen.",
      "Innere, Chirurgie, Notaufnahme: groß genug zum Lernen.",
      "Diagnostik und Therapie unter einem Dach.",
    ],
    openings: [
      "Innere, Chirurgie, Notaufnahme: Das Haus ist klein genug, dass man sich kennt, und groß genug für einen vollen Weiterbildungsplan.",
    ],
    jobs: [
      "Assistenzärztin/-arzt Innere",
      "Pflegefachperson Notaufnahme",
      "Leitung Patientenaufnahme",
      "Medizintechniker/in",
    ],
    apprenticeships: ["Pflegefachfrau/-mann", "Medizinische/r Fachangestellte/r"],
    topics: ["Krankenhausmanagement", "Notaufnahme"],
  },
];

export const care: readonly Trade[] = [
  {
    names: ["Ambulante Pflege %", "Pflegedienst %"],
    teasers: [
      "Pflege zu Hause, in festen Touren und mit Zeit für ein Gespräch.",
      "Feste Touren, feste Leute, ein Auto, das anspringt.",
    ],
    openings: [
      "Feste Touren, feste Leute, ein Auto, das anspringt. So einfach sagt es die Pflegedienstleitung, und so steht es auch im Dienstplan.",
    ],
    jobs: ["Pflegefachperson Tour Nord", "Wundexpertin/-experte", "Tourenplanung"],
    apprenticeships: ["Pflegefachfrau/-mann", "Pflegefachassistenz"],
    topics: ["Pflegemanagement", "Telepflege"],
  },
  {
    names: ["Seniorenhaus #", "Pflegehof #", "Wohngemeinschaften #"],
    teasers: [
      "Wohnen im Alter, mitten im Dorf statt am Rand.",
      "Kleine Wohngemeinschaften für Menschen mit Demenz.",
      "Acht Menschen, ein Haushalt, immer jemand da.",
    ],
    openings: [
      "Das Haus liegt zwischen Bäcker und Kirche, und das ist Absicht. Wer hier wohnt, bleibt Nachbar.",
      "Gekocht wird in der Wohnküche, gegärtnert im Hof. Acht Menschen, ein Haushalt, rund um die Uhr jemand da.",
    ],
    jobs: ["Wohnbereichsleitung", "Alltagsbegleiter/in", "Hauswirtschaftsleitung"],
    apprenticeships: ["Pflegefachfrau/-mann", "Fachkraft Hauswirtschaft"],
    topics: ["Quartiersarbeit", "Ehrenamt"],
  },
];

export const education: readonly Trade[] = [
  {
    names: ["Jugendbildungsstätte #", "Lernwerkstatt #"],
    teasers: [
      "Bildungsarbeit mit Übernachtung, Werkstatt und Wald.",
      "Eine Woche bauen, kochen, streiten und vertragen.",
    ],
    openings: [
      "Schulklassen kommen für eine Woche und bauen, kochen, streiten und vertragen sich. Das Team ist jung und mischt Berufe bunt.",
    ],
    jobs: ["Bildungsreferent/in", "Hauswirtschaft und Küche", "Hausleitung"],
    apprenticeships: ["Kaufmann/-frau für Tourismus"],
    topics: ["Freizeitpädagogik", "Erlebnispädagogik"],
  },
  {
    names: ["Waldkindergarten #", "Freie Schule #"],
    teasers: [
      "Lernen in kleinen Gruppen, draußen, wann immer es geht.",
      "Am Bach, in der Küche und manchmal auch am Tisch.",
    ],
    openings: ["Gelernt wird am Bach, in der Küche und manchmal auch am Tisch. Eltern reden mit, Kinder auch."],
    jobs: ["Erzieher/in Waldgruppe", "Sonderpädagogin/-pädagoge", "Leitung in Teilzeit"],
    apprenticeships: ["Erzieher/in, praxisintegriert"],
    topics: ["Naturbildung", "Inklusion"],
  },
];

export const publicBodies: readonly Trade[] = [
  {
    names: ["Zweckverband Wasser #"],
    teasers: ["Trinkwasser für neun Dörfer, rund um die Uhr.", "Wasser, das läuft, auch bei Frost und Ferien."],
    openings: [
      "Damit das Wasser läuft, braucht es Technik, Bereitschaft und Menschen, die bei Frost hinausfahren. Bezahlt wird nach TVöD.",
    ],
    jobs: ["Wassermeister/in", "Sachbearbeitung Vergabe", "Elektroniker/in Wasserwerk"],
    apprenticeships: ["Umwelttechnologe/-login Wasserversorgung", "Verwaltungsfachangestellte/r"],
    topics: ["Trinkwasserschutz", "Leitungskataster"],
  },
  {
    names: ["Forstbetriebsgemeinschaft #", "Naturparkbüro #", "Zweckverband Radwege #"],
    teasers: [
      "Wege, Wald und Wasser: Arbeit für alle, die gern draußen planen.",
      "Wald wieder aufbauen, Hang für Hang.",
      "Planen, was allen gehört.",
    ],
    openings: [
      "Geplant und gepflegt wird, was allen gehört. Viel Arbeit findet mit Stiefeln statt, die Sitzungen sind kurz.",
      "Auf den kahlen Hängen wächst wieder etwas. Wer hier arbeitet, pflanzt für Leute, die es noch nicht gibt.",
    ],
    jobs: ["Forstwirt/in", "Planer/in Radwege", "Ranger/in"],
    apprenticeships: ["Forstwirt/in", "Verwaltungsfachangestellte/r"],
    topics: ["Wald im Klimawandel", "Besucherlenkung"],
  },
];

import type { Trade } from "./trade.ts";

export const tourism: readonly Trade[] = [
  {
    names: ["Hotel #", "Landhaus #", "Berggasthof #"],
    teasers: [
      "Wandern vor der Tür, Küche aus der Nachbarschaft.",
      "Ein Haus, das von Leuten lebt, die gern Gastgeber sind.",
      "Tagungen, Feste und ein Saal, in dem schon die Großeltern tanzten.",
      "Ein Dienstplan, der vier Wochen steht und hält.",
    ],
    openings: [
      "Die Gäste kommen wegen der Wege und bleiben wegen der Küche. Das Haus führt einen Dienstplan, der vier Wochen im Voraus steht und hält.",
      "In diesem Saal wurde schon getanzt, als es noch keine Straße ins Tal gab. Heute kommen Tagungen aus dem ganzen Land dazu.",
    ],
    jobs: ["Rezeptionsleitung", "Koch/Köchin Frühdienst", "Marketing und Gästebindung"],
    apprenticeships: ["Hotelfachfrau/-mann", "Koch/Köchin"],
    topics: ["Ganzjahrestourismus", "Veranstaltungen"],
  },
  {
    names: ["Ferienhof #", "Familienhotel #"],
    teasers: ["Familienhotel mit eigenem Hof, Bad und viel Platz.", "Vom Eierholen bis zur Saunanacht."],
    openings: [
      "Vom Eierholen bis zur Saunanacht: Das Haus lebt von Leuten, die gern Gastgeber sind. Personalzimmer gibt es im Ort.",
    ],
    jobs: ["Kinderbetreuung und Hof", "Servicekraft in Festanstellung", "Hausleitung"],
    apprenticeships: ["Kaufmann/-frau für Tourismus", "Fachkraft für Gastronomie"],
    topics: ["Familienurlaub", "Preisgestaltung"],
  },
  {
    names: ["Bikepark #", "Skigebiet #", "Kletterwald #"],
    teasers: ["Sommer auf zwei Rädern, Winter auf zwei Brettern.", "Zwei Saisons und dazwischen Zeit zum Durchatmen."],
    openings: [
      "Das Jahr hat hier zwei Saisons und dazwischen Zeit zum Durchatmen. Gearbeitet wird draußen, bei jedem Wetter.",
    ],
    jobs: ["Seilbahntechniker/in", "Leitung Verleih", "Trainer/in"],
    apprenticeships: ["Sport- und Fitnesskaufmann/-frau"],
    topics: ["Sommer am Lift", "Besucherströme"],
  },
];

export const food: readonly Trade[] = [
  {
    names: ["Bäckerei %"],
    teasers: [
      "Brot mit langer Teigführung, gebacken ab zwei Uhr.",
      "Der Sauerteig ist älter als der jüngste Geselle.",
      "Sieben Läden, ein Ofen, viel Sauerteig.",
    ],
    openings: [
      "Der Sauerteig ist älter als der jüngste Geselle. Gebacken wird für sieben Läden und für alle, die sonntags Schlange stehen.",
    ],
    jobs: ["Bäcker/in", "Konditor/in", "Filialleitung"],
    apprenticeships: ["Bäcker/in", "Fachverkäufer/in"],
    topics: ["Produktentwicklung"],
  },
  {
    names: ["Privatbrauerei %", "Kaffeerösterei %", "Mosterei #"],
    teasers: ["Getränke in kleinen Mengen, mit viel Geduld.", "Wasser aus eigenem Brunnen, Leute von hier."],
    openings: [
      "Wasser aus dem eigenen Brunnen, Rohware von Leuten, die man kennt. Zum Tag der offenen Tür kommt das halbe Dorf.",
    ],
    jobs: ["Getränketechnologe/-login", "Gebietsverkaufsleitung", "Abfüllung und Technik"],
    apprenticeships: ["Brauer/in und Mälzer/in", "Maschinen- und Anlagenführer/in"],
    topics: ["Mehrweg", "regionale Lieferketten"],
  },
  {
    names: ["Molkerei #", "Fleischmanufaktur %", "Hofkäserei #"],
    teasers: ["Lebensmittel von Höfen aus dem Umkreis.", "Handwerk, das man schmeckt und nachverfolgen kann."],
    openings: [
      "Die Ware hat selten mehr als dreißig Kilometer hinter sich. Wer hier arbeitet, kennt die Höfe mit Namen.",
    ],
    jobs: ["Fachkraft Lebensmitteltechnik", "Fleischer/in", "Qualitätssicherung"],
    apprenticeships: ["Fachkraft für Lebensmitteltechnik", "Milchtechnologe/-login"],
    topics: ["regionale Lieferketten", "Haltbarkeit"],
  },
];

export const agriculture: readonly Trade[] = [
  {
    names: ["Weihnachtsbaumhof %", "Baumschule %"],
    teasers: [
      "Bäume aus eigener Anzucht, von der Saat bis zum Verladen.",
      "Zehn Jahre Geduld und ein sehr kurzer Dezember.",
      "Gehölze, die trockene Sommer aushalten.",
    ],
    openings: [
      "Von der Saat bis zum Baum vergehen zehn Jahre. Wer hier arbeitet, denkt in langen Zeiten und in sehr kurzen Saisons.",
    ],
    jobs: ["Baumschulgärtner/in", "Vorarbeiter/in Kulturpflege"],
    apprenticeships: ["Gärtner/in Baumschule"],
    topics: ["klimafeste Gehölze"],
  },
  {
    names: ["Hof %", "Milchhof #", "Saatzucht %"],
    teasers: [
      "Ein Hof mit drei Standbeinen und zwei Betriebsleiterinnen.",
      "Technik und Tierwohl, beides ernst gemeint.",
    ],
    openings: [
      "Der Hof hat drei Standbeine und zwei Betriebsleiterinnen. Technik und Tierwohl sind hier kein Gegensatz.",
    ],
    jobs: ["Landwirt/in Milchvieh", "Betriebshelfer/in", "Herdenmanagement"],
    apprenticeships: ["Landwirt/in"],
    topics: ["Tierwohl", "Humusaufbau"],
  },
];

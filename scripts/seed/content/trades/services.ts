import type { Trade } from "./trade.ts";

export const it: readonly Trade[] = [
  {
    names: ["% Software", "Waldrand Digital", "Schieferwerk Software", "Talschluss Apps"],
    teasers: [
      "Software für Fertigung und Handwerk.",
      "Programme für Hallen, in denen es laut und staubig ist.",
      "Entwickelt mit Blick ins Grüne, benutzt in ganz Europa.",
    ],
    openings: [
      "Das Team schreibt Programme, die in Hallen laufen, in denen es laut und staubig ist. Darum fährt auch die Entwicklung regelmäßig mit raus.",
    ],
    jobs: ["Softwareentwickler/in Backend", "UX-Designer/in Industrie", "Testautomatisierung"],
    apprenticeships: ["Fachinformatiker/in Anwendungsentwicklung"],
    topics: ["Datenmodelle für die Fertigung", "barrierefreie Oberflächen"],
  },
  {
    names: ["% Systemhaus", "Talnetz Systemhaus", "Bergfunk IT", "Nordhang Datenwerke"],
    teasers: [
      "Systemhaus für Mittelstand, Praxen und Rathäuser.",
      "Glasfaser, Funk und Rechenzentrum für das letzte Tal.",
      "Montags um sieben geht hier das Telefon, um acht läuft es wieder.",
    ],
    openings: [
      "Wenn in einer Arztpraxis montags um sieben nichts geht, geht hier das Telefon. Die meisten Fälle sind um acht gelöst.",
      "Angefangen hat es mit einem Funkmast und einem Dorf ohne Internet. Heute betreibt der Betrieb Netze in elf Orten.",
    ],
    jobs: ["Netzwerktechniker/in Glasfaser", "IT-Systemadministrator/in", "Informationssicherheit"],
    apprenticeships: ["Fachinformatiker/in Systemintegration"],
    topics: ["IT-Sicherheit im Mittelstand", "Netzplanung"],
  },
];

export const trade: readonly Trade[] = [
  {
    names: ["% Baustoffe", "% Großhandel", "% Werkzeuge"],
    teasers: [
      "Baustoffe, Beratung und ein eigener Fuhrpark.",
      "Vierzigtausend Artikel, die meisten morgen früh da.",
      "Großhandel für Handwerk und Industrie, mit Lager im Ort.",
    ],
    openings: [
      "Ausgeliefert wird mit eigenen Wagen, beraten im Laden und auf der Baustelle. Die Auszubildenden führen eine Abteilung selbst.",
      "Vierzigtausend Artikel liegen im Hochregal, die meisten sind am nächsten Morgen da, wo sie gebraucht werden.",
    ],
    jobs: ["Fachberater/in Baustoffe", "Disponent/in", "Einkäufer/in Werkzeuge"],
    apprenticeships: ["Kaufmann/-frau für Groß- und Außenhandel", "Fachkraft für Lagerlogistik"],
    topics: ["Sortimentsplanung", "Lieferketten"],
  },
  {
    names: ["Landhandel %", "Gartenmarkt #"],
    teasers: ["Alles für Hof, Garten und Stall.", "Wo Landwirte und Kleingärtner nebeneinander einkaufen."],
    openings: [
      "Hier kaufen Landwirte und Kleingärtner nebeneinander. Gute Beratung heißt, auch einmal vom Kauf abzuraten.",
    ],
    jobs: ["Marktleitung Garten", "Fachberater/in Saatgut"],
    apprenticeships: ["Kaufmann/-frau im Einzelhandel"],
    topics: ["Sortiment mit kurzen Wegen"],
  },
];

export const logistics: readonly Trade[] = [
  {
    names: ["Spedition %", "% Logistik", "% Transporte", "Busbetrieb %"],
    teasers: [
      "Nahverkehr und Lager mit festen Touren.",
      "Die meisten Touren enden abends wieder auf dem Hof.",
      "Pünktlich, nachverfolgbar und bald elektrisch.",
    ],
    openings: [
      "Die meisten Touren enden abends wieder auf dem Hof. Wer fährt, hat seinen eigenen Wagen und eine Disponentin, die zurückruft.",
      "Gefahren wird für die Region und von Leuten aus der Region. Der Fuhrpark wird gerade Stück für Stück elektrisch.",
    ],
    jobs: ["Berufskraftfahrer/in Nahverkehr", "Disponent/in", "Werkstattleitung"],
    apprenticeships: ["Berufskraftfahrer/in", "Kaufmann/-frau für Spedition"],
    topics: ["elektrischer Fuhrpark", "Tourenplanung"],
  },
];

export const finance: readonly Trade[] = [
  {
    names: ["Steuerkanzlei %", "% Wirtschaftsprüfung", "Versicherungskontor %"],
    teasers: [
      "Beratung für Mittelstand, Handwerk und Höfe.",
      "Steuern, Lohn und Nachfolge, ohne Fachchinesisch.",
      "Papierarm, gleitend, mit Mandaten in drei Bundesländern.",
    ],
    openings: [
      "Viele Mandate laufen seit Jahrzehnten, Betriebsübergaben inklusive. Prüfungen und Fortbildungen zahlt das Haus.",
      "Das Büro arbeitet papierarm und in Gleitzeit. Wer aus der Großstadt zurückkommt, bringt oft ein paar Mandate mit.",
    ],
    jobs: ["Steuerfachangestellte/r", "Lohnbuchhalter/in", "Berater/in Betriebsübergabe"],
    apprenticeships: ["Steuerfachangestellte/r", "Kaufmann/-frau für Versicherungen"],
    topics: ["Unternehmensnachfolge", "Jahresabschluss"],
  },
];

export const media: readonly Trade[] = [
  {
    names: ["Werbeagentur Rückenwind", "Filmstudio Hinterland", "% Medien"],
    teasers: ["Filme, Bilder und Webseiten für Firmen aus der Region.", "Gedreht wird in Werkhallen und unter Tage."],
    openings: [
      "Das Team dreht in Werkhallen, auf Schützenplätzen und unter Tage im Besucherbergwerk. Langweilig klingt anders.",
    ],
    jobs: ["Mediengestalter/in", "Kamerafrau/-mann Industrie", "Texter/in"],
    apprenticeships: ["Mediengestalter/in Digital und Print"],
    topics: ["Bewegtbild", "Gestaltung"],
  },
  {
    names: ["Druckerei %"],
    teasers: ["Druck auf allem, was Papier ist oder werden will.", "Eine Druckerei, die das Internet überlebt hat."],
    openings: ["Die Druckerei hat das Internet überlebt, weil sie gut ist in dem, was man anfassen kann."],
    jobs: ["Medientechnologe/-login Druck", "Projektmanager/in Druck"],
    apprenticeships: ["Medientechnologe/-login Druck"],
    topics: ["nachhaltige Verpackung"],
  },
];

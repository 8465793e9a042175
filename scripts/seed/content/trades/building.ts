import type { Trade } from "./trade.ts";

export const wood: readonly Trade[] = [
  {
    names: ["Sägewerk %", "% Holzwerke", "% Parkett"],
    teasers: [
      "Fichte und Buche aus einem Umkreis von sechzig Kilometern.",
      "Holz aus der Nachbarschaft, gesägt, getrocknet, gehobelt.",
      "Weniger Fichte, mehr Buche, eine neue Säge.",
    ],
    openings: [
      "Nach den trockenen Sommern musste der Betrieb umdenken: weniger Fichte, mehr Buche, neue Säge. Geblieben ist das Holz aus der Nachbarschaft.",
      "Auf dem Rundholzplatz riecht es nach Harz, in der Steuerkabine nach Kaffee. Gesägt wird in zwei Schichten.",
    ],
    jobs: ["Maschinenführer/in Sägelinie", "Holzeinkäufer/in Revier", "Instandhalter/in Sägewerk"],
    apprenticeships: ["Holzbearbeitungsmechaniker/in", "Industriekaufmann/-frau"],
    topics: ["Buche statt Fichte", "Trocknung"],
  },
  {
    names: ["Tischlerei %", "% Küchenmöbel", "% Innenausbau", "Möbelwerkstatt %"],
    teasers: [
      "Küchen und Möbel, gebaut für genau eine Wohnung.",
      "Innenausbau für Hotels, Praxen und Läden.",
      "Gezeichnet am Bildschirm, eingepasst mit der Hand.",
      "Möbel, die man vererben kann.",
    ],
    openings: [
      "Gezeichnet wird am Bildschirm, gefräst an der Anlage, eingepasst mit der Hand. Jede Küche hat einen Namen an der Werkbank.",
      "Die Tischlerei baut Empfangstresen, Gastzimmer und manchmal eine ganze Bibliothek. Zurück von der Montage ist man meist am Donnerstag.",
    ],
    jobs: ["Tischler/in Möbelbau", "Küchenplaner/in", "Holzingenieur/in Arbeitsvorbereitung"],
    apprenticeships: ["Tischler/in", "Fachkraft für Möbel- und Küchenservice"],
    topics: ["Arbeitsvorbereitung", "Möbelgestaltung"],
  },
];

export const construction: readonly Trade[] = [
  {
    names: ["% Straßen- und Tiefbau", "% Tiefbau", "% Wegebau"],
    teasers: [
      "Brücken, Straßen und Kanäle in der ganzen Region.",
      "Wer durchs Tal fährt, fährt über unsere Arbeit.",
      "Baustellen, von denen abends alle nach Hause kommen.",
    ],
    openings: [
      "Wer durch das Tal fährt, fährt über Arbeit dieses Betriebs. Die Baustellen liegen so, dass abends alle zu Hause sind.",
    ],
    jobs: ["Bauleiter/in Tiefbau", "Baggerfahrer/in", "Vermessungstechniker/in"],
    apprenticeships: ["Straßenbauer/in", "Kanalbauer/in"],
    topics: ["Bauleitung", "digitale Baustelle"],
  },
  {
    names: ["% Hochbau", "Bauunternehmung %", "% Betonfertigteile"],
    teasers: [
      "Hochbau mit eigenem Planungsbüro.",
      "Vom Feuerwehrhaus bis zur Werkshalle.",
      "Eine Baustelle zum Anfangen, nicht fünf.",
    ],
    openings: [
      "Vom Feuerwehrhaus bis zur Werkshalle wird hier geplant und gebaut. Bauleiterinnen und Bauleiter fangen mit einer Baustelle an, nicht mit fünf.",
    ],
    jobs: ["Polier/in Hochbau", "Kalkulator/in", "Tragwerksplaner/in"],
    apprenticeships: ["Maurer/in", "Bauzeichner/in"],
    topics: ["Bauen im Bestand", "Recyclingbeton"],
  },
  {
    names: ["Zimmerei %", "% Holzrahmenbau", "% Dach und Holz"],
    teasers: [
      "Dachstühle, Holzrahmen und was darunter saniert werden muss.",
      "Holzhäuser, in vier Tagen aufgestellt.",
      "Fachwerk ist hier kein Museum, sondern Auftragslage.",
    ],
    openings: [
      "Die Zimmerei arbeitet mit Handabbund und Maschine, je nachdem, was das Haus verlangt. Fachwerk ist hier kein Museum, sondern Auftragslage.",
      "In der Abbundhalle entsteht in drei Tagen ein Haus. Am vierten steht es.",
    ],
    jobs: ["Zimmerer/Zimmerin", "Abbundtechniker/in", "Meister/in im Holzbau"],
    apprenticeships: ["Zimmerer/Zimmerin", "Dachdecker/in"],
    topics: ["Holzrahmenbau", "Fachwerk sanieren"],
  },
];

export const crafts: readonly Trade[] = [
  {
    names: ["% Heizung und Bad", "% Haustechnik", "Elektro %"],
    teasers: [
      "Haustechnik mit Notdienst, Lehrwerkstatt und kurzen Wegen.",
      "Wärmepumpen im Altbau, und zwar so, dass es warm wird.",
      "Vierte Generation, erste Wärmepumpe 2009.",
      "Gute Arbeit, sauber abgerechnet, pünktlich am Morgen.",
    ],
    openings: [
      "Drei Generationen haben in diesem Betrieb gelernt. Die vierte bringt Wärmepumpen, Tablets und freitags ein frühes Wochenende mit.",
      "Die meisten Aufträge liegen keine Viertelstunde entfernt. Wer hier lernt, steht nach einem Jahr nicht mehr nur daneben.",
    ],
    jobs: ["Anlagenmechaniker/in SHK", "Elektroniker/in Gebäudetechnik", "Meister/in mit Aussicht auf Übernahme"],
    apprenticeships: ["Anlagenmechaniker/in SHK", "Elektroniker/in Energie- und Gebäudetechnik"],
    topics: ["Wärmepumpen im Altbau", "Büroorganisation im Handwerk"],
  },
  {
    names: ["Malerbetrieb %", "Dachdeckerei %", "Raumausstattung %"],
    teasers: [
      "Ein Handwerksbetrieb, den im Ort jeder kennt.",
      "Lieber zwanzig gute Leute als vierzig gehetzte.",
      "Farbe, Schiefer, Stoff: Handwerk, das man anfassen kann.",
    ],
    openings: [
      "Der Betrieb hat lieber zwanzig gute Leute als vierzig gehetzte. Das spüren auch die Kunden.",
      "Der Schiefer kommt aus der Nähe, das Handwerk auch. Zwei Gesellinnen haben zuletzt den Landeswettbewerb gewonnen.",
    ],
    jobs: ["Maler/in und Lackierer/in", "Dachdecker/in", "Vorarbeiter/in"],
    apprenticeships: ["Maler/in und Lackierer/in", "Dachdecker/in"],
    topics: ["Denkmalpflege", "Kalkulation"],
  },
];

export const energy: readonly Trade[] = [
  {
    names: ["Bürgerwind #", "Dorfenergie #"],
    teasers: ["Windräder, die dem Dorf gehören.", "Strom und Wärme von hier, mit sechshundert Beteiligten."],
    openings: [
      "Sechshundert Menschen aus der Gegend sind beteiligt. Der Betrieb kümmert sich um Technik, Pacht und die Fragen am Gartenzaun.",
    ],
    jobs: ["Servicetechniker/in Windkraft", "Projektierer/in Nahwärme", "Betriebsführung"],
    apprenticeships: ["Elektroniker/in für Betriebstechnik"],
    topics: ["Bürgerbeteiligung", "Speicher im Quartier"],
  },
  {
    names: ["% Solarbau", "% Energietechnik"],
    teasers: [
      "Photovoltaik, Speicher und Wärmepumpen aus einer Hand.",
      "Geplant im Büro, gebaut auf dem Dach, gewartet ein Leben lang.",
    ],
    openings: [
      "Geplant wird im Büro, gebaut auf dem Dach, gewartet ein Leben lang. Der Betrieb hat sich in fünf Jahren verdreifacht.",
    ],
    jobs: ["Elektroniker/in Photovoltaik", "Energieberater/in", "Bauleitung Dach"],
    apprenticeships: ["Elektroniker/in Energie- und Gebäudetechnik"],
    topics: ["Eigenverbrauch", "Netzanschluss"],
  },
];
